import { Language } from "~/domain/language";
import { csv } from "~/exporters/csv";
import { type Sheet, workbookOf } from "~/exporters/xlsx/workbook";
import { sent } from "./matrix-file";
import { nothingHere } from "./perform";

/** The language and kind that the name of a file asks for: "traceability.lv.xlsx". Nothing is there under other names. */
export function askedTable(file: string | undefined, names: readonly string[]): { name: string; language: Language; kind: "xlsx" | "csv" } {
  const [name = "", tag, kind] = (file ?? "").split(".");
  const language = Language.safeParse(tag).data;
  if (!names.includes(name) || !language || (kind !== "xlsx" && kind !== "csv")) throw nothingHere();
  return { name, language, kind };
}

/** Sheets as one workbook, or the first as separated values: no cell ever becomes a formula. */
export function sentTable(sheets: readonly Sheet[], { name, language, kind }: ReturnType<typeof askedTable>, { id, title }: { id: string; title: string }, now: Date): Response {
  const [first] = sheets;
  if (!first) throw nothingHere();
  const bytes = kind === "xlsx" ? workbookOf(sheets, { title, language, createdAt: now.toISOString() }) : new TextEncoder().encode(csv(first.columns.map(({ label }) => label), first.rows));
  return sent(bytes, kind, `${name}-${id}.${language}.${kind}`, "private, no-store");
}
