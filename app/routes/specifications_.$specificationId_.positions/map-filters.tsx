import { Filters } from "~/components/filters";
import { type Option, Select } from "~/components/form";
import { useSay } from "~/components/say";
import { agreementStates } from "~/domain/specification/position";
import type { MapFilter } from "~/domain/specification/position-map";
import { agreementLooks, positionWords as words } from "~/messages/positions";

/** Which requirements to show. */
export function MapFilters({ action, filter, authorities, sections, asTable }: { action: string; filter: MapFilter; authorities: Option[]; sections: Option[]; asTable: boolean }) {
  const { say } = useSay();
  return (
    <Filters action={action} label={words.filters} ticks={[["only", words.only, filter.only], ["mine", words.mine, filter.mine]]} submit={words.show}>
      {asTable && <input type="hidden" name="as" value="table" />}
      <Select name="section" label={say(words.section)} value={filter.section ?? ""} options={[{ value: "", label: say(words.anySection) }, ...sections]} />
      <Select name="authority" label={say(words.authority)} value={filter.authority ?? ""} options={[{ value: "", label: say(words.anyAuthority) }, ...authorities]} />
      <Select name="state" label={say(words.state)} value={filter.state ?? ""} options={[{ value: "", label: say(words.anyState) }, ...agreementStates.map((state) => ({ value: state, label: say(agreementLooks[state].word) }))]} />
    </Filters>
  );
}
