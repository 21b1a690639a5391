import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { type Option, Select, TextField } from "~/components/form";
import { useSay } from "~/components/say";
import { historyWords as words } from "~/messages/history";

interface CompareFormProps {
  action: string;
  moments: Option[];
  chosen: { from: string; to: string };
}

/** Any two moments: from a list, or by time. */
export function CompareForm({ action, moments, chosen }: CompareFormProps) {
  const { say } = useSay();
  const time = (value: string) => (moments.some((one) => one.value === value) ? "" : value.replace(/(:\d\d(\.\d+)?)?Z$/, ""));
  return (
    <Card title={say(words.compare)}>
      <form method="get" action={action} className="stack">
        <div className="moments">
          <Select name="from" label={say(words.from)} value={chosen.from} options={moments} />
          <Select name="to" label={say(words.to)} value={chosen.to} options={moments} />
        </div>
        <div className="moments">
          <TextField name="fromTime" type="datetime-local" optional label={say(words.fromTime)} value={time(chosen.from)} />
          <TextField name="toTime" type="datetime-local" optional label={say(words.toTime)} value={time(chosen.to)} />
        </div>
        <Button variant="secondary">{say(words.compareButton)}</Button>
      </form>
    </Card>
  );
}
