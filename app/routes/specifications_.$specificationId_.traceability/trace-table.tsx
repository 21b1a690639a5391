import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { LevelTag } from "~/components/tag";
import type { shownTrace } from "~/http/traceability";
import { traceWords as words } from "~/messages/traceability";

/** Requirements from where they come to what follows from them. A dash stands where nothing is. */
export function TraceTable({ at, rows }: { at: string; rows: ReturnType<typeof shownTrace>[] }) {
  const { say } = useSay();
  return (
    <Table
      caption={say(words.title)}
      captionHidden
      columns={[words.requirement, words.clause, words.standards, words.verification, words.evidence, words.criteria].map((label) => ({ label: say(label) }))}
      rows={rows.map(({ requirementId, number, title, level, clause, standards, verification, evidence, criteria }) => ({
        key: requirementId,
        cells: [
          <><a href={`${at}/requirements/${requirementId}`}>{number} {title}</a> <LevelTag level={level} /></>,
          clause ? <><a href={`/library/${clause.id}`}>{clause.id}</a><span className="sub">{say(words.clauseRevision, { revision: String(clause.revision) })}{clause.tailored && `, ${say(words.tailored)}`}</span></> : say(words.own),
          standards.length > 0 ? <ul className="plain">{standards.map((one) => <li key={one}>{one}</li>)}</ul> : "–",
          verification ? <>{verification.method}<span className="sub">{verification.text}</span></> : "–",
          evidence ?? "–",
          criteria.length > 0 ? <ul className="plain">{criteria.map(({ id, label }) => <li key={id}><a href={`${at}/criteria/${id}`}>{label}</a></li>)}</ul> : "–",
        ],
      }))}
    />
  );
}
