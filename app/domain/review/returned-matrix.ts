import { cleaned } from "../text-input";
import type { Matrix, MatrixRow } from "./matrix-row";
import { type MatrixColumn, type ReturnedRow, type ReturnedTable, type VerbatimColumn, statusOf, verbatimCells, verbatimColumns } from "./matrix-file";
import { type MadeStatement, type OwnField, type Statement, mostCharacters, sameStatement } from "./statement";

/** What a row that came back has wrong. Only "older" does not keep it from being taken: the text is still the same. */
export const doubtKinds = [
  "foreign", "duplicate", "text-changed", "older-text", "older", "unpublished-version", "hash-changed", "formula", "bad-status", "status-missing", "equivalent-missing", "too-long",
] as const;
export type DoubtKind = (typeof doubtKinds)[number];

export interface Doubt {
  kind: DoubtKind;
  /** Where the words differ: as published, and as they stand in the file. */
  differences?: { column: VerbatimColumn; published: string; returned: string }[];
  fields?: OwnField[];
  /** What stands in the file instead of what should. */
  found?: string;
}

export interface ReviewedRow {
  /** Of the file. */
  row: number;
  id: string;
  /** Null where the id is not of this publication. */
  matrixRow: MatrixRow | null;
  doubts: Doubt[];
  /** What would be taken: null where the row is refused or says nothing. */
  statement: Statement | null;
  before: MadeStatement | null;
  becomes: "new" | "changed" | "same" | "empty" | "refused";
}

export interface ReturnReview {
  rows: ReviewedRow[];
  /** Rows of the publication that the file does not have. Nothing changes for them. */
  missing: MatrixRow[];
}

/** Compares a file that came back with what was published, row by row. Nothing is taken by it. */
export function reviewReturned(matrix: Matrix, table: ReturnedTable, made: ReadonlyMap<string, MadeStatement>): ReturnReview {
  const published = new Map(matrix.rows.map((row) => [row.key, row]));
  const idOf = ({ cells }: ReturnedRow) => cleaned(cells.id ?? "");
  const times = new Map<string, number>();
  for (const row of table.rows) times.set(idOf(row), (times.get(idOf(row)) ?? 0) + 1);

  const rows = table.rows.map((returned): ReviewedRow => {
    const id = idOf(returned);
    const matrixRow = published.get(id) ?? null;
    const before = made.get(id) ?? null;
    const own = answerIn(returned);
    const doubts = [
      ...(matrixRow ? doubtsOfText(matrix, matrixRow, returned, table) : [{ kind: "foreign" as const, found: id }]),
      ...((times.get(id) ?? 0) > 1 ? [{ kind: "duplicate" as const }] : []),
      ...own.doubts,
    ];
    const refused = doubts.some(({ kind }) => kind !== "older");
    const statement = refused ? null : own.statement;
    const becomes = refused ? "refused" : !statement ? "empty" : !before ? "new" : sameStatement(before, statement) && before.textSha256 === matrixRow?.sha256 ? "same" : "changed";
    return { row: returned.row, id, matrixRow, doubts, statement, before, becomes };
  });
  return { rows, missing: matrix.rows.filter(({ key }) => !times.has(key)) };
}

/** Spreadsheets cut what is longer. */
const longestCell = 32_000;
const comparable = (cell: string | undefined) => cleaned(cell ?? "").slice(0, longestCell);

function doubtsOfText(matrix: Matrix, row: MatrixRow, { cells }: ReturnedRow, { language }: ReturnedTable): Doubt[] {
  const words = verbatimCells(matrix, row, language);
  const differences = verbatimColumns
    .map((column) => ({ column, published: comparable(words[column]), returned: comparable(cells[column]) }))
    .filter(({ published, returned }) => published !== returned);
  const written = comparable(cells.publication);
  const number = /^\d{1,9}$/.test(written) ? Number(written) : 0;
  const sameHash = comparable(cells.textHash) === row.sha256;
  if (number === 0 || number > matrix.publication) return [{ kind: "unpublished-version", found: written }, ...textChanged(differences)];
  if (number < matrix.publication) return [differences.length === 0 && sameHash ? { kind: "older", found: written } : { kind: "older-text", found: written, differences }];
  return [...textChanged(differences), ...(sameHash && comparable(cells.specificationHash) === matrix.sha256 ? [] : [{ kind: "hash-changed" as const }])];
}

const textChanged = (differences: NonNullable<Doubt["differences"]>): Doubt[] => (differences.length > 0 ? [{ kind: "text-changed", differences }] : []);

function answerIn({ cells, formulas }: ReturnedRow): { statement: Statement | null; doubts: Doubt[] } {
  const said = (column: Exclude<OwnField, "status"> & MatrixColumn) => cleaned(cells[column] ?? "") || null;
  const rest = { equivalent: said("equivalent"), proof: said("proof"), note: said("note") };
  const written = cleaned(cells.status ?? "");
  const status = statusOf(written);
  const long = (["equivalent", "proof", "note"] as const).filter((field) => (rest[field]?.length ?? 0) > mostCharacters);
  const doubts: Doubt[] = [
    ...(formulas.length > 0 ? [{ kind: "formula" as const, fields: formulas }] : []),
    ...(long.length > 0 ? [{ kind: "too-long" as const, fields: long }] : []),
    ...(written && !status ? [{ kind: "bad-status" as const, found: written.slice(0, 80) }] : []),
    ...(!written && !formulas.includes("status") && Object.values(rest).some(Boolean) ? [{ kind: "status-missing" as const }] : []),
    ...(status === "equivalent" && !rest.equivalent && !formulas.includes("equivalent") ? [{ kind: "equivalent-missing" as const }] : []),
  ];
  return { statement: status && { status, ...rest }, doubts };
}
