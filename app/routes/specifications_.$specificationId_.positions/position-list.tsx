import { useSay } from "~/components/say";
import { AgreementTag, StanceTag } from "~/components/stance";
import { Table } from "~/components/table";
import { formatDate } from "~/domain/wording/format";
import type { ShownRow } from "~/http/position-map";
import { positionWords as words } from "~/messages/positions";

/** The same as one line for each position. */
export function PositionList({ at, rows }: { at: string; rows: ShownRow[] }) {
  const { say, language } = useSay();
  return (
    <Table
      caption={say(words.asTable)}
      captionHidden
      columns={[words.requirement, words.state, words.authority, words.position, words.reason, words.who].map((label) => ({ label: say(label) }))}
      rows={rows.flatMap((row) =>
        row.stances.filter((one) => one.is !== "outside").map((one) => ({
          key: `${row.id} ${one.authorityId}`,
          cells: [
            <a href={`${at}/requirements/${row.id}`}>{row.number} {row.title}</a>, <AgreementTag state={row.state} />, one.authority, <StanceTag is={one.is} said={one.said} />,
            one.reason ?? "–", one.name && one.at ? <>{one.name}<span className="sub">{formatDate(one.at, language)}</span></> : "–",
          ],
        })),
      )}
    />
  );
}
