import type { Option } from "~/components/form";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { agreementStates } from "~/domain/specification/position";
import type { Sums } from "~/domain/specification/position-map";
import { agreementLooks, positionWords as words } from "~/messages/positions";

interface MapSumsProps {
  /** Address of the map. */
  at: string;
  sums: { all: Sums; sections: { id: string; sums: Sums }[]; authorities: { id: string; sums: Sums }[] };
  authorities: Option[];
  sections: Option[];
}

/** How far the agreement is: as a whole, by section and by authority, each with the way to its rows. */
export function MapSums({ at, sums, authorities, sections }: MapSumsProps) {
  const { say } = useSay();
  const labelOf = (options: Option[], id: string) => options.find((one) => one.value === id)?.label ?? id;
  const cells = (of: Sums) => agreementStates.map((state) => of[state]);
  return (
    <details className="card">
      <summary>
        {say(words.sums)}: {agreementStates.map((state) => `${agreementLooks[state].icon} ${say(agreementLooks[state].word)} ${sums.all[state]}`).join(" · ")}
      </summary>
      <Table
        caption={say(words.sums)}
        captionHidden
        columns={[{ label: say(words.where) }, ...agreementStates.map((state) => ({ label: say(agreementLooks[state].word), numeric: true }))]}
        rows={[
          { key: "all", cells: [say(words.all), ...cells(sums.all)] },
          ...sums.sections.map((one) => ({ key: one.id, cells: [<a href={`${at}?section=${one.id}`}>{labelOf(sections, one.id)}</a>, ...cells(one.sums)] })),
          ...sums.authorities.map((one) => ({ key: one.id, cells: [<a href={`${at}?authority=${one.id}`}>{labelOf(authorities, one.id)}</a>, ...cells(one.sums)] })),
        ]}
      />
    </details>
  );
}
