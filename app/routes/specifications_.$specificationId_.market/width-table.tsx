import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { type Said, saidKinds } from "~/domain/review/market-width";
import { marketWords as words, saidNames } from "~/messages/market";

interface WidthTableProps {
  at: string;
  caption: string;
  rows: { key: string; requirementId: string; label: string; lot: number | null; counts: Record<Said, number>; who: Record<Said, string[]> | null }[];
}

/** How many vendors said what; which ones, where the reader may know. */
export function WidthTable({ at, caption, rows }: WidthTableProps) {
  const { say } = useSay();
  const hasLots = rows.some(({ lot }) => lot !== null);
  const isNamed = rows.some(({ who }) => who !== null);
  return (
    <Table
      caption={caption}
      columns={[{ label: say(words.requirement) }, ...(hasLots ? [{ label: say(words.lot), numeric: true }] : []), ...saidKinds.map((kind) => ({ label: say(saidNames[kind]), numeric: true })), ...(isNamed ? [{ label: say(words.who) }] : [])]}
      rows={rows.map(({ key, requirementId, label, lot, counts, who }) => ({
        key,
        cells: [
          <a href={`${at}/requirements/${requirementId}`}>{label}</a>, ...(hasLots ? [lot] : []), ...saidKinds.map((kind) => counts[kind]),
          ...(isNamed ? [saidKinds.flatMap((kind) => (who && who[kind].length > 0 ? [<span key={kind} className="sub">{say(saidNames[kind])}: {who[kind].join(", ")}</span>] : []))] : []),
        ],
      }))}
    />
  );
}
