import { comments as words } from "~/messages/comments";
import { Card } from "./card";
import { type AddresseeGroup, CommentForm } from "./comment-form";
import { useSay } from "./say";
import { type ShownThread, ThreadCard } from "./thread-card";

interface CommentsProps {
  /** The specification's address. */
  at: string;
  about: { requirementId: string; revision: number } | { amendmentId: string };
  threads: ShownThread[];
  addressees: AddresseeGroup[];
  may: boolean;
}

/** What was said about the thing on the page, and a form to say more: `commentsAbout` gives everything but the address. */
export function Comments({ at, about, threads, addressees, may }: CommentsProps) {
  const { say, language } = useSay();
  const open = threads.filter((one) => !one.resolved);
  const resolved = threads.filter((one) => one.resolved);
  const fields: Record<string, string> = "requirementId" in about ? { requirementId: about.requirementId, revision: String(about.revision) } : { amendmentId: about.amendmentId };
  const query = "requirementId" in about ? `requirement=${about.requirementId}&revision=${about.revision}` : `amendment=${about.amendmentId}`;
  return (
    <Card title={say(words.title)} id="comments" actions={<a href={`${at}/comments`}>{say(words.all)}</a>}>
      <p className="hint">{say(words.inside)}</p>
      {threads.length === 0 && <p>{say(words.none)}</p>}
      {open.map((thread) => <ThreadCard key={thread.id} at={at} thread={thread} />)}
      {resolved.length > 0 && (
        <details>
          <summary>{say(words.resolvedThreads)} ({resolved.length.toLocaleString(language)})</summary>
          <div className="stack">{resolved.map((thread) => <ThreadCard key={thread.id} at={at} thread={thread} />)}</div>
        </details>
      )}
      {may ? (
        <details>
          <summary>{say(words.write)}</summary>
          <CommentForm action={`${at}/comments/new?${query}`} fields={fields} opening addressees={addressees} />
        </details>
      ) : (
        <p className="hint">{say(words.readOnly)}</p>
      )}
    </Card>
  );
}

