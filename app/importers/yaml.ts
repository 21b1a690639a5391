import { parseAllDocuments } from "yaml";
import type { Language } from "../domain/language";
import type { ImportNote, RawClause } from "../domain/library/import";
import { unzipped } from "../exporters/unzip";
import { type Column, columnOf, firstWords, rawFrom } from "./columns";
import { ImportRefused, shallow, textOf } from "./limits";
import type { ReadFile } from "./table";

/**
 * Requirements in YAML: one document with nested sections and requirements (as StrictDoc arranges them), or Doorstop items,
 * one for each file of a ZIP, each document of a file, or each key of a map.
 */
export function readYaml(bytes: Uint8Array, file: string, language: Language): ReadFile {
  const read: ReadFile = { title: file, raws: [], notes: [] };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const parts = unzipped(bytes);
    if (typeof parts === "string") throw new ImportRefused("broken", parts);
    for (const [name, part] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (name.endsWith("/") || /(^|\/)\.[^/]*$/.test(name)) continue;
      if (!/\.ya?ml$/i.test(name)) read.notes.push({ kind: "dropped", code: "attachment", place: file, detail: name });
      else readDocument(textOf(part), name, language, read, name.replace(/^.*\//, "").replace(/\.ya?ml$/i, ""));
    }
  } else readDocument(textOf(bytes), file, language, read, undefined);
  if (read.raws.length === 0) throw new ImportRefused("nothing-inside", file);
  return read;
}

function readDocument(text: string, file: string, language: Language, read: ReadFile, id: string | undefined) {
  for (const document of parseAllDocuments(text)) {
    const [error] = document.errors;
    if (error) throw new ImportRefused("broken", `${file}: ${error.message.split("\n")[0]}`);
    const value = (() => {
      try {
        return document.toJS({ maxAliasCount: 100 }) as unknown;
      } catch {
        throw new ImportRefused("too-deep", file);
      }
    })();
    shallow(value);
    walk(value, { file, language, read, path: file }, id);
  }
}

interface Walk {
  file: string;
  language: Language;
  read: ReadFile;
  path: string;
}

const lists = ["sections", "requirements", "items", "documents", "children", "nodes", "content"];
const isMap = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const lower = (key: string) => key.toLowerCase();

function walk(value: unknown, at: Walk, id?: string) {
  if (Array.isArray(value)) {
    value.forEach((one, index) => walk(one, { ...at, path: `${at.path}[${index + 1}]` }));
    return;
  }
  if (!isMap(value)) return;
  const inner = Object.keys(value).filter((key) => lists.includes(lower(key)));
  const isItem = Object.keys(value).some((key) => columnOf(key, at.language)?.field === "text");
  const isNamed = !isItem && inner.length === 0 && Object.values(value).length > 0 && Object.values(value).every(isMap);
  if (isItem) item(value, at, id);
  else if (!isNamed && inner.length === 0) at.read.notes.push({ kind: "not-understood", code: "unknown-field", place: at.path, detail: Object.keys(value).join(", ").slice(0, 120) });
  if (isNamed) for (const [key, one] of Object.entries(value)) walk(one, { ...at, path: `${at.path}.${key}` }, key);
  for (const key of inner) walk(value[key], { ...at, path: `${at.path}.${key}` });
}

/** What Doorstop keeps for itself. */
const bookkeeping = ["active", "derived", "normative", "reviewed", "ref", "references", "type"];

function item(value: Record<string, unknown>, { language, read, path }: Walk, id?: string) {
  const values: (readonly [Column, string])[] = [];
  const note = (kind: ImportNote["kind"], code: ImportNote["code"], detail: string) => read.notes.push({ kind, code, place: path, detail });
  if (value.active === false) return note("dropped", "withdrawn", id ?? "");
  const doorstop = "normative" in value || "reviewed" in value;
  for (const [key, one] of Object.entries(value)) {
    const column = columnOf(key, language);
    if (lists.includes(lower(key)) || bookkeeping.includes(lower(key))) continue;
    // Doorstop's level is a place in the outline, not an obligation.
    if (doorstop && key === "level") continue;
    if (!column) {
      if (one !== null && one !== "") note("not-understood", "unknown-field", key);
      continue;
    }
    if (column.field === "refines" || column.field === "requires" || column.field === "conflicts") values.push([column, targets(one).join(" ")]);
    else if (isMap(one)) for (const [tag, text] of Object.entries(one)) values.push([{ ...column, language: tag === "lv" ? "lv" : "en" }, String(text)]);
    else if (one !== null && one !== undefined) values.push([column, String(one)]);
  }
  const raw: RawClause = rawFrom(values, path, language);
  raw.id ??= id;
  if (value.normative === false) raw.level = "info";
  if (!Object.values(raw.title).some(Boolean)) raw.title = firstWords(Object.values(raw.text)[0] ?? "", language);
  read.raws.push(raw);
}

/** Ids that a link names: a list of ids, of maps (Doorstop: id to fingerprint, StrictDoc: type and value), or one id. */
function targets(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(targets);
  if (isMap(value)) return typeof value.value === "string" ? [value.value] : Object.keys(value);
  return typeof value === "string" ? [value] : [];
}
