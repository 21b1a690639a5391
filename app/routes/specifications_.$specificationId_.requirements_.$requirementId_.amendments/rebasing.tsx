import { Card } from "~/components/card";
import { Notice } from "~/components/notice";
import { useSay } from "~/components/say";
import { Redline } from "~/components/wording";
import type { ProposalFields } from "~/http/proposal";
import { amendmentWords as words } from "~/messages/amendments";

/** What stood there when the change was proposed, what stands there now, and what was proposed. */
export function Rebasing({ rebasing: { clean, parts } }: { rebasing: NonNullable<ProposalFields["rebasing"]> }) {
  const { say } = useSay();
  return (
    <Card>
      <p>{say(words.rebaseText)}</p>
      {!clean && <Notice tone="amber">{say(words.rebaseConflict)}</Notice>}
      {parts.map(({ label, lang, earlier, now, proposed }) => (
        <div key={label} className="stack">
          <h3>{label}</h3>
          <dl className="kv">
            <div><dt>{say(words.earlier)}</dt><dd lang={lang}>{earlier}</dd></div>
            <div><dt>{say(words.nowSays)}</dt><dd><Redline parts={now} lang={lang} /></dd></div>
            <div><dt>{say(words.proposed)}</dt><dd><Redline parts={proposed} lang={lang} /></dd></div>
          </dl>
        </div>
      ))}
    </Card>
  );
}
