import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Once } from "~/components/once";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { formatTime } from "~/domain/wording/format";
import { agreement as words } from "~/messages/agreement";

interface ConfirmationsProps {
  at: string;
  page: { revision: number };
  confirmations: { authorityId: string; authority: string; invited: boolean; by: string | null; at: string | null }[];
  /** Whether the acting authority can confirm now, and whether nothing but confirmations is missing. */
  own: { authority: string; may: boolean; confirmable: boolean };
}

/** Who has confirmed the revision, who has not, and the button of the one that looks at it. */
export function Confirmations({ at, page: { revision }, confirmations, own }: ConfirmationsProps) {
  const { say, language } = useSay();
  return (
    <Card id="confirmations" title={say(words.confirmations)}>
      <ul className="list">
        {confirmations.map(({ authorityId, authority, invited, by, at: moment }) => (
          <li key={authorityId} className="row">
            {by ? <Tag tone="green" icon="✓">{say(words.confirmed)}</Tag> : <Tag tone="amber" icon="…">{say(words.open)}</Tag>}
            <span><strong>{authority}</strong>{by && moment ? <>: {say(words.confirmedBy, { name: by, date: formatTime(moment, language) })}</> : invited && <>: {say(words.invited)}</>}</span>
          </li>
        ))}
      </ul>
      {own.may && own.confirmable && (
        <form method="post" action={`${at}/confirmation`} className="stack">
          <Once />
          <input type="hidden" name="revision" value={revision} />
          <p>{say(words.confirmText)}</p>
          <Button>{say(words.confirm, { revision, authority: own.authority })}</Button>
        </form>
      )}
      {own.may && !own.confirmable && <p className="hint">{say(words.confirmLater)}</p>}
    </Card>
  );
}
