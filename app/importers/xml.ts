import { XMLParser } from "fast-xml-parser";
import { ImportRefused, limits } from "./limits";

/** Parsed XML: names without prefix, attributes with `@`, every element a list, `raw` elements as their inner text. */
export type Xml = Readonly<Record<string, unknown>>;

/** Parses hostile XML: no document type (and so no entities of its own), bounded depth. */
export function parsedXml(text: string, raw: string[] = []): Xml {
  refuseWild(text);
  const parser = new XMLParser({
    ignoreAttributes: false, attributeNamePrefix: "@", removeNSPrefix: true, parseTagValue: false, parseAttributeValue: false, trimValues: false, htmlEntities: true,
    isArray: (_name, _path, _leaf, isAttribute) => !isAttribute, stopNodes: raw.map((name) => `*.${name}`),
  });
  try {
    const parsed: unknown = parser.parse(text, true);
    return isXml(parsed) ? parsed : {};
  } catch (error) {
    throw new ImportRefused("broken", error instanceof Error ? error.message : "");
  }
}

/** Refuses what a parser should not even begin with. */
export function refuseWild(text: string): void {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new ImportRefused("doctype");
  let depth = 0;
  for (const [tag] of text.matchAll(/<[^!?>][^>]*>/g)) {
    if (tag.startsWith("</")) depth--;
    else if (!tag.endsWith("/>")) depth++;
    if (depth > limits.depth) throw new ImportRefused("too-deep");
  }
}

const isXml = (value: unknown): value is Xml => typeof value === "object" && value !== null && !Array.isArray(value);

/** Child elements of that name; an element of text alone has its text under `#text`. */
export function children(of: Xml | undefined, name: string): Xml[] {
  const found = of?.[name];
  return (Array.isArray(found) ? found : []).map((one: unknown) => (isXml(one) ? one : { "#text": String(one) }));
}

/** Elements along a path of names. */
export const along = (of: Xml | undefined, ...path: string[]): Xml[] =>
  path.reduce<Xml[]>((found, name) => found.flatMap((one) => children(one, name)), of ? [of] : []);

export const attribute = (of: Xml | undefined, name: string): string => String(of?.[`@${name}`] ?? "");
export const content = (of: Xml | undefined): string => String(of?.["#text"] ?? "");

/** Text of marked-up content: paragraphs and items on lines of their own. */
export function plainText(markup: string): string {
  return markup
    .replace(/<\s*\/?(?:\w+:)?(?:p|div|br|li|tr|h\d)\b[^>]*>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|amp|quot|apos|nbsp);/g, (_, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " })[name] ?? "")
    .replace(/&#(\d{1,7}|x[\da-f]{1,6});/gi, (_, code: string) => codePoint(code))
    .replace(/[ \t]+/g, " ")
    .replace(/ *\n[ \n]*/g, "\n")
    .trim();
}

function codePoint(code: string): string {
  const number = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  return number > 31 && number <= 0x10ffff && (number < 0xd800 || number > 0xdfff) ? String.fromCodePoint(number) : " ";
}
