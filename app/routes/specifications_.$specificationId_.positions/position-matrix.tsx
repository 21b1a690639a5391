import type { Option } from "~/components/form";
import { useSay } from "~/components/say";
import { AgreementTag, StanceTag } from "~/components/stance";
import { Table } from "~/components/table";
import { positionWords as words } from "~/messages/positions";
import type { ShownRow } from "~/http/position-map";

/** Requirements by authorities. Reasons stand below as notes, so that they can be read on paper too. */
export function PositionMatrix({ at, rows, authorities }: { at: string; rows: ShownRow[]; authorities: Option[] }) {
  const { say } = useSay();
  const notes = rows.flatMap((row) => row.stances.filter((one) => one.reason && one.is !== "lapsed").map((stance) => ({ row, stance })));
  const noteOf = (row: ShownRow, authorityId: string) => notes.findIndex((one) => one.row.id === row.id && one.stance.authorityId === authorityId) + 1;
  return (
    <>
      <Table
        caption={say(words.map)}
        captionHidden
        columns={[{ label: say(words.requirement) }, { label: say(words.state) }, ...authorities.map(({ label }) => ({ label }))]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <a href={`${at}/requirements/${row.id}`}>{row.number} {row.title}</a>,
            <>
              <AgreementTag state={row.state} />
              {row.open > 0 && <span className="sub"><a href={`${at}/amendments?requirement=${row.id}`}>{say(words.amendments)}: {row.open}</a></span>}
            </>,
            ...row.stances.map((one) => {
              const note = noteOf(row, one.authorityId);
              return (
                <>
                  <StanceTag is={one.is} said={one.said} />
                  {note > 0 && <sup><a href={`#note-${note}`} id={`from-${note}`} aria-label={say(words.note, { number: note })}>{note}</a></sup>}
                </>
              );
            }),
          ],
        }))}
      />
      {notes.length > 0 && (
        <section className="stack">
          <h2>{say(words.reasons)}</h2>
          <ul className="plain">
            {notes.map(({ row, stance }, index) => (
              <li key={`${row.id} ${stance.authorityId}`} id={`note-${index + 1}`}>
                {index + 1}. <a href={`#from-${index + 1}`}>{say(words.reasonOf, { authority: stance.authority, requirement: row.number })}</a>: {stance.reason}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
