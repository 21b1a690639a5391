import type { ReactNode } from "react";
import { Card } from "~/components/card";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { Tag } from "~/components/tag";
import type { Localized } from "~/domain/language";
import { andMore, joiningWords as words } from "~/messages/joining";

interface Row {
  key: string;
  requirementId: string;
  title: string;
}

interface Limited<Content> {
  rows: (Row & Content)[];
  more: number;
}

interface JoiningTablesProps {
  at: string;
  changes: {
    differs: Limited<{ parameter: string; yours: string; theirs: string; from: "own" | "library" }>;
    collisions: Limited<{ parameter: string; yours: string; proposal: string; reopens: boolean }>;
    moved: Limited<{ parameter: string; from: string; to: string }>;
    deviations: Limited<{ specificationId: string; where: string; what: string }>;
  };
}

/** What differs, and what that would do. */
export function JoiningTables({ at, changes: { differs, collisions, moved, deviations } }: JoiningTablesProps) {
  const { say } = useSay();
  const named = ({ requirementId, title, parameter }: Row & { parameter: string }) => <a href={`${at}/requirements/${requirementId}`}>{title}: {parameter}</a>;
  return (
    <div className="stack">
      <Changes title={words.differs} columns={[words.requirement, words.yours, words.theirs, words.from]} more={differs.more}
        rows={differs.rows.map((row) => ({ key: row.key, cells: [named(row), row.yours, row.theirs, say(row.from === "own" ? words.fromOwn : words.fromLibrary)] }))} />
      <Changes title={words.collisions} columns={[words.requirement, words.yours, words.proposal]} more={collisions.more}
        rows={collisions.rows.map((row) => ({ key: row.key, cells: [named(row), row.yours, <>{row.proposal} {row.reopens && <Tag tone="amber">{say(words.reopens)}</Tag>}</>] }))} />
      <Changes title={words.moved} columns={[words.requirement, words.before, words.afterwards]} more={moved.more}
        rows={moved.rows.map((row) => ({ key: row.key, cells: [named(row), row.from, row.to] }))} />
      <Changes title={words.deviations} columns={[words.requirement, words.where, words.what]} more={deviations.more}
        rows={deviations.rows.map((row) => ({ key: row.key, cells: [<a key="r" href={`${at}/requirements/${row.requirementId}`}>{row.title}</a>, <a key="s" href={`/specifications/${row.specificationId}`}>{row.where}</a>, row.what] }))} />
    </div>
  );
}

function Changes({ title, columns, rows, more }: { title: Localized; columns: Localized[]; rows: { key: string; cells: ReactNode[] }[]; more: number }) {
  const { say, sayCount } = useSay();
  if (rows.length === 0) return <Card title={say(title)}><p>{say(words.nothing)}</p></Card>;
  return (
    <div>
      <Table caption={say(title)} columns={columns.map((label) => ({ label: say(label) }))} rows={rows} />
      {more > 0 && <p className="hint">{sayCount(andMore, more)}</p>}
    </div>
  );
}
