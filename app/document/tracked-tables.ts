import { deltaBetween, redline } from "../domain/specification/text-delta";
import type { Block, Run } from "./block";

type Table = Extract<Block, { kind: "table" }>;
type Row = Table["rows"][number];

/**
 * Blocks of headings, paragraphs and tables with what changed in them tracked: tables are matched by caption, rows by the cells that
 * name them. What went stands as deleted where it was. Nothing at all where nothing changed.
 */
export function trackedBlocks(before: readonly Block[], after: readonly Block[]): Block[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const earlier = before.filter(isTable);
  const captions = new Set(after.filter(isTable).map((table) => table.caption));
  const heading = after.filter(isHeading)[0] ?? before.filter(isHeading)[0];
  return [
    ...(heading ? [heading] : []),
    ...trackedParagraphs(before, after),
    ...after.filter(isTable).map((table) => trackedTable(earlier.find((one) => one.caption === table.caption) ?? null, table)),
    ...earlier.filter((table) => !captions.has(table.caption)).map((table) => trackedTable(table, null)),
  ];
}

const isTable = (block: Block): block is Table => block.kind === "table";
const isHeading = (block: Block) => block.kind === "heading";
const plain = (runs: readonly Run[]): string => runs.map((run) => run.text).join("");
const isParagraph = (block: Block): block is Extract<Block, { kind: "paragraph" }> => block.kind === "paragraph";

function trackedParagraphs(before: readonly Block[], after: readonly Block[]): Block[] {
  const [from, to] = [before.filter(isParagraph), after.filter(isParagraph)];
  return Array.from({ length: Math.max(from.length, to.length) }, (_, index): Block => ({ kind: "paragraph", runs: changes(plain(from[index]?.runs ?? []), plain(to[index]?.runs ?? [])) }));
}

function trackedTable(before: Table | null, after: Table | null): Table {
  const table = after ?? before;
  if (!table) throw new Error("A table is in neither baseline");
  const [from, to] = [keyed(before), keyed(after)];
  // Rows that went come after the row that they followed, so that a reader finds them where they were.
  const order = [...to.keys()];
  for (const [index, key] of [...from.keys()].entries())
    if (!to.has(key)) order.splice(order.indexOf([...from.keys()][index - 1] ?? "") + 1, 0, key);
  return { ...table, rows: order.map((key) => trackedRow(from.get(key), to.get(key), table.columns.length)) };
}

/** Rows by what names them; a second row of the same name gets a number. */
function keyed(table: Table | null): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const row of table?.rows ?? []) {
    const name = row.slice(0, table?.names ?? 1).map(plain).join("\n");
    let key = name;
    for (let number = 2; rows.has(key); number++) key = `${name}\n${number}`;
    rows.set(key, row);
  }
  return rows;
}

const trackedRow = (before: Row | undefined, after: Row | undefined, columns: number): Row =>
  Array.from({ length: columns }, (_, index) => changes(plain(before?.[index] ?? []), plain(after?.[index] ?? [])));

const kinds = { same: "text", added: "inserted", removed: "deleted" } as const;

/** Sentences change word by word, a figure as a whole. */
function changes(from: string, to: string): Run[] {
  const parts = from === to ? [{ kind: "same" as const, text: to }] : /\s/.test(`${from}${to}`.replace(/\u00a0/g, "")) ? (redline(from, deltaBetween(from, to)) ?? []) : [{ kind: "removed" as const, text: from }, { kind: "added" as const, text: to }];
  return parts.filter((part) => part.text).map((part) => ({ kind: kinds[part.kind], text: part.text }));
}
