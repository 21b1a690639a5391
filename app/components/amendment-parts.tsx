import type { Language } from "~/domain/language";
import type { RedlinePart } from "~/domain/specification/text-delta";
import { amendmentWords as words } from "~/messages/amendments";
import { useSay } from "./say";
import { Redline } from "./wording";

interface Part {
  label: string;
  lang: Language;
  before: string;
  after: string;
  changes: RedlinePart[];
}

/** What stood there, what would stand there, and the difference word by word. */
export function AmendmentParts({ parts }: { parts: Part[] }) {
  const { say } = useSay();
  return (
    <>
      {parts.map(({ label, lang, before, after, changes }) => (
        <div key={label} className="stack">
          <h3>{label}</h3>
          <Redline parts={changes} lang={lang} />
          {before !== "" && after !== "" && (
            <details>
              <summary>{say(words.before)} / {say(words.after)}</summary>
              <dl className="kv">
                <div><dt>{say(words.before)}</dt><dd lang={lang}>{before}</dd></div>
                <div><dt>{say(words.after)}</dt><dd lang={lang}>{after}</dd></div>
              </dl>
            </details>
          )}
        </div>
      ))}
    </>
  );
}
