import { BarChart } from "~/components/bar-chart";
import { Card } from "~/components/card";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import type { Localized } from "~/domain/language";
import { coverageStates } from "~/domain/specification/standards-coverage";
import type { CoveredRow } from "~/http/shown-coverage";
import { coverageStateLooks, coverageWords as words } from "~/messages/coverage";

interface PictureProps {
  id: string;
  title: Localized;
  /** What a row is, and what its number counts. */
  what: Localized;
  number: Localized;
  rows: CoveredRow[];
}

/** The same numbers as bars and as a table. */
export function Picture({ id, title, what, number, rows }: PictureProps) {
  const { say } = useSay();
  const bars = rows.map((row) => ({ key: row.key, label: row.label, parts: coverageStates.map((state) => ({ key: state, label: say(coverageStateLooks[state].name), icon: coverageStateLooks[state].icon, tone: coverageStateLooks[state].tone, count: row.counts[state] })) }));
  return (
    <Card title={say(title)}>
      <BarChart id={id} title={say(title)} description={say(words.chart)} rows={bars} />
      <Table
        caption={say(title)}
        captionHidden
        columns={[{ label: say(what) }, ...(rows.some((row) => row.standard) ? [{ label: say(words.standard) }] : []), { label: say(number), numeric: true }, ...coverageStates.map((state) => ({ label: say(coverageStateLooks[state].name), numeric: true })), { label: say(words.share), numeric: true }]}
        rows={rows.map(({ key, label, standard, all, counts, share }) => ({ key, cells: [label, ...(standard ? [standard] : []), all, ...coverageStates.map((state) => counts[state]), share] }))}
      />
    </Card>
  );
}
