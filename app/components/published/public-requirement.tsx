import type { Level } from "~/domain/library/clause";
import { publicWords as words } from "~/messages/publishing";
import { Facts } from "../facts";
import { usePublicAddress } from "../public-link";
import { useSay } from "../say";
import { LevelTag } from "../tag";
import { type Run, Runs } from "./runs";

export interface ShownRequirement {
  id: string;
  number: string;
  title: string;
  level: Level;
  text: Run[];
  facts: { label: string; runs: Run[] }[];
  sources: { label: string; url: string }[];
}

interface PublicRequirementProps {
  at: string;
  lang: string;
  requirement: ShownRequirement;
  /** On the requirement's own page its title stands above. */
  alone?: boolean;
}

/** A requirement with everything that goes with it. */
export function PublicRequirement({ at, lang, requirement: { id, number, title, level, text, facts, sources }, alone }: PublicRequirementProps) {
  const { say } = useSay();
  const to = usePublicAddress();
  const link = (target: string) => to(`${at}/requirements/${target}`);
  return (
    <article className="card" id={`r-${id}`}>
      <div className="card__b stack">
        {!alone && <h3 lang={lang}><a href={link(id)}>{number} {title}</a></h3>}
        <p className="row"><LevelTag level={level} /><span className="hint">{id}</span></p>
        <p className="clause" lang={lang}><Runs runs={text} link={link} /></p>
        <Facts
          items={[
            ...facts.map(({ label, runs }) => ({ label, value: <span lang={lang}><Runs runs={runs} link={link} /></span> })),
            ...(alone && sources.length > 0 ? [{ label: say(words.sources), value: <ul>{sources.map(({ label, url }) => <li key={label + url}><a href={url} rel="noreferrer">{label}</a></li>)}</ul> }] : []),
          ]}
        />
      </div>
    </article>
  );
}
