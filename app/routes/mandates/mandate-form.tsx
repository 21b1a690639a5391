import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Select, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { mandateWords as words } from "~/messages/mandates";

/** Records what allows a signatory to bind the authority. */
export function MandateForm({ signatories }: { signatories: { value: string; label: string }[] }) {
  const { say } = useSay();
  const { errorOf, typed } = useRejection();
  if (signatories.length === 0) return <Notice tone="info">{say(words.noSignatories)}</Notice>;
  const common = (name: string) => ({ name, value: typed(name), error: errorOf(name) });
  return (
    <Card title={say(words.record)}>
      <form method="post" className="stack">
        <Once />
        <Select {...common("personId")} label={say(words.person)} options={signatories} />
        <TextField {...common("capacity")} label={say(words.capacity)} hint={say(words.capacityHint)} />
        <TextField {...common("body")} label={say(words.body)} hint={say(words.bodyHint)} />
        <TextField {...common("act")} label={say(words.act)} hint={say(words.actHint)} />
        <TextField {...common("limit")} inputMode="decimal" label={say(words.limit)} hint={say(words.limitHint)} optional />
        <TextField {...common("currency")} label={say(words.currency)} optional />
        <TextField {...common("validFrom")} type="date" label={say(words.from)} />
        <TextField {...common("validUntil")} type="date" label={say(words.until)} hint={say(words.untilHint)} optional />
        <Button>{say(words.record)}</Button>
      </form>
    </Card>
  );
}
