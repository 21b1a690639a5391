import type { Language } from "../domain/language";
import type { ImportNote } from "../domain/library/import";
import { unzipped } from "../exporters/unzip";
import { ImportRefused, textOf } from "./limits";
import { type ReadFile, readRows } from "./table";
import { type Xml, along, attribute, children, content, parsedXml } from "./xml";

/** Sheets of a workbook (ISO/IEC 29500): each with a heading row. Formulas are not computed; their stored value is taken and told. */
export function readXlsx(bytes: Uint8Array, file: string, language: Language): ReadFile {
  const parts = unzipped(bytes);
  if (typeof parts === "string") throw new ImportRefused("broken", parts);
  const part = (name: string): Xml | null => {
    const found = parts.get(name);
    return found ? parsedXml(textOf(found)) : null;
  };
  const workbook = part("xl/workbook.xml");
  const relations = part("xl/_rels/workbook.xml.rels");
  if (!workbook || !relations) throw new ImportRefused("not-this-format", "XLSX");
  const targets = new Map(along(relations, "Relationships", "Relationship").map((one) => [attribute(one, "Id"), attribute(one, "Target")]));
  const shared = along(part("xl/sharedStrings.xml") ?? {}, "sst", "si").map(textIn);

  const read: ReadFile = { title: file, raws: [], notes: [] };
  const troubles: unknown[] = [];
  for (const sheet of along(workbook, "workbook", "sheets", "sheet")) {
    const target = targets.get(attribute(sheet, "id")) ?? "";
    const xml = part(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    if (!xml) continue;
    const place = `${file}, ${attribute(sheet, "name")}`;
    try {
      const found = readRows(rowsOf(xml, shared, place, read.notes), place, language);
      read.raws.push(...found.raws);
      read.notes.push(...found.notes);
    } catch (error) {
      if (!(error instanceof ImportRefused) || error.trouble !== "nothing-inside") throw error;
      troubles.push(error);
      read.notes.push({ kind: "dropped", code: "empty-group", place, detail: attribute(sheet, "name") });
    }
  }
  if (read.raws.length === 0 && troubles.length > 0) throw new ImportRefused("nothing-inside", file);
  return read;
}

function rowsOf(sheet: Xml, shared: readonly string[], place: string, notes: ImportNote[]) {
  return along(sheet, "worksheet", "sheetData", "row").map((row, index) => {
    const number = Number(attribute(row, "r")) || index + 1;
    const cells: string[] = [];
    children(row, "c").forEach((cell, position) => {
      const column = columnIndex(attribute(cell, "r")) ?? position;
      if (column > 16_384) return;
      if (children(cell, "f").length > 0) notes.push({ kind: "changed", code: "formula", place: `${place}, ${attribute(cell, "r") || number}`, detail: content(children(cell, "f")[0]).slice(0, 80) });
      while (cells.length < column) cells.push("");
      cells[column] = valueOf(cell, shared);
    });
    return { row: number, cells };
  });
}

function valueOf(cell: Xml, shared: readonly string[]): string {
  const value = content(children(cell, "v")[0]);
  const type = attribute(cell, "t");
  if (type === "s") return shared[Number(value)] ?? "";
  if (type === "inlineStr") return children(cell, "is").map(textIn).join("");
  return value;
}

/** Runs of rich text joined; phonetic hints left out. */
const textIn = (item: Xml): string => [...children(item, "t"), ...along(item, "r", "t")].map(content).join("");

function columnIndex(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}
