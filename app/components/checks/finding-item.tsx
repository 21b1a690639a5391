import type { ReactNode } from "react";
import type { Severity } from "~/domain/checks/rule-pack";
import { checkWords as words, severityLooks } from "~/messages/checks";
import { useSay } from "../say";
import { Tag } from "../tag";

export interface FindingFacts {
  key: string;
  severity: Severity;
  name: string;
  text: string;
  why: string;
  fix: string;
  sources: string[];
  notes: string[];
  packs: string[];
  strict: string[];
  waiver: { answer: "accepted" | null; reason: string; name: string } | null;
}

interface FindingItemProps {
  finding: FindingFacts;
  /** Where it can be mended; absent where the reader is there already. */
  href?: string;
  /** What can be done about it. */
  children?: ReactNode;
}

export function SeverityTag({ severity }: { severity: Severity }) {
  const { say } = useSay();
  const { word, tone, icon } = severityLooks[severity];
  return <Tag tone={tone} icon={icon}>{say(word)}</Tag>;
}

/** One finding: how grave, what and where, and on demand why and how to mend it. */
export function FindingItem({ finding, href, children }: FindingItemProps) {
  const { say } = useSay();
  const { severity, name, text, why, fix, sources, notes, packs, strict, waiver } = finding;
  return (
    <li className="finding">
      <p>
        <SeverityTag severity={severity} />{" "}
        {href ? <a href={href}>{text}</a> : text}
      </p>
      {waiver && (
        <p className="hint">
          <Tag tone={waiver.answer ? "green" : "neutral"}>{say(waiver.answer ? words.waivedTag : words.askedTag)}</Tag>{" "}
          {say(waiver.answer ? words.waivedBy : words.askedBy, { name: waiver.name, reason: waiver.reason })}
        </p>
      )}
      {strict.length > 0 && <p className="hint">{say(words.strict, { names: strict.join(", ") })}</p>}
      <details>
        <summary>{say(words.why)}<span className="vh">: {name}</span></summary>
        <p>{why}</p>
        {notes.map((note) => <p key={note}>{note}</p>)}
        <p><strong>{say(words.fix)}:</strong> {fix}</p>
        <p className="hint">
          {name}. {sources.length > 0 && <>{say(words.sources)}: {sources.join("; ")}. </>}
          {say(words.from)}: {packs.join(", ")}.
        </p>
      </details>
      {children}
    </li>
  );
}
