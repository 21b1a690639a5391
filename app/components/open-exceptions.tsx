import { formatDate } from "~/domain/wording/format";
import { signing as words } from "~/messages/signing";
import { PostButton } from "./button";
import { Notice } from "./notice";
import { useSay } from "./say";

export interface ShownException {
  id: string;
  requirementId: string;
  title: string;
  authority: string;
  name: string;
  reason: string;
  at: string;
  mayWithdraw: boolean;
}

/** What authorities took exception to and the group has not dealt with yet. */
export function OpenExceptions({ at, exceptions }: { at: string; exceptions: ShownException[] }) {
  const { say, language } = useSay();
  if (exceptions.length === 0) return null;
  return (
    <Notice tone="amber" title={say(words.exceptions)}>
      <ul className="list">
        {exceptions.map(({ id, requirementId, title, authority, name, reason, at: date, mayWithdraw }) => (
          <li key={id} className="stack">
            <span><a href={`${at}/requirements/${requirementId}`}>{title}</a>: {say(words.exceptedBy, { authority, name, date: formatDate(date, language), reason })}</span>
            {mayWithdraw && <PostButton small variant="secondary" action={`${at}/exceptions/${id}/withdrawal`}>{say(words.withdraw)}</PostButton>}
          </li>
        ))}
      </ul>
      <p className="hint">{say(words.exceptionHint)}</p>
    </Notice>
  );
}
