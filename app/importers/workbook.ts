import { ImportRefused, textOf } from "./limits";
import { type Xml, along, attribute, children, content, parsedXml } from "./xml";

export interface SheetRow {
  row: number;
  cells: string[];
  /** Where a cell is computed: its place in the row, its name and its formula. */
  formulas: { column: number; cell: string; formula: string }[];
}

/** The sheets of a workbook that exist in it, each read when it is asked for. */
export function* workbookIn(parts: ReadonlyMap<string, Uint8Array>): Generator<{ name: string; part: string; rows: () => SheetRow[] }> {
  const part = (name: string): Xml | null => {
    const found = parts.get(name);
    return found ? parsedXml(textOf(found)) : null;
  };
  const workbook = part("xl/workbook.xml");
  const relations = part("xl/_rels/workbook.xml.rels");
  if (!workbook || !relations) throw new ImportRefused("not-this-format", "XLSX");
  const targets = new Map(along(relations, "Relationships", "Relationship").map((one) => [attribute(one, "Id"), attribute(one, "Target")]));
  const shared = along(part("xl/sharedStrings.xml") ?? {}, "sst", "si").map(textIn);
  for (const sheet of along(workbook, "workbook", "sheets", "sheet")) {
    const target = targets.get(attribute(sheet, "id")) ?? "";
    const name = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    if (parts.has(name)) yield { name: attribute(sheet, "name"), part: name, rows: () => rowsOf(part(name) ?? {}, shared) };
  }
}

function rowsOf(sheet: Xml, shared: readonly string[]): SheetRow[] {
  return along(sheet, "worksheet", "sheetData", "row").map((row, index) => {
    const number = Number(attribute(row, "r")) || index + 1;
    const read: SheetRow = { row: number, cells: [], formulas: [] };
    children(row, "c").forEach((cell, position) => {
      const column = columnIndex(attribute(cell, "r")) ?? position;
      if (column > 16_384) return;
      if (children(cell, "f").length > 0) read.formulas.push({ column, cell: attribute(cell, "r") || String(number), formula: content(children(cell, "f")[0]) });
      while (read.cells.length < column) read.cells.push("");
      read.cells[column] = valueOf(cell, shared);
    });
    return read;
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
