// What stands around the text of a Word file: relationships, content types, properties, settings.
import type { ReportDocument, SpecificationDocument } from "../../document/block";
import type { Language } from "../../domain/language";
import { qrPng } from "../qr-code";
import { escaped } from "../xml";

export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
export const tags: Record<Language, string> = { en: "en-GB", lv: "lv-LV" };

/** The property that names the authority whose reading a file is. */
export const readAsProperty = "JointspecReadAs";

const ownTypes: readonly [string, string][] = [
  ["/word/document.xml", "wordprocessingml.document.main"], ["/word/styles.xml", "wordprocessingml.styles"], ["/word/numbering.xml", "wordprocessingml.numbering"],
  ["/word/settings.xml", "wordprocessingml.settings"], ["/word/header1.xml", "wordprocessingml.header"], ["/word/footer1.xml", "wordprocessingml.footer"],
  ["/docProps/app.xml", "extended-properties"], ["/docProps/custom.xml", "custom-properties"],
];

/** The kinds of all parts; `more` are those of a house style. */
export function contentTypesOf(more: readonly string[]): string {
  const styleTypes = more.flatMap((name): [string, string][] => (name.startsWith("word/theme/") ? [[`/${name}`, "theme"]] : name === "word/fontTable.xml" ? [[`/${name}`, "wordprocessingml.fontTable"]] : []));
  const defaults = [["rels", "application/vnd.openxmlformats-package.relationships+xml"], ["xml", "application/xml"], ["json", "application/json"], ["png", "image/png"], ["jpg", "image/jpeg"], ["jpeg", "image/jpeg"]];
  return `${xmlHeader}<Types xmlns="${packaged}/content-types">${defaults.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`).join("")}${[...ownTypes, ...styleTypes]
    .map(([part, type]) => `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`)
    .join("")}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
}

export function relationships(entries: readonly [string, string][], more = ""): string {
  const own = entries.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`).join("");
  return `${xmlHeader}<Relationships xmlns="${packaged}/relationships">${own}${more}</Relationships>`;
}

/** How readers find the evidence inside a package. */
export const evidenceRelation = (target: string): string => `<Relationship Id="evidence" Type="https://jointspec.example/relationships/evidence" Target="${target}"/>`;

export const rootRelationships = (more: string): string =>
  relationships([["officeDocument", "word/document.xml"], ["extended-properties", "docProps/app.xml"], ["custom-properties", "docProps/custom.xml"]], `<Relationship Id="core" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/>${more}`);

export function core({ title, language, createdAt }: Pick<SpecificationDocument, "title" | "language" | "createdAt">): string {
  const at = `${createdAt.slice(0, 19)}Z`;
  return `${xmlHeader}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>Jointspec</dc:creator><dc:language>${tags[language]}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`;
}

export function custom({ sha256, specificationId, baselineNumber, as }: SpecificationDocument | ReportDocument): string {
  const own = sha256 === null ? [["JointspecSpecification", specificationId]] : [["JointspecBaselineSha256", sha256], ["JointspecSpecification", specificationId], ["JointspecBaseline", String(baselineNumber)]];
  const entries = [...own, ...(as === null ? [] : [[readAsProperty, as]])];
  return `${xmlHeader}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${entries
    .map(([name, value], index) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escaped(value ?? "")}</vt:lpwstr></property>`)
    .join("")}</Properties>`;
}

/** Fields are filled when the file is opened: page numbers of the contents and of the list of tables. */
export const settings = (language: string): string =>
  `${xmlHeader}<w:settings xmlns:w="${main}"><w:defaultTabStop w:val="720"/><w:updateFields w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${language}"/></w:settings>`;

/** The pictures of a document: its QR codes, each with the address that it stands for. */
export const pictures = ({ blocks }: Pick<SpecificationDocument, "blocks">): { address: string; file: string; bytes: Uint8Array }[] =>
  blocks.flatMap((block) => (block.kind === "code" ? [{ address: block.address, bytes: qrPng(block.address) }] : [])).map((one, index) => ({ ...one, file: `media/code${index + 1}.png` }));
