import { Filters } from "~/components/filters";
import { Select } from "~/components/form";
import { useSay } from "~/components/say";
import { collisionKinds } from "~/domain/specification/collision";
import type { QueueFilter } from "~/domain/specification/collision-task";
import { collisionKindNames, collisionWords as words } from "~/messages/collisions";

/** Which collisions to show. */
export function QueueFilters({ action, filter, authorities }: { action: string; filter: QueueFilter; authorities: { value: string; label: string }[] }) {
  const { say } = useSay();
  return (
    <Filters action={action} label={words.filters} beside ticks={[["overdue", words.onlyOverdue, filter.overdue], ["mine", words.onlyMine, filter.mine]]} submit={words.apply}>
      <Select name="kind" label={say(words.kind)} value={filter.kind ?? ""} options={[{ value: "", label: say(words.anyKind) }, ...collisionKinds.map((kind) => ({ value: kind, label: say(collisionKindNames[kind]) }))]} />
      <Select name="owner" label={say(words.owner)} value={filter.owner ?? ""} options={[{ value: "", label: say(words.anyOwner) }, { value: "none", label: say(words.noOwner) }, ...authorities]} />
    </Filters>
  );
}
