import { deadlineWords as words } from "~/messages/deadlines";
import { useSay } from "./say";
import { Table } from "./table";

/** Deadlines as the public sees them; how much time is left only where a page is made anew for each reader. */
export function PublicDates({ dates }: { dates: { key: string; name: string; when: string; left?: string }[] }) {
  const { say } = useSay();
  const counts = dates.some((one) => one.left !== undefined);
  return (
    <Table
      caption={say(words.title)}
      captionHidden
      columns={[words.deadline, words.when, ...(counts ? [words.left] : [])].map((label) => ({ label: say(label) }))}
      rows={dates.map(({ key, name, when, left }) => ({ key, cells: [name, when, ...(counts ? [left ?? ""] : [])] }))}
    />
  );
}
