import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { TextArea, TextField } from "~/components/form";
import { Once } from "~/components/once";
import { useSay } from "~/components/say";
import type { DraftState } from "~/domain/library/draft";
import { ownPackWords as words } from "~/messages/packs";

interface DraftActionsProps {
  at: string;
  revision: number;
  state: DraftState;
  mayWrite: boolean;
  mayReview: boolean;
}

/** What can be done with a draft besides writing it: ask for a review, review it, take it away. */
export function DraftActions({ at, revision, state, mayWrite, mayReview }: DraftActionsProps) {
  const { say } = useSay();
  return (
    <Card title={say(words.review)}>
      {mayWrite && state === "draft" && (
        <form method="post" action={`${at}/submission`}>
          <Once />
          <input type="hidden" name="revision" value={revision} />
          <Button>{say(words.submit)}</Button>
        </form>
      )}
      {state === "in-review" && !mayReview && <p>{say(words.waitsForOther)}</p>}
      {mayReview && (
        <form method="post" action={`${at}/review`} className="stack">
          <Once />
          <input type="hidden" name="revision" value={revision} />
          <TextArea name="remark" rows={2} label={say(words.remark)} optional />
          <p className="row">
            <Button name="verdict" value="approve">{say(words.approve)}</Button>
            <Button variant="secondary" name="verdict" value="return">{say(words.return)}</Button>
          </p>
        </form>
      )}
      {mayWrite && (
        <details>
          <summary>{say(words.drop)}</summary>
          <form method="post" action={`${at}/removal`} className="stack">
            <Once />
            <TextField name="reason" label={say(words.reason)} required />
            <Button variant="danger">{say(words.drop)}</Button>
          </form>
        </details>
      )}
    </Card>
  );
}
