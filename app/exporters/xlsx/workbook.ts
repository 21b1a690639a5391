import { strToU8, zipSync } from "fflate";
import { type Report, mapReporting, within } from "../progress";
import { escaped } from "../xml";

/** A cell is a text, a number, or nothing. Texts never become formulas: they are written as inline strings. */
export type Cell = string | number | null;

export interface Sheet {
  name: string;
  columns: { label: string; width: number }[];
  rows: Cell[][];
  /** Set where the sheet is protected: only these columns may be written in, some of them from a list. */
  fillIn?: { columns: readonly number[]; choices: { column: number; values: readonly string[]; prompt: string }[] };
}

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
/** The most that a cell of a workbook holds. */
const mostCharacters = 32_767;

const styles = { text: 1, head: 2, number: 3, fillIn: 4 };

const columnName = (index: number): string => (index < 26 ? "" : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

function cellXml(cell: Cell, row: number, column: number, style: number): string {
  const at = `${columnName(column)}${row}`;
  if (cell === null || cell === "") return style === styles.fillIn ? `<c r="${at}" s="${style}"/>` : "";
  if (typeof cell === "number") return `<c r="${at}" s="${styles.number}"><v>${cell}</v></c>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, mostCharacters))}</t></is></c>`;
}

/** Points that the longest cell of a row needs when it wraps; no program has to measure it before it prints. */
function heightOf(cells: readonly Cell[], columns: Sheet["columns"]): number {
  const lines = cells.map((cell, index) => String(cell ?? "").split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(4, (columns[index]?.width ?? 10) - 1))), 0));
  return Math.min(400, 2 + 13 * Math.max(1, ...lines));
}

/** Without a password: it keeps from mistakes. What was changed all the same is found when the file comes back. */
const protection = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>';

const choiceXml = ({ choices }: NonNullable<Sheet["fillIn"]>, rows: number): string =>
  choices.length === 0 || rows === 0
    ? ""
    : `<dataValidations count="${choices.length}">${choices.map(({ column, values, prompt }) => `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${escaped(prompt)}" prompt="${escaped(prompt)}" sqref="${columnName(column)}2:${columnName(column)}${rows + 1}"><formula1>"${escaped(values.join(","))}"</formula1></dataValidation>`).join("")}</dataValidations>`;

function sheetXml({ columns, rows, fillIn }: Sheet, first: boolean): string {
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`;
  const lines = [columns.map((column) => column.label), ...rows].map((cells, index) => `<row r="${index + 1}" ht="${heightOf(cells, columns)}" customHeight="1">${cells.map((cell, column) => cellXml(cell, index + 1, column, index === 0 ? styles.head : fillIn?.columns.includes(column) ? styles.fillIn : styles.text)).join("")}</row>`);
  return `${header}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ""}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><cols>${columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("")}</cols><sheetData>${lines.join("")}</sheetData>${fillIn ? protection : ""}<autoFilter ref="A1:${last}"/>${fillIn ? choiceXml(fillIn, rows.length) : ""}<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

const stylesXml = `${header}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="10"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEEF2F7"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>`;

/** With a style for cells that may be written in although the sheet is protected. Workbooks without any keep their bytes. */
const fillInStylesXml = stylesXml
  .replace('<fills count="3">', '<fills count="4">')
  .replace("</fills>", '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF8E1"/></patternFill></fill></fills>')
  .replace('<borders count="1">', '<borders count="2">')
  .replace("</borders>", '<border><left/><right/><top/><bottom style="thin"><color rgb="FFD9CFA6"/></bottom><diagonal/></border></borders>')
  .replace('<cellXfs count="4">', '<cellXfs count="5">')
  .replace("</cellXfs>", '<xf numFmtId="49" fontId="0" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top" wrapText="1"/><protection locked="0"/></xf></cellXfs>');

interface About {
  title: string;
  language: string;
  createdAt: string;
}

/** A workbook (ECMA-376 transitional): frozen header rows, filters, real numbers. The same input gives the same bytes. */
export function workbookOf(sheets: readonly Sheet[], { title, language, createdAt }: About, report?: Report): Uint8Array {
  const at = `${createdAt.slice(0, 19)}Z`;
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`;
  const sheetFile = "officedocument.spreadsheetml.worksheet";
  const names = sheets.map((sheet, index) => `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${escaped(sheet.name)}'!$A$1:$${columnName(sheet.columns.length - 1)}$${sheet.rows.length + 1}</definedName>`).join("");
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${header}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("/xl/workbook.xml", "officedocument.spreadsheetml.sheet.main")}${override("/xl/styles.xml", "officedocument.spreadsheetml.styles")}${sheets.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, sheetFile)).join("")}${override("/docProps/core.xml", "package.core-properties")}</Types>`,
    "_rels/.rels": `${header}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml": `${header}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>Jointspec</dc:creator><dc:language>${language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created></cp:coreProperties>`,
    "xl/workbook.xml": `${header}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map((sheet, index) => `<sheet name="${escaped(sheet.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets><definedNames>${names}</definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": `${header}<Relationships xmlns="${packaged}/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": sheets.some((sheet) => sheet.fillIn) ? fillInStylesXml : stylesXml,
    ...Object.fromEntries(mapReporting(sheets, (sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, index === 0)], within(report, 0, 0.8))),
  };
  // Local noon of the first day that ZIP knows: the same bytes in every time zone.
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime: new Date(1980, 0, 1, 12), level: 6 });
}
