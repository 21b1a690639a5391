import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aMatrix, anyStatement, made } from "../../../test/support/a-matrix";
import { type ReturnedRow, type ReturnedTable, statusNames, statusOf, verbatimCells, verbatimColumns } from "./matrix-file";
import { type DoubtKind, doubtKinds, reviewReturned } from "./returned-matrix";
import { type Statement, mostCharacters, statementStatuses } from "./statement";

const matrix = aMatrix();

/** A file as it comes back untouched but for the answers in it. */
function returned(statements: ReadonlyMap<string, Statement> = new Map()): ReturnedTable {
  const rows = matrix.rows.map((row, index): ReturnedRow => {
    const said = statements.get(row.key);
    return {
      row: index + 2, formulas: [],
      cells: {
        ...verbatimCells(matrix, row, "en"), number: row.number, publication: "2", id: row.key, textHash: row.sha256, specificationHash: matrix.sha256,
        status: said ? statusNames[said.status].en : "", equivalent: said?.equivalent ?? "", proof: said?.proof ?? "", note: said?.note ?? "",
      },
    };
  });
  return { language: "en", rows, others: [] };
}

/** Every way to tamper with a row, and what it is called. */
const tampering: [DoubtKind, (row: ReturnedRow) => ReturnedRow][] = [
  ...verbatimColumns.map((column): (typeof tampering)[number] => ["text-changed", (row) => ({ ...row, cells: { ...row.cells, [column]: `${row.cells[column]}!` } })]),
  ["foreign", (row) => ({ ...row, cells: { ...row.cells, id: "somebody-elses" } })],
  ["hash-changed", (row) => ({ ...row, cells: { ...row.cells, textHash: "0".repeat(64) } })],
  ["hash-changed", (row) => ({ ...row, cells: { ...row.cells, specificationHash: "" } })],
  ["unpublished-version", (row) => ({ ...row, cells: { ...row.cells, publication: "3" } })],
  ["unpublished-version", (row) => ({ ...row, cells: { ...row.cells, publication: "two" } })],
  ["older", (row) => ({ ...row, cells: { ...row.cells, publication: "1", specificationHash: "d".repeat(64) } })],
  ["older-text", (row) => ({ ...row, cells: { ...row.cells, publication: "1", textHash: "0".repeat(64), text: "It was asked otherwise." } })],
  ["bad-status", (row) => ({ ...row, cells: { ...row.cells, status: "Perhaps" } })],
  ["status-missing", (row) => ({ ...row, cells: { ...row.cells, status: "", note: "Later" } })],
  ["equivalent-missing", (row) => ({ ...row, cells: { ...row.cells, status: "Equivalent", equivalent: " " } })],
  ["too-long", (row) => ({ ...row, cells: { ...row.cells, proof: "x".repeat(mostCharacters + 1) } })],
  ["formula", (row) => ({ ...row, cells: { ...row.cells, note: "" }, formulas: ["note"] })],
];

describe("a matrix that comes back", () => {
  test("untouched but for its answers it gives exactly them", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...matrix.rows.map(({ key }) => key)), anyStatement), { maxLength: 5 }), (pairs) => {
        const statements = new Map(pairs);
        const { rows, missing } = reviewReturned(matrix, returned(statements), new Map());
        expect(missing).toEqual([]);
        expect(rows.flatMap((row) => row.doubts)).toEqual([]);
        expect(new Map(rows.flatMap(({ id, statement }) => (statement ? [[id, statement] as const] : [])))).toEqual(statements);
      }),
      { numRuns: 30 },
    );
  });

  test("every kind of tampering with any row is found and named there, the row is not taken, and the other rows are", () => {
    const answer: Statement = { status: "yes", equivalent: null, proof: "Annex", note: null };
    const answers = new Map(matrix.rows.map(({ key }) => [key, answer]));
    for (const [kind, tampered] of tampering)
      for (const at of matrix.rows.keys()) {
        const table = returned(answers);
        const { rows } = reviewReturned(matrix, { ...table, rows: table.rows.map((row, index) => (index === at ? tampered(row) : row)) }, new Map());
        expect(rows[at]?.doubts.map((doubt) => doubt.kind)).toEqual([kind]);
        expect(rows[at]?.becomes).toBe(kind === "older" ? "new" : "refused");
        expect(rows.filter((_, index) => index !== at).every((row) => row.becomes === "new" && row.doubts.length === 0)).toBe(true);
      }
    expect(new Set([...tampering.map(([kind]) => kind), "duplicate"])).toEqual(new Set(doubtKinds));
  });

  test("rows that are twice there are refused both, and rows that are missing are listed", () => {
    const table = returned(new Map([["r1/lot-1", { status: "yes", equivalent: null, proof: null, note: null }]]));
    const [first, second, ...rest] = table.rows;
    if (!first || !second) throw new Error("no rows");
    const { rows, missing } = reviewReturned(matrix, { ...table, rows: [first, { ...first, row: 9 }, ...rest] }, new Map());
    expect(rows.map(({ row, becomes, doubts }) => [row, becomes, doubts.map(({ kind }) => kind)]).slice(0, 2)).toEqual([[2, "refused", ["duplicate"]], [9, "refused", ["duplicate"]]]);
    expect(missing.map(({ key }) => key)).toEqual([second.cells.id]);
  });

  test("what changed is told from what stays, by answer and by text", () => {
    const yes: Statement = { status: "yes", equivalent: null, proof: null, note: null };
    const before = new Map([["r1/lot-1", made(matrix, "r1/lot-1")], ["r1/lot-2", made(matrix, "r1/lot-2", { status: "no" })], ["r3/lot-1", made(matrix, "r3/lot-1", {}, { textSha256: "0" })], ["r3/lot-2", made(matrix, "r3/lot-2")]]);
    const { rows } = reviewReturned(matrix, returned(new Map(["r1/lot-1", "r1/lot-2", "r2/lot-2", "r3/lot-1"].map((key) => [key, yes]))), before);
    expect(rows.map(({ becomes }) => becomes)).toEqual(["same", "changed", "new", "changed", "empty"]);
  });

  test("where words differ, both are shown", () => {
    const [first, ...rest] = returned().rows;
    const { rows } = reviewReturned(matrix, { language: "en", others: [], rows: [{ row: 2, formulas: [], cells: { ...first?.cells, text: "It may." } }, ...rest] }, new Map());
    expect(rows[0]?.doubts[0]?.differences).toEqual([{ column: "text", published: 'The platform shall store data & keep "logs"; see 1.2.', returned: "It may." }]);
  });
});

test("a status is known in every language, however it is written", () => {
  for (const status of statementStatuses) for (const word of [status, statusNames[status].en, statusNames[status].lv, ` ${statusNames[status].lv.toUpperCase()} `]) expect(statusOf(word)).toBe(status);
  for (const word of ["", "y", "maybe", "1", "constructor"]) expect(statusOf(word)).toBeNull();
});
