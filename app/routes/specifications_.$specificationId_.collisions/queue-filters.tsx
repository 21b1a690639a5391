import { Button } from "~/components/button";
import { Select } from "~/components/form";
import { useSay } from "~/components/say";
import { collisionKinds } from "~/domain/specification/collision";
import type { QueueFilter } from "~/domain/specification/collision-task";
import { collisionKindNames, collisionWords as words } from "~/messages/collisions";

/** Which collisions to show. */
export function QueueFilters({ action, filter, authorities }: { action: string; filter: QueueFilter; authorities: { value: string; label: string }[] }) {
  const { say } = useSay();
  const ticks = [["overdue", words.onlyOverdue, filter.overdue], ["mine", words.onlyMine, filter.mine]] as const;
  return (
    <search>
      <form method="get" action={action} className="stack" data-autosubmit aria-label={say(words.filters)}>
        <Select name="kind" label={say(words.kind)} value={filter.kind ?? ""} options={[{ value: "", label: say(words.anyKind) }, ...collisionKinds.map((kind) => ({ value: kind, label: say(collisionKindNames[kind]) }))]} />
        <Select name="owner" label={say(words.owner)} value={filter.owner ?? ""} options={[{ value: "", label: say(words.anyOwner) }, { value: "none", label: say(words.noOwner) }, ...authorities]} />
        <div>
          {ticks.map(([name, label, chosen]) => (
            <label className="choice" key={name}>
              <input type="checkbox" name={name} value="yes" defaultChecked={chosen} />
              <span>{say(label)}</span>
            </label>
          ))}
        </div>
        <Button small variant="secondary">{say(words.apply)}</Button>
      </form>
    </search>
  );
}
