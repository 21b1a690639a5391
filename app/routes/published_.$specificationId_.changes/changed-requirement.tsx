import { Facts } from "~/components/facts";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { Redline } from "~/components/wording";
import type { RedlinePart } from "~/domain/specification/text-delta";
import { changeClassNames, changedPartNames, publicWords as words } from "~/messages/publishing";

interface ChangedRequirementProps {
  href: string;
  lang: string;
  change: {
    id: string;
    number: string;
    title: string;
    class: keyof typeof changeClassNames;
    parts: (keyof typeof changedPartNames)[];
    text: RedlinePart[];
    facts: { label: string; from: string; to: string }[];
  };
}

/** What of one requirement is not as it was, word by word. */
export function ChangedRequirement({ change: { id, number, title, class: least, parts, text, facts }, lang, href }: ChangedRequirementProps) {
  const { say } = useSay();
  return (
    <article className="card" id={`r-${id}`}>
      <div className="card__b stack">
        <h2 lang={lang}><a href={href}>{number} {title}</a></h2>
        <p className="row">
          <Tag tone={least === "significant" || least === "essential" ? "amber" : "neutral"}>{say(changeClassNames[least])}</Tag>
          {parts.map((part) => <span key={part}>{say(changedPartNames[part])}</span>)}
          <span className="hint">{id}</span>
        </p>
        <Redline parts={text} lang={lang} />
        {facts.length > 0 && <Facts items={facts.map(({ label, from, to }) => ({ label, value: <span lang={lang}>{say(words.fromTo, { from: from || "–", to: to || "–" })}</span> }))} />}
      </div>
    </article>
  );
}
