import { type Language, languages } from "../domain/language";
import { type MatrixColumn, type ReturnTrouble, type ReturnedRow, type ReturnedTable, columnNames, matrixColumns, returnLimits } from "../domain/review/matrix-file";
import { ownFields } from "../domain/review/statement";
import { unzipped } from "../exporters/unzip";
import { ImportRefused, textOf } from "./limits";
import { separated } from "./separated";
import { type SheetRow, workbookIn } from "./workbook";
import { attribute, along, parsedXml } from "./xml";

/** A file that is refused whole. */
export class ReturnRefused extends Error {
  constructor(readonly trouble: ReturnTrouble) {
    super(trouble);
  }
}

/** The rows of a matrix that came back as XLSX or CSV. Throws ReturnRefused where nothing of it may be read. */
export function readMatrix(bytes: Uint8Array, fileName: string): ReturnedTable {
  if (bytes.length > returnLimits.bytes) throw new ReturnRefused("too-large");
  const name = fileName.toLowerCase();
  try {
    if (name.endsWith(".xlsx")) return readWorkbook(bytes);
    if (name.endsWith(".csv")) return csvTable(textOf(bytes)) ?? refused("not-a-matrix");
  } catch (error) {
    if (error instanceof ImportRefused) throw new ReturnRefused("broken");
    throw error;
  }
  return refused("kind");
}

function refused(trouble: ReturnTrouble): never {
  throw new ReturnRefused(trouble);
}

const csvTable = (text: string): ReturnedTable | null =>
  separated(text, ({ data }) => tableIn(data.map((cells, index) => ({ row: index + 1, cells: cells.map(unguarded), formulas: [] }))), returnLimits.rows + 100);

/** Without the mark that kept a spreadsheet from taking the text for a formula. */
const unguarded = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

function readWorkbook(bytes: Uint8Array): ReturnedTable {
  const parts = unzipped(bytes, returnLimits.unpacked);
  if (typeof parts === "string") return refused(parts.startsWith("too ") ? "bomb" : "broken");
  refuseWhatActs(parts);
  for (const sheet of workbookIn(parts)) {
    const written = textOf(parts.get(sheet.part) ?? new Uint8Array());
    // Counted before it is parsed: a million empty rows are small in a file and large in memory.
    if (occurrences(written, "<row") > returnLimits.rows + 100 || occurrences(written, "<c ") > returnLimits.rows * 40) return refused("too-many-rows");
    const rows = sheet.rows().map(({ row, cells, formulas }) => ({ row, cells: cells.map(unescaped), formulas }));
    const table = tableIn(rows);
    if (table) return table;
  }
  return refused("not-a-matrix");
}

/** What a workbook could do by itself, or fetch, has no place in an answer. A typed web address makes a link, and links are only text here. */
function refuseWhatActs(parts: ReadonlyMap<string, Uint8Array>) {
  const names = [...parts.keys()];
  const types = parts.get("[Content_Types].xml");
  if (names.some((name) => /vbaproject|macrosheets|activex/i.test(name)) || (types && /macroenabled|vbaproject/i.test(textOf(types)))) refused("macros");
  if (names.some((name) => /^xl\/(externallinks|embeddings|connections|querytables|webextensions)/i.test(name))) refused("external");
  for (const [name, part] of parts) {
    if (!/\.rels$/i.test(name)) continue;
    const relations = along(parsedXml(textOf(part)), "Relationships", "Relationship");
    if (relations.some((one) => attribute(one, "TargetMode").toLowerCase() === "external" && !attribute(one, "Type").endsWith("/hyperlink"))) refused("external");
  }
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

/** Workbooks write some characters as _xHHHH_ (ISO/IEC 29500-1, 22.9.2.19). */
const unescaped = (cell: string): string => cell.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The rows below the heading of a matrix, which may stand under rows of something else; null where there is no such heading. */
function tableIn(rows: readonly SheetRow[]): ReturnedTable | null {
  for (const language of languages) {
    const at = rows.slice(0, 100).findIndex(({ cells }) => ["id", "status"].every((column) => cells.some((cell) => columnOf(cell, language) === column)));
    const heading = rows[at];
    if (!heading) continue;
    const columns = heading.cells.map((cell) => columnOf(cell, language));
    const answers = rows.slice(at + 1).filter(({ cells, formulas }) => formulas.length > 0 || cells.some((cell) => cell?.trim()));
    if (answers.length > returnLimits.rows) return refused("too-many-rows");
    return { language, rows: answers.map((row) => returned(row, columns)), others: heading.cells.filter((cell, index) => cell?.trim() && !columns[index]).map((cell) => cell.trim().slice(0, 80)) };
  }
  return null;
}

const columnOf = (heading: string | undefined, language: Language): MatrixColumn | null =>
  matrixColumns.find((column) => columnNames[column][language] === heading?.replace(/\s+/g, " ").trim()) ?? null;

function returned({ row, cells, formulas }: SheetRow, columns: readonly (MatrixColumn | null)[]): ReturnedRow {
  const computed = new Set(formulas.map(({ column }) => columns[column]));
  return {
    row,
    cells: Object.fromEntries(columns.flatMap((column, index) => (column ? [[column, computed.has(column) ? "" : (cells[index] ?? "")]] : []))),
    formulas: ownFields.filter((field) => computed.has(field)),
  };
}
