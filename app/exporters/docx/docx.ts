import { strToU8, zipSync } from "fflate";
import { documentOf } from "../../document/document";
import { redlineDocumentOf } from "../../document/redline";
import type { SpecificationDocument } from "../../document/block";
import type { Language } from "../../domain/language";
import { type Evidence, sealed } from "../../domain/signing/evidence";
import { type Report, mapReporting, within } from "../progress";
import { escaped } from "../xml";
import { writeBlock } from "./blocks";
import { numberingXml, stylesXml } from "./styles";

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const tags: Record<Language, string> = { en: "en-GB", lv: "lv-LV" };

/** Where the evidence lies inside the package, so that the file can be verified by itself. */
export const evidencePart = "jointspec/evidence.json";

/** The property that names the authority whose reading a file is. */
export const readAsProperty = "JointspecReadAs";

/** The Word file of a baseline (ECMA-376 transitional). The same evidence and language give the same bytes. */
export function docxOf(evidence: Evidence, language: Language, as: string | null = null, report?: Report): Uint8Array {
  return packed(docxParts(evidence, language, as, within(report, 0, 0.6)), within(report, 0.6, 1));
}

/** The Word file of what changed between two baselines, with every change tracked. It proves nothing, so it carries no evidence. */
export function redlineDocxOf(before: Evidence, after: Evidence, language: Language, report?: Report): Uint8Array {
  const parts = partsOf(redlineDocumentOf(before, after, language), within(report, 0, 0.6));
  parts.set("_rels/.rels", (parts.get("_rels/.rels") ?? "").replace(evidenceRelation, ""));
  return packed(parts, within(report, 0.6, 1));
}

function packed(files: ReadonlyMap<string, string>, report?: Report): Uint8Array {
  const parts = Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)]));
  // Local noon of the first day that ZIP knows: the same bytes in every time zone.
  const bytes = zipSync(parts, { mtime: new Date(1980, 0, 1, 12), level: 6 });
  report?.(1);
  return bytes;
}

/** The parts of the package by name, in their order. */
export function docxParts(evidence: Evidence, language: Language, as: string | null = null, report?: Report): Map<string, string> {
  return partsOf(documentOf(evidence, language, as), report).set(evidencePart, sealed(evidence));
}

function partsOf(document: SpecificationDocument, report?: Report): Map<string, string> {
  const { language } = document;
  return new Map([
    ["[Content_Types].xml", contentTypes],
    ["_rels/.rels", relationships([["officeDocument", "word/document.xml"], ["extended-properties", "docProps/app.xml"], ["custom-properties", "docProps/custom.xml"]], coreAndEvidence)],
    ["docProps/core.xml", core(document)],
    ["docProps/app.xml", `${header}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Jointspec</Application></Properties>`],
    ["docProps/custom.xml", custom(document)],
    ["word/document.xml", body(document, report)],
    ["word/_rels/document.xml.rels", relationships([["styles", "styles.xml"], ["numbering", "numbering.xml"], ["settings", "settings.xml"], ["header", "header1.xml"], ["footer", "footer1.xml"]])],
    ["word/styles.xml", stylesXml(tags[language])],
    ["word/numbering.xml", numberingXml],
    ["word/settings.xml", `${header}<w:settings xmlns:w="${main}"><w:defaultTabStop w:val="720"/><w:updateFields w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${tags[language]}"/></w:settings>`],
    ["word/header1.xml", `${header}<w:hdr xmlns:w="${main}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(document.title)}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>${escaped(document.baselineLabel)}</w:t></w:r></w:p></w:hdr>`],
    ["word/footer1.xml", footer(document)],
  ]);
}

const contentTypes = `${header}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="json" ContentType="application/json"/>${[
  ["/word/document.xml", "wordprocessingml.document.main"], ["/word/styles.xml", "wordprocessingml.styles"], ["/word/numbering.xml", "wordprocessingml.numbering"],
  ["/word/settings.xml", "wordprocessingml.settings"], ["/word/header1.xml", "wordprocessingml.header"], ["/word/footer1.xml", "wordprocessingml.footer"],
  ["/docProps/app.xml", "extended-properties"], ["/docProps/custom.xml", "custom-properties"],
].map(([part, type]) => `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`).join("")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const evidenceRelation = `<Relationship Id="evidence" Type="https://jointspec.example/relationships/evidence" Target="${evidencePart}"/>`;
const coreAndEvidence = `<Relationship Id="core" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/>${evidenceRelation}`;

function relationships(entries: readonly [string, string][], more = ""): string {
  const own = entries.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`).join("");
  return `${header}<Relationships xmlns="${packaged}/relationships">${own}${more}</Relationships>`;
}

function core({ title, language, createdAt }: SpecificationDocument): string {
  const at = `${createdAt.slice(0, 19)}Z`;
  return `${header}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>Jointspec</dc:creator><dc:language>${tags[language]}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`;
}

function custom({ sha256, specificationId, baselineNumber, as }: SpecificationDocument): string {
  const entries = [["JointspecBaselineSha256", sha256], ["JointspecSpecification", specificationId], ["JointspecBaseline", String(baselineNumber)], ...(as === null ? [] : [[readAsProperty, as]])];
  return `${header}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${entries
    .map(([name, value], index) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escaped(value ?? "")}</vt:lpwstr></property>`)
    .join("")}</Properties>`;
}

function body({ blocks, tracked }: SpecificationDocument, report?: Report): string {
  let last = 0;
  const writing = { nextId: () => ++last, tracked };
  const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1134" w:bottom="1134" w:left="1134" w:header="624" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>';
  return `${header}<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${mapReporting(blocks, (block) => writeBlock(block, writing), report).join("")}${section}</w:body></w:document>`;
}

function footer({ sha256, page }: SpecificationDocument): string {
  const field = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const words = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return `${header}<w:ftr xmlns:w="${main}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${words(`SHA-256 ${sha256.slice(0, 16)}…`)}<w:r><w:tab/></w:r>${words(`${page.label} `)}${field("PAGE")}${words(` ${page.of} `)}${field("NUMPAGES")}</w:p></w:ftr>`;
}
