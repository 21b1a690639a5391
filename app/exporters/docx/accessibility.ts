import { strFromU8 } from "fflate";
import { unzipped } from "../unzip";

export const accessibilityRules = ["readable", "title", "language", "contents", "heading-order", "table-header", "table-name", "alternative-text", "typed-list", "empty-paragraph", "link-target"] as const;

export interface AccessibilityFinding {
  rule: (typeof accessibilityRules)[number];
  /** What it was found on. */
  place: string;
}

/**
 * What stands in the way of people who read a Word file with a screen reader or a keyboard: EN 301 549 clause 10, and what
 * Word's own checker looks at. Nothing found is not yet accessible: nobody but a reader can tell whether texts make sense.
 */
export function accessibilityFindings(bytes: Uint8Array): AccessibilityFinding[] {
  const parts = unzipped(bytes);
  const text = (name: string) => (typeof parts === "string" ? "" : strFromU8(parts.get(name) ?? new Uint8Array()));
  const body = text("word/document.xml");
  if (!body) return [{ rule: "readable", place: typeof parts === "string" ? parts : "word/document.xml" }];
  const paragraphs = [...body.matchAll(/<w:p>(.*?)<\/w:p>|<w:p [^>]*>(.*?)<\/w:p>/gs)].map((match) => match[1] ?? match[2] ?? "");
  return [
    ...needed("title", /<dc:title>[^<]+<\/dc:title>/, text("docProps/core.xml")),
    ...needed("language", /<dc:language>[a-z]{2,3}(-[A-Z]{2})?<\/dc:language>/, text("docProps/core.xml")),
    ...needed("language", /<w:lang [^>]*w:val="[a-z]{2}/, text("word/styles.xml")),
    ...(paragraphs.filter(isHeading).length > 5 ? needed("contents", /<w:instrText[^>]*> TOC /, body) : []),
    ...headingFindings(paragraphs),
    ...tableFindings(body),
    ...[...body.matchAll(/<wp:docPr [^>]*>/g)].filter(([tag]) => !/descr="[^"]+"/.test(tag)).map(([tag]): AccessibilityFinding => ({ rule: "alternative-text", place: tag })),
    ...paragraphFindings(paragraphs),
    ...linkFindings(body),
  ];
}

const needed = (rule: AccessibilityFinding["rule"], pattern: RegExp, text: string): AccessibilityFinding[] => (pattern.test(text) ? [] : [{ rule, place: "" }]);
const styleOf = (paragraph: string): string => /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? "";
const wordsOf = (xml: string): string => [...xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)].map((match) => match[1] ?? "").join("");
const levelOf = (paragraph: string): number => (styleOf(paragraph) === "HeadingFront" ? 1 : Number(/^Heading(\d)$/.exec(styleOf(paragraph))?.[1] ?? 0));
const isHeading = (paragraph: string): boolean => levelOf(paragraph) > 0;

/** A heading is at most one level below the one before it, and says something. */
function headingFindings(paragraphs: readonly string[]): AccessibilityFinding[] {
  let last = 0;
  return paragraphs.filter(isHeading).flatMap((paragraph) => {
    const level = levelOf(paragraph);
    const wrong = level > last + 1 || wordsOf(paragraph).trim() === "";
    last = level;
    return wrong ? [{ rule: "heading-order" as const, place: wordsOf(paragraph) }] : [];
  });
}

/** A table of more than two columns has a header row that is repeated; every table has a name. */
function tableFindings(body: string): AccessibilityFinding[] {
  return [...body.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].flatMap((match): AccessibilityFinding[] => {
    const table = match[1] ?? "";
    const columns = table.match(/<w:gridCol /g)?.length ?? 0;
    const place = /<w:tblCaption w:val="([^"]*)"/.exec(table)?.[1] ?? "";
    return [
      ...(columns > 2 && !/<w:tblHeader\/>/.test(table) ? [{ rule: "table-header" as const, place }] : []),
      ...(place ? [] : [{ rule: "table-name" as const, place: wordsOf(table).slice(0, 40) }]),
    ];
  });
}

/** Lists are lists and space is a style: neither signs at the start of a line nor empty paragraphs stand in for them. */
function paragraphFindings(paragraphs: readonly string[]): AccessibilityFinding[] {
  const own = paragraphs.filter((paragraph) => styleOf(paragraph) !== "Requirement" && styleOf(paragraph) !== "Cell");
  return own.flatMap((paragraph, index): AccessibilityFinding[] => {
    const words = wordsOf(paragraph);
    const isEmpty = words === "" && !/<w:br |<w:drawing>|<w:fldChar /.test(paragraph) && index < own.length - 1;
    return [
      ...(/^\s*([•·‣-]|\d+[.)])\s/.test(words) && !/^TOC|^Table/.test(styleOf(paragraph)) ? [{ rule: "typed-list" as const, place: words.slice(0, 40) }] : []),
      ...(isEmpty ? [{ rule: "empty-paragraph" as const, place: `paragraph ${index + 1}` }] : []),
    ];
  });
}

/** Every link inside the document leads somewhere. */
function linkFindings(body: string): AccessibilityFinding[] {
  const marks = new Set([...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map((match) => match[1]));
  return [...body.matchAll(/<w:hyperlink w:anchor="([^"]+)"/g)].filter((match) => !marks.has(match[1])).map((match): AccessibilityFinding => ({ rule: "link-target", place: match[1] ?? "" }));
}
