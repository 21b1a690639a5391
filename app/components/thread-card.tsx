import type { CommentKind } from "~/domain/specification/comment";
import { formatTime } from "~/domain/wording/format";
import { commentKindNames, comments as words } from "~/messages/comments";
import { ButtonLink } from "./button";
import { useSay } from "./say";
import { Tag } from "./tag";

export interface ShownThread {
  id: string;
  kind: CommentKind;
  blocking: boolean;
  /** Where the page is not that of the thing itself. */
  place: { label: string; href: string } | null;
  resolved: boolean;
  revisions: { written: number; now: number } | null;
  requirementId: string | null;
  entries: { id: string; name: string; authority: string; at: string; text: string; to: string; resolution: boolean }[];
  mayResolve: boolean;
  mayReopen: boolean;
}

/** A thread with all that was said in it, in the order in which it was said. */
export function ThreadCard({ at, thread, alone }: { at: string; thread: ShownThread; /** On its own page, which has the form for answers. */ alone?: boolean }) {
  const { say, language } = useSay();
  const { id, kind, blocking, place, resolved, revisions, requirementId, entries, mayResolve, mayReopen } = thread;
  const here = `${at}/comments/${id}`;
  return (
    <article className="thread stack" id={`comment-${id}`} aria-label={`${say(commentKindNames[kind])}: ${entries[0]?.name ?? ""}`}>
      <p className="row">
        <Tag tone={kind === "question" ? "blue" : "neutral"} icon={kind === "question" ? "?" : undefined}>{say(commentKindNames[kind])}</Tag>
        <Tag tone={resolved ? "green" : "amber"} icon={resolved ? "✓" : "…"}>{say(resolved ? words.resolved : words.open)}</Tag>
        {blocking && <Tag tone={resolved ? "neutral" : "red"} icon="!">{say(words.blocking)}</Tag>}
        {place && <a href={place.href}>{place.label}</a>}
      </p>
      {revisions && <p className="hint">{say(words.revision, revisions)} <a href={`${at}/requirements/${requirementId}/history`}>{say(words.whatChanged)}</a></p>}
      <ol className="thread__said plain">
        {entries.map((entry) => (
          <li key={entry.id}>
            <p><strong>{entry.name}</strong> <span className="sub">{entry.authority} · {formatTime(entry.at, language)}</span></p>
            <p className="clause">{entry.text}</p>
            {entry.to && <p className="hint">{say(words.to, { names: entry.to })}</p>}
            {entry.resolution && <Tag tone="green" icon="✓">{say(words.resolution)}</Tag>}
          </li>
        ))}
      </ol>
      <p className="row">
        {!alone && <ButtonLink small variant="secondary" href={here}>{say(words.answer)}</ButtonLink>}
        {mayResolve && <ButtonLink small variant="secondary" href={`${here}/resolution`}>{say(words.resolve)}</ButtonLink>}
        {mayReopen && <ButtonLink small variant="secondary" href={`${here}/reopening`}>{say(words.reopen)}</ButtonLink>}
      </p>
    </article>
  );
}
