import { amendmentWords as words } from "~/messages/amendments";
import { Button } from "./button";
import { Card } from "./card";
import { Radios, TextArea, TextField } from "./form";
import { Once } from "./once";
import { useRejection } from "./rejection";
import { useSay } from "./say";

/** The vote of the acting authority. */
export function VoteForm({ action, title, vote, statement }: { action: string; title: string; vote: string | null; statement: string | null }) {
  const { say } = useSay();
  const { typed, errorOf } = useRejection();
  return (
    <Card title={title}>
      {vote && <p className="hint">{say(words.changeVote)}</p>}
      <form method="post" action={action} className="stack">
        <Once />
        <Radios
          name="vote" legend={say(words.vote)} value={typed("vote", vote ?? "")} error={errorOf("vote")}
          options={[{ value: "for", label: say(words.voteFor) }, { value: "against", label: say(words.voteAgainst) }, { value: "abstain", label: say(words.voteAbstain) }]}
        />
        <TextArea name="reason" label={say(words.statementLabel)} hint={say(words.statementHint)} rows={2} value={typed("reason", statement ?? "")} error={errorOf("reason")} />
        <Button>{say(words.voteButton)}</Button>
      </form>
    </Card>
  );
}

/** Takes a proposal back, with a reason if there is one to tell. */
export function WithdrawForm({ action }: { action: string }) {
  const { say } = useSay();
  return (
    <details className="card">
      <summary>{say(words.withdrawText)}</summary>
      <form method="post" action={action} className="card__b stack">
        <Once />
        <TextField name="withdrawal" label={say(words.withdrawReason)} optional />
        <Button variant="danger" small>{say(words.withdraw)}</Button>
      </form>
    </details>
  );
}
