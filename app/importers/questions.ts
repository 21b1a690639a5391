import Papa from "papaparse";
import { type SplitQuestion, type SplitTrouble, splitLimits, splitRows, splitText } from "../domain/review/split-questions";
import { unzipped } from "../exporters/unzip";
import { ImportRefused, textOf } from "./limits";
import { workbookIn } from "./workbook";
import { type Xml, along, attribute, children, parsedXml, plainText } from "./xml";

/** A file of questions that is refused whole. */
export class SplitRefused extends Error {
  constructor(readonly trouble: SplitTrouble) {
    super(trouble);
  }
}

function refused(trouble: SplitTrouble): never {
  throw new SplitRefused(trouble);
}

/** The single questions of a file. Only its text is taken: who wrote it, when and with what stays in it. */
export function readQuestions(bytes: Uint8Array, fileName: string): SplitQuestion[] {
  if (bytes.length > splitLimits.bytes) refused("too-large");
  const kind = fileName.toLowerCase().split(".").pop() ?? "";
  try {
    const found = questionsOf(bytes, kind).map(({ text, about }) => ({ text: text.slice(0, splitLimits.length), about: about.slice(0, 20) }));
    if (found.length === 0) refused("nothing-inside");
    return found.length > splitLimits.questions ? refused("too-many-questions") : found;
  } catch (error) {
    if (error instanceof ImportRefused) return refused("broken");
    throw error;
  }
}

function questionsOf(bytes: Uint8Array, kind: string): SplitQuestion[] {
  switch (kind) {
    case "txt": case "md":
      return splitText(textOf(bytes));
    case "csv": case "tsv": {
      const { data } = Papa.parse<string[]>(textOf(bytes), { preview: splitLimits.rows + 1 });
      return data.length > splitLimits.rows ? refused("too-many-rows") : splitRows(data);
    }
    case "xlsx":
      return workbookQuestions(partsOf(bytes));
    case "docx":
      return documentQuestions(partsOf(bytes));
    default:
      return refused("kind");
  }
}

function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = unzipped(bytes, splitLimits.unpacked);
  if (typeof parts === "string") return refused(parts.startsWith("too ") ? "bomb" : "broken");
  const acts = [...parts].some(([name, part]) => /vbaProject|activeX|externalLinks|embeddings|connections|queryTables|webextensions/i.test(name) || (name.endsWith(".rels") && fetches(textOf(part))));
  return acts ? refused("acts") : parts;
}

/** A web address that somebody can click is only text here; a template, a picture or data from elsewhere would be fetched. */
const fetches = (relations: string): boolean =>
  along(parsedXml(relations), "Relationships", "Relationship").some((one) => attribute(one, "TargetMode") === "External" && !attribute(one, "Type").endsWith("/hyperlink"));

function workbookQuestions(parts: ReadonlyMap<string, Uint8Array>): SplitQuestion[] {
  for (const sheet of workbookIn(parts)) {
    // Counted before it is parsed: a million empty rows are small in a file and large in memory.
    const written = textOf(parts.get(sheet.part) ?? new Uint8Array());
    if (written.split("<row").length - 1 > splitLimits.rows || written.split("<c ").length - 1 > splitLimits.rows * 30) refused("too-many-rows");
    const found = splitRows(sheet.rows().map(({ cells }) => Array.from(cells, (cell) => cell ?? "")));
    if (found.length > 0) return found;
  }
  return [];
}

/** Paragraphs as a running text where there is no table; else the rows of the largest table. */
function documentQuestions(parts: ReadonlyMap<string, Uint8Array>): SplitQuestion[] {
  const part = parts.get("word/document.xml");
  if (!part) return refused("broken");
  const written = textOf(part);
  const tables = written.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? [];
  if (written.split("<w:p ").length + written.split("<w:p>").length > splitLimits.rows * 10) refused("too-many-rows");
  const [body] = along(parsedXml(written, ["p"]), "document", "body");
  const rows = tables.flatMap((table) => along(parsedXml(table, ["tc"]), "tbl", "tr")).map((row) => children(row, "tc").map(textOfNode));
  if (rows.length > 1) return splitRows(rows);
  const paragraphs = children(body, "p");
  // Automatic numbers are not in the text: a paragraph that has one begins a question.
  const text = paragraphs.map((paragraph) => `${/<w:numPr>/.test(rawOf(paragraph)) ? "- " : ""}${textOfNode(paragraph)}`).join("\n");
  return /^- /m.test(text) ? splitText(text) : splitText(paragraphs.map(textOfNode).join("\n\n"));
}

const rawOf = (node: Xml): string => String(node["#text"] ?? "");
/** What was taken out by a tracked change is not said any more. */
const textOfNode = (node: Xml): string => plainText(rawOf(node).replace(/<w:del\b[\s\S]*?<\/w:del>/g, "").replace(/<w:instrText[\s\S]*?<\/w:instrText>/g, "").replace(/<w:(tab|br)\/>/g, " "));
