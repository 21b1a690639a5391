import type { Language } from "../domain/language";
import { unzipped } from "../exporters/unzip";
import { ImportRefused } from "./limits";
import { type ReadFile, readRows } from "./table";
import { workbookIn } from "./workbook";

/** Sheets of a workbook (ISO/IEC 29500): each with a heading row. Formulas are not computed; their stored value is taken and told. */
export function readXlsx(bytes: Uint8Array, file: string, language: Language): ReadFile {
  const parts = unzipped(bytes);
  if (typeof parts === "string") throw new ImportRefused("broken", parts);
  const read: ReadFile = { title: file, raws: [], notes: [] };
  const troubles: unknown[] = [];
  for (const sheet of workbookIn(parts)) {
    const place = `${file}, ${sheet.name}`;
    const rows = sheet.rows();
    for (const { cell, formula } of rows.flatMap((row) => row.formulas)) read.notes.push({ kind: "changed", code: "formula", place: `${place}, ${cell}`, detail: formula.slice(0, 80) });
    try {
      const found = readRows(rows, place, language);
      read.raws.push(...found.raws);
      read.notes.push(...found.notes);
    } catch (error) {
      if (!(error instanceof ImportRefused) || error.trouble !== "nothing-inside") throw error;
      troubles.push(error);
      read.notes.push({ kind: "dropped", code: "empty-group", place, detail: sheet.name });
    }
  }
  if (read.raws.length === 0 && troubles.length > 0) throw new ImportRefused("nothing-inside", file);
  return read;
}
