import { strFromU8, strToU8 } from "fflate";
import type { ReportDocument, SpecificationDocument } from "../../document/block";
import { documentOf } from "../../document/document";
import { redlineDocumentOf } from "../../document/redline";
import { documentWords, languageWords } from "../../document/words";
import type { Language } from "../../domain/language";
import { type Evidence, sealed } from "../../domain/signing/evidence";
import type { Report } from "../progress";
import { escaped } from "../xml";
import { type ZipPart, zipped } from "../zip";
import { writeBlock } from "./blocks";
import { type HouseStyle, filled, houseStyleOf, styleParts } from "./house-style";
import { contentTypesOf, core, custom, evidenceRelation, main, pictures, relations, relationships, rootRelationships, settings, tags, xmlHeader } from "./package";

export { readAsProperty } from "./package";

/** Where the evidence lies inside the package, so that the file can be verified by itself. */
export const evidencePart = "jointspec/evidence.json";

/** The Word file of a baseline (ECMA-376 transitional). The same evidence and language give the same bytes. */
export function docxOf(evidence: Evidence, language: Language, as: string | null = null, report?: Report): Uint8Array {
  const parts = partsOf(documentOf(evidence, language, as), houseStyleOf(evidence.baseline, tags[language]), evidencePart);
  return zipped(parts.set(evidencePart, [strToU8(sealed(evidence))]), report);
}

/** The Word file of what changed between two baselines, with every change tracked. It proves nothing, so it carries no evidence. */
export function redlineDocxOf(before: Evidence, after: Evidence, language: Language, report?: Report): Uint8Array {
  return zipped(partsOf(redlineDocumentOf(before, after, language), houseStyleOf(after.baseline, tags[language]), null), report);
}

/** The Word file of a report about the record of a specification. */
export const reportDocxOf = (document: ReportDocument): Uint8Array => zipped(partsOf(document, houseStyleOf({}, tags[document.language]), null));

/** The text parts of a baseline's Word file by name, in their order. */
export function docxParts(evidence: Evidence, language: Language, as: string | null = null): Map<string, string> {
  const parts = partsOf(documentOf(evidence, language, as), houseStyleOf(evidence.baseline, tags[language]), evidencePart);
  const texts = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, pieces]): [string, string] => [name, [...pieces].map((piece) => strFromU8(piece)).join("")]);
  return new Map([...texts, [evidencePart, sealed(evidence)]]);
}

/** The parts of a document's package in pieces: the body is long, and no more of it than one block is in memory. */
function partsOf(document: SpecificationDocument | ReportDocument, style: HouseStyle, evidence: string | null): Map<string, ZipPart> {
  const { language } = document;
  const codes = pictures(document);
  const words = {
    title: document.title, version: document.baselineLabel, language: languageWords[language][language], hash: `${(document.sha256 ?? document.logHash).slice(0, 16)}…`,
    page: document.page.label, of: document.page.of,
  };
  const written = (text: string): ZipPart => [strToU8(text)];
  const parts = new Map<string, ZipPart>([
    ["[Content_Types].xml", written(contentTypesOf([...style.more.keys()]))],
    ["_rels/.rels", written(rootRelationships(evidence ? evidenceRelation(evidence) : ""))],
    ["docProps/core.xml", written(core(document))],
    ["docProps/app.xml", written(`${xmlHeader}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Jointspec</Application></Properties>`)],
    ["docProps/custom.xml", written(custom(document))],
    ["word/document.xml", { [Symbol.iterator]: () => body(document, style, codes) }],
    ["word/_rels/document.xml.rels", written(relationships([["styles", "styles.xml"], ["numbering", "numbering.xml"], ["settings", "settings.xml"], ["header", "header1.xml"], ["footer", "footer1.xml"], ...styleRelations(style), ...codes.map(({ file }): [string, string] => ["image", file])]))],
    ["word/styles.xml", written(style.styles)],
    ["word/numbering.xml", written(style.numbering)],
    ["word/settings.xml", written(settings(tags[language]))],
    ["word/header1.xml", written(filled(style.header, words))],
    ["word/footer1.xml", written(filled(style.footer, words))],
  ]);
  for (const [name, bytes] of style.more) parts.set(name, [bytes]);
  for (const { file, bytes } of codes) parts.set(`word/${file}`, [bytes]);
  return parts;
}

const styleRelations = ({ more }: HouseStyle): [string, string][] =>
  [...more.keys()].flatMap((name): [string, string][] => (name.startsWith("word/theme/") ? [["theme", name.slice(5)]] : name === "word/fontTable.xml" ? [["fontTable", "fontTable.xml"]] : []));

const section = (margins: string) => `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/>${margins}<w:titlePg/></w:sectPr>`;

/** The body, block by block. */
function* body({ blocks, tracked, language }: SpecificationDocument | ReportDocument, style: HouseStyle, codes: readonly { address: string }[]): Generator<Uint8Array> {
  const before = 5 + styleRelations(style).length;
  let [last, tables] = [0, 0];
  const writing = {
    nextId: () => ++last, nextTable: () => ++tables, tableWord: documentWords.table[language], tracked,
    pictureOf: (address: string) => `rId${before + 1 + codes.findIndex((one) => one.address === address)}`,
  };
  yield strToU8(`${xmlHeader}<w:document xmlns:w="${main}" xmlns:r="${relations}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>`);
  for (const block of blocks) yield strToU8(writeBlock(block, writing));
  // Word wants a paragraph after a table at the end.
  const end = blocks.at(-1)?.kind;
  yield strToU8(`${end === "table" || end === "requirement" ? '<w:p><w:pPr><w:pStyle w:val="Meta"/></w:pPr></w:p>' : ""}${section(style.margins)}</w:body></w:document>`);
}

/** The built-in house style as a Word file to open, change and give back; each style is there to be seen. */
export function styleFile(): Uint8Array {
  const sample = (id: string, text: string) => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`;
  const shown = ["Title", "Subtitle", "Heading1", "Heading2", "HeadingFront", "Meta", "Requirement", "Normal", "Caption", "Cell", "TOCHeading", "TOC1", "TOC2", "TableofFigures"];
  const document = `${xmlHeader}<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${shown.map((id) => sample(id, id)).join("")}${section(houseStyleOf({}, "en-GB").margins)}</w:body></w:document>`;
  const parts = styleParts(document);
  const texts = (name: string, text: string): [string, ZipPart] => [name, [strToU8(text)]];
  return zipped(new Map<string, ZipPart>([
    texts("[Content_Types].xml", contentTypesOf([])),
    texts("_rels/.rels", rootRelationships("")),
    texts("docProps/core.xml", core({ title: "Jointspec house style", language: "en", createdAt: "2026-11-27T00:00:00.000Z" })),
    texts("docProps/app.xml", `${xmlHeader}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Jointspec</Application></Properties>`),
    texts("docProps/custom.xml", `${xmlHeader}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`),
    texts("word/_rels/document.xml.rels", relationships([["styles", "styles.xml"], ["numbering", "numbering.xml"], ["settings", "settings.xml"], ["header", "header1.xml"], ["footer", "footer1.xml"]])),
    texts("word/settings.xml", settings("en-GB")),
    ...[...parts].map(([name, bytes]): [string, ZipPart] => [name, [bytes]]),
  ]));
}
