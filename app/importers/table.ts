import type { Language } from "../domain/language";
import type { ImportNote, RawClause } from "../domain/library/import";
import { type Column, columnOf, rawFrom, unknownColumns } from "./columns";
import { ImportRefused, limits, textOf } from "./limits";
import { separated } from "./separated";

export interface ReadFile {
  title: string;
  raws: RawClause[];
  notes: ImportNote[];
}

/** Comma-, semicolon- or tab-separated values with a heading row (RFC 4180). */
export function readCsv(bytes: Uint8Array, file: string, language: Language): ReadFile {
  const parsed = separated(textOf(bytes), (rows) => (rows.data.some((cells) => isHeading(cells, language)) ? rows : null));
  if (!parsed) throw new ImportRefused("nothing-inside", file);
  const notes = parsed.errors
    .filter((error) => error.code !== "UndetectableDelimiter")
    .map(({ row, message }): ImportNote => ({ kind: "not-understood", code: "unknown-field", place: `${file}, ${(row ?? 0) + 1}`, detail: message }));
  const read = readRows(parsed.data.map((cells, index) => ({ row: index + 1, cells })), file, language);
  return { ...read, notes: [...notes, ...read.notes] };
}

const isHeading = (cells: readonly string[], language: Language): boolean => cells.some((cell) => columnOf(cell, language)?.field === "text");

/** Rows of cells, the first that names a column for text being the heading. */
export function readRows(rows: readonly { row: number; cells: readonly string[] }[], file: string, language: Language): ReadFile {
  if (rows.reduce((sum, { cells }) => sum + cells.length, 0) > limits.cells) throw new ImportRefused("too-large");
  const at = rows.findIndex(({ cells }) => isHeading(cells, language));
  const heading = rows[at];
  if (!heading) throw new ImportRefused("nothing-inside", file);
  const columns = heading.cells.map((cell) => columnOf(cell, language));
  const notes = unknownColumns(heading.cells, language, `${file}, ${heading.row}`);
  const raws = rows.slice(at + 1).flatMap(({ row, cells }): RawClause[] => {
    if (cells.every((cell) => !cell.trim())) return [];
    const place = `${file}, ${row}`;
    for (const cell of cells.slice(columns.length)) if (cell.trim()) notes.push({ kind: "not-understood", code: "unknown-field", place, detail: cell.slice(0, 80) });
    const values = columns.flatMap((column, index): (readonly [Column, string])[] => (column ? [[column, cells[index] ?? ""]] : []));
    return [rawFrom(values, place, language)];
  });
  return { title: file, raws, notes };
}
