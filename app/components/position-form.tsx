import { positionWords as words } from "~/messages/positions";
import { Button } from "./button";
import { Radios, TextArea } from "./form";
import { Once } from "./once";
import { useRejection } from "./rejection";
import { useSay } from "./say";

interface PositionFormProps {
  action: string;
  revision: number;
  valuesRevision: number;
  authority: string;
  /** What the authority thinks of the present text, if it has said so. */
  kind: string | null;
  reason: string | null;
}

/** What the acting authority thinks of a requirement as it stands. */
export function PositionForm({ action, revision, valuesRevision, authority, kind, reason }: PositionFormProps) {
  const { typed, errorOf } = useRejection();
  const { say } = useSay();
  return (
    <form method="post" action={action} className="stack">
      <Once />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="valuesRevision" value={valuesRevision} />
      <Radios
        name="kind" legend={say(words.yours, { authority })} value={typed("kind", kind ?? "")} error={errorOf("kind")}
        options={[["accept", words.accepts], ["change", words.change], ["object", words.object], ["abstain", words.abstain]].map(([value, label]) => ({ value: String(value), label: say(label as typeof words.accepts) }))}
      />
      <TextArea name="reason" label={say(words.reason)} hint={say(words.reasonHint)} rows={2} value={typed("reason", reason ?? "")} error={errorOf("reason")} />
      <Button small>{say(words.take)}</Button>
    </form>
  );
}
