/** A piece of running text, as the documents have it. */
export interface Run {
  kind: string;
  text: string;
  anchor?: string;
}

/** Running text of a published document; references lead to the requirement's own page. */
export const Runs = ({ runs, link }: { runs: readonly Run[]; link: (requirementId: string) => string }) => (
  <>
    {runs.map((run, index) => {
      if (run.kind === "strong") return <strong key={index}>{run.text}</strong>;
      if (run.kind === "value") return <span key={index} className="param">{run.text}</span>;
      if (run.kind === "open") return <span key={index} className="param param--open">{run.text}</span>;
      if (run.kind === "code") return <code key={index}>{run.text}</code>;
      if (run.kind === "reference" && run.anchor) return <a key={index} href={link(run.anchor.replace(/^r-/, ""))}>{run.text}</a>;
      return run.text;
    })}
  </>
);
