import { consultationWords as words } from "~/messages/consultation";
import { useSay } from "./say";
import { Table } from "./table";

/** How many comments are not shown, and why; never what they say. */
export function RefusedCounts({ reasons }: { reasons: { reason: string; count: number }[] }) {
  const { say } = useSay();
  if (reasons.length === 0) return null;
  return (
    <Table
      caption={say(words.refusedCount)}
      columns={[{ label: say(words.reason) }, { label: say(words.count), numeric: true }]}
      rows={reasons.map(({ reason, count }) => ({ key: reason, cells: [reason, String(count)] }))}
    />
  );
}
