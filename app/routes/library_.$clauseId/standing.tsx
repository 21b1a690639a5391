import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { TextField } from "~/components/form";
import { Once } from "~/components/once";
import { useSay } from "~/components/say";
import { ownPackWords as words } from "~/messages/packs";

/** The owner of a clause says whether it may still be used. */
export function Standing({ clauseId, standing }: { clauseId: string; standing: "deprecated" | "withdrawn" | null }) {
  const { say } = useSay();
  return (
    <Card title={say(words.standing)}>
      <form method="post" action={`/library/${clauseId}/standing`} className="stack">
        <Once />
        <TextField name="reason" label={say(words.reason)} required />
        <p className="row">
          {standing !== "deprecated" && <Button variant="secondary" name="standing" value="deprecated">{say(words.deprecate)}</Button>}
          {standing !== "withdrawn" && <Button variant="danger" name="standing" value="withdrawn">{say(words.withdraw)}</Button>}
          {standing && <Button variant="secondary" name="standing" value="good">{say(words.restore)}</Button>}
        </p>
      </form>
    </Card>
  );
}
