import { XMLParser } from "fast-xml-parser";
import { type Paragraph, paragraphOf } from "../domain/checks/paragraph";
import { textOf } from "./limits";
import { along, attribute, parsedXml, refuseWild } from "./xml";

/** An element as it stands among others: one name with its children, and the attributes. */
type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@", removeNSPrefix: true, parseTagValue: false, parseAttributeValue: false, trimValues: false, htmlEntities: true, preserveOrder: true });

/** What was taken out by a tracked change, stands twice, or is a field's own code. */
const unread = new Set(["del", "moveFrom", "Fallback", "instrText", "delText", "sectPr", "rPr"]);

/** Paragraphs and table cells of a Word document (ISO/IEC 29500) in their order, with footnotes at the end. Automatic numbers are not in its text. */
export function documentParagraphs(parts: ReadonlyMap<string, Uint8Array>): Paragraph[] | null {
  const main = parts.get("word/document.xml");
  if (!main) return null;
  const styles = stylesIn(parts.get("word/styles.xml"));
  return ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"].flatMap((name) => {
    const part = parts.get(name);
    return part ? paragraphsOf(ordered(textOf(part)), styles) : [];
  });
}

function ordered(text: string): Node[] {
  refuseWild(text);
  const parsed: unknown = parser.parse(text);
  return nodesIn(parsed);
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;
const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ":@") ?? "";
const attributeOf = (node: Node, name: string): string => {
  const attributes = node[":@"];
  return isNode(attributes) ? String(attributes[`@${name}`] ?? "") : "";
};

type Style = "heading" | "contents" | "item";

/** Styles by what they are for: their names are English in every language of the program, their ids are not. */
function stylesIn(part: Uint8Array | undefined): Map<string, Style> {
  const found = new Map<string, Style>();
  for (const style of along(part && parsedXml(textOf(part)), "styles", "style")) {
    const name = attribute(along(style, "name")[0], "val").toLowerCase();
    const kind = /^(heading|title|subtitle)/.test(name) ? "heading" : /^(toc|table of)/.test(name) ? "contents" : name.startsWith("list") ? "item" : null;
    if (kind) found.set(attribute(style, "styleId"), kind);
  }
  return found;
}

function paragraphsOf(nodes: readonly Node[], styles: ReadonlyMap<string, Style>, inCell = false): Paragraph[] {
  return nodes.flatMap((node): Paragraph[] => {
    const name = nameOf(node);
    if (unread.has(name)) return [];
    const inside = nodesIn(node[name]);
    if (name !== "p") return paragraphsOf(inside, styles, inCell || name === "tc");
    return [...paragraph(inside, styles, inCell), ...boxesIn(inside).flatMap((box) => paragraphsOf(nodesIn(box[nameOf(box)]), styles))];
  });
}

/** What looks like a heading in a cell is the short text of a table. */
function paragraph(inside: readonly Node[], styles: ReadonlyMap<string, Style>, inCell: boolean): Paragraph[] {
  const properties = nodesIn(inside.find((node) => nameOf(node) === "pPr")?.pPr);
  const property = (name: string) => properties.find((node) => nameOf(node) === name);
  const styleNode = property("pStyle");
  const style = styleNode && styles.get(attributeOf(styleNode, "val"));
  if (style === "contents") return [];
  const text = wordsIn(inside).replace(/[ \t\u00a0]+/g, " ").trim();
  const kind = style === "heading" || property("outlineLvl") ? "heading" : style === "item" || property("numPr") ? "item" : inCell ? "text" : undefined;
  return text.split("\n").flatMap((line) => paragraphOf(line, kind));
}

function wordsIn(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      const name = nameOf(node);
      if (name === "#text" || name === "pPr" || name === "txbxContent" || unread.has(name)) return "";
      if (name === "tab") return " ";
      if (name === "br" || name === "cr") return "\n";
      if (name === "noBreakHyphen") return "-";
      const inside = nodesIn(node[name]);
      return name === "t" ? inside.map((one) => String(one["#text"] ?? "")).join("") : wordsIn(inside);
    })
    .join("");
}

/** Text boxes stand in a paragraph and hold paragraphs of their own. */
const boxesIn = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => {
    const name = nameOf(node);
    return unread.has(name) ? [] : name === "txbxContent" ? [node] : boxesIn(nodesIn(node[name]));
  });
