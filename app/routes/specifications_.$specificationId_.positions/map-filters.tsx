import { Button } from "~/components/button";
import { type Option, Select } from "~/components/form";
import { useSay } from "~/components/say";
import { agreementStates } from "~/domain/specification/position";
import type { MapFilter } from "~/domain/specification/position-map";
import { agreementLooks, positionWords as words } from "~/messages/positions";

/** Which requirements to show. */
export function MapFilters({ action, filter, authorities, sections, asTable }: { action: string; filter: MapFilter; authorities: Option[]; sections: Option[]; asTable: boolean }) {
  const { say } = useSay();
  const ticks = [["only", words.only, filter.only], ["mine", words.mine, filter.mine]] as const;
  return (
    <search>
      <form method="get" action={action} className="filters" data-autosubmit aria-label={say(words.filters)}>
        {asTable && <input type="hidden" name="as" value="table" />}
        <Select name="section" label={say(words.section)} value={filter.section ?? ""} options={[{ value: "", label: say(words.anySection) }, ...sections]} />
        <Select name="authority" label={say(words.authority)} value={filter.authority ?? ""} options={[{ value: "", label: say(words.anyAuthority) }, ...authorities]} />
        <Select name="state" label={say(words.state)} value={filter.state ?? ""} options={[{ value: "", label: say(words.anyState) }, ...agreementStates.map((state) => ({ value: state, label: say(agreementLooks[state].word) }))]} />
        <div>
          {ticks.map(([name, label, chosen]) => (
            <label className="choice" key={name}>
              <input type="checkbox" name={name} value="yes" defaultChecked={chosen} />
              <span>{say(label)}</span>
            </label>
          ))}
        </div>
        <Button small variant="secondary">{say(words.show)}</Button>
      </form>
    </search>
  );
}
