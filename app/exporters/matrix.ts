import { matrixWords as w } from "../document/matrix-words";
import { word } from "../document/words";
import { type Language, inLanguage } from "../domain/language";
import type { Matrix, MatrixRow } from "../domain/review/matrix-row";
import { type MatrixColumn, columnNames, matrixColumns, statusNames, verbatimCells } from "../domain/review/matrix-file";
import { type Statement, ownFields, statementStatuses } from "../domain/review/statement";
import { csv } from "./csv";
import { type Sheet, workbookOf } from "./xlsx/workbook";

interface AsFile {
  matrix: Matrix;
  /** By the keys of rows; none in an empty matrix. */
  statements: ReadonlyMap<string, Statement>;
  language: Language;
}

const widths: Record<MatrixColumn, number> = {
  number: 8, lot: 16, level: 11, title: 26, text: 60, verification: 32, evidence: 30, status: 14, equivalent: 34, proof: 34, note: 30, publication: 11, id: 38, textHash: 46, specificationHash: 46,
};

/** The matrix as a workbook: everything that was published is locked, and the vendor's cells are not. */
export function matrixXlsx({ matrix, statements, language }: AsFile, { frozenAt, address }: { frozenAt: string; address: string }): Uint8Array {
  const say = (...[sentence, values]: [Parameters<typeof word>[1], Record<string, string>?]) => word(language, sentence, values);
  const choices = statementStatuses.map((status) => statusNames[status][language]);
  const title = inLanguage(matrix.title, language);
  const sheet: Sheet = {
    name: say(w.sheet),
    columns: matrixColumns.map((column) => ({ label: columnNames[column][language], width: widths[column] })),
    rows: matrix.rows.map((row) => cellsOf({ matrix, statements, language }, row).map((cell) => (typeof cell === "string" ? workbookText(cell) : cell))),
    fillIn: {
      columns: ownFields.map((field) => matrixColumns.indexOf(field)),
      choices: [{ column: matrixColumns.indexOf("status"), values: choices, prompt: say(w.choose, { choices: choices.join(", ") }) }],
    },
  };
  const about: [string, string][] = [
    [say(w.specification), `${title}\n${say(w.version, { number: String(matrix.publication), hash: matrix.sha256 })}`],
    [say(w.what), say(w.whatSays)],
    [say(w.fill), say(w.fillSays, { status: columnNames.status[language], choices: choices.map((one) => `“${one}”`).join(", ") })],
    [say(w.equivalent), say(w.equivalentSays, { equivalent: statusNames.equivalent[language] })],
    [say(w.back), say(w.backSays, { address })],
    [say(w.noTender), say(w.noTenderSays)],
  ];
  const instructions: Sheet = { name: say(w.instructions), columns: [{ label: say(w.topic), width: 26 }, { label: say(w.says), width: 110 }], rows: about, fillIn: { columns: [], choices: [] } };
  return workbookOf([sheet, instructions], { title: `${title}, ${say(w.sheet)}`, language, createdAt: frozenAt });
}

/** The same rows as comma-separated values. */
export const matrixCsv = (file: AsFile): string =>
  csv(matrixColumns.map((column) => columnNames[column][file.language]), file.matrix.rows.map((row) => cellsOf(file, row).map((cell) => (typeof cell === "string" ? guarded(cell) : cell))));

function cellsOf({ matrix, statements, language }: AsFile, row: MatrixRow): (string | number)[] {
  const said = statements.get(row.key);
  const cells: Record<MatrixColumn, string | number> = {
    ...verbatimCells(matrix, row, language),
    number: row.number,
    status: said ? statusNames[said.status][language] : "", equivalent: said?.equivalent ?? "", proof: said?.proof ?? "", note: said?.note ?? "",
    publication: matrix.publication, id: row.key, textHash: row.sha256, specificationHash: matrix.sha256,
  };
  return matrixColumns.map((column) => cells[column]);
}

/** A text that looks as if it had the mark against formulas gets another one, so that reading takes away exactly what writing put there. */
const guarded = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** Programs read _xHHHH_ in a workbook as one character: a text that has it says so (ISO/IEC 29500-1, 22.9.2.19). */
const workbookText = (cell: string): string => cell.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
