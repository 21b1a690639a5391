import { Notice } from "~/components/notice";
import { useSay } from "~/components/say";
import { compose } from "~/messages/compose";

/** What came along with added clauses, and what now excludes each other. */
export function AddedNotices({ along, conflicts }: { along: string[]; conflicts: string[] }) {
  const { say } = useSay();
  return (
    <>
      {along.length > 0 && <Notice tone="green" title={say(compose.added)}>{say(compose.alongWith, { clauses: along.join(", ") })}</Notice>}
      {conflicts.length > 0 && <Notice tone="red">{say(compose.conflict, { clauses: conflicts.map((pair) => pair.replace("~", " ↔ ")).join("; ") })}</Notice>}
    </>
  );
}
