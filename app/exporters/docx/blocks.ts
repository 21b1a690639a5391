import type { Block, Run } from "../../document/block";
import { escaped } from "../xml";

/** The width of the text on an A4 page, in twentieths of a point. */
const textWidth = 9638;

/** Keeps count of what must be unique in a document: bookmarks and tracked changes. */
export interface Writing {
  nextId: () => number;
  /** Tables that have a caption, counted as Word's SEQ field counts them. */
  nextTable: () => number;
  /** What a table is called in captions. */
  tableWord: string;
  /** The relationship by which the picture of a code is found. */
  pictureOf: (address: string) => string;
  /** Whose changes are tracked, where they are; else they are only shown. */
  tracked?: { author: string; date: string };
}

type RunWriters = { [Kind in Run["kind"]]: (run: Extract<Run, { kind: Kind }>, writing: Writing) => string };
const plain = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${text
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join("<w:br/>")}</w:r>`;

const runWriters: RunWriters = {
  text: ({ text }) => plain(text),
  strong: ({ text }) => plain(text, "<w:b/>"),
  value: ({ text }) => plain(text, '<w:rStyle w:val="Value"/>'),
  open: ({ text }) => plain(text, '<w:i/>'),
  code: ({ text }) => plain(text, '<w:rStyle w:val="Code"/>'),
  inserted: ({ text }, { tracked, nextId }) =>
    tracked ? `<w:ins ${change(tracked, nextId)}>${plain(text)}</w:ins>` : plain(text, '<w:color w:val="14633A"/><w:u w:val="double"/>'),
  deleted: ({ text }, { tracked, nextId }) =>
    tracked ? `<w:del ${change(tracked, nextId)}>${plain(text).replaceAll("<w:t xml", "<w:delText xml").replaceAll("</w:t>", "</w:delText>")}</w:del>` : plain(text, '<w:strike/><w:color w:val="B3261E"/>'),
  reference: ({ text, anchor }) => `<w:hyperlink w:anchor="${bookmark(anchor)}" w:history="1">${plain(text, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`,
};

// A union of kinds meets a table of their writers: the one place where TypeScript needs to be told.
const writeRun = (run: Run, writing: Writing): string => (runWriters[run.kind] as (run: Run, writing: Writing) => string)(run, writing);
const writeRuns = (runs: readonly Run[], writing: Writing): string => runs.map((run) => writeRun(run, writing)).join("");

const change = ({ author, date }: NonNullable<Writing["tracked"]>, nextId: () => number): string => `w:id="${nextId()}" w:author="${escaped(author)}" w:date="${date.slice(0, 19)}Z"`;

const paragraph = (style: string, content: string, properties = "") => `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;

/** Word allows 40 letters, digits and underscores. */
const bookmark = (anchor: string): string => `_${anchor.replace(/[^A-Za-z0-9]/g, "_")}`.slice(0, 40);

function marked(anchor: string, content: string, { nextId }: Writing): string {
  const id = nextId();
  return `<w:bookmarkStart w:id="${id}" w:name="${bookmark(anchor)}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}

type Writers = { [Kind in Block["kind"]]: (block: Extract<Block, { kind: Kind }>, writing: Writing) => string };

const writers: Writers = {
  cover: ({ label, title, demonstration, parties, facts }, writing) =>
    paragraph("Title", plain(title)) +
    paragraph("Subtitle", plain(label)) +
    (demonstration ? paragraph("Subtitle", plain(demonstration, '<w:b/><w:color w:val="B3261E"/>')) : "") +
    parties.map((party, index) => paragraph("Subtitle", plain(party), `<w:spacing w:before="${index === 0 ? 900 : 0}" w:after="${index === parties.length - 1 ? 1500 : 80}"/>`)).join("") +
    table(writing, { description: title, widths: [26, 74], rows: facts.map(({ label: name, text }) => [[{ kind: "strong", text: name }], [{ kind: text.length === 64 ? "code" : "text", text }]]) }) +
    pageBreak,
  contents: ({ title, entries }) => contents(title, entries),
  tables: ({ title, entries }, { tableWord }) => listOfTables(title, entries, tableWord),
  heading: ({ level, number, text, anchor }, writing) =>
    paragraph(number === null ? "HeadingFront" : `Heading${level}`, marked(anchor, plain(text), writing)),
  paragraph: ({ runs }, writing) => paragraph("Normal", writeRuns(runs, writing)),
  code: (block, writing) => code(block, writing),
  table: ({ caption, anchor, columns, rows }, writing) =>
    captioned(caption, anchor, writing) + table(writing, { description: caption, labels: columns.map((column) => column.label), widths: columns.map((column) => column.width), numeric: columns.map((column) => column.numeric ?? false), rows }),
  requirement: ({ anchor, id, level, title, titleRuns, text, facts }, writing) =>
    paragraph("Heading2", marked(anchor, titleRuns ? writeRuns(titleRuns, writing) : plain(title), writing)) +
    paragraph("Meta", plain(level, "<w:b/>") + plain(`  ·  ${id}`)) +
    paragraph("Requirement", writeRuns(text, writing)) +
    table(writing, { description: title, widths: [22, 78], rows: facts.map(({ label, runs }) => [[{ kind: "strong", text: label }], runs]), together: true }),
  pageBreak: () => pageBreak,
};

const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

/** A caption with Word's own count of tables, so that a list of tables can be made from it. */
function captioned(caption: string, anchor: string | undefined, writing: Writing): string {
  if (!anchor) return paragraph("Caption", plain(caption));
  const number = String(writing.nextTable());
  const counted = `${plain(`${writing.tableWord} `)}${field("begin")}${instruction(" SEQ Table \\* ARABIC ")}${field("separate")}${plain(number)}${field("end")}${plain(`. ${caption}`)}`;
  return paragraph("Caption", marked(anchor, counted, writing));
}

/** A picture of the code with its alternative text, and the address beside it as a link that can be followed. */
function code({ address, alternative, caption }: Extract<Block, { kind: "code" }>, writing: Writing): string {
  const size = 1_440_000;
  const id = writing.nextId();
  const picture = `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${size}" cy="${size}"/><wp:docPr id="${id}" name="QR" descr="${escaped(alternative)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="QR" descr="${escaped(alternative)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${writing.pictureOf(address)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${size}" cy="${size}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  return paragraph("Normal", picture, "<w:keepNext/>") + paragraph("Normal", `${plain(`${caption}: `)}${plain(address, '<w:rStyle w:val="Code"/>')}`);
}

// As for runs.
export const writeBlock = (block: Block, writing: Writing): string => (writers[block.kind] as (block: Block, writing: Writing) => string)(block, writing);

interface TableParts {
  /** What the table is, for those who do not see it. */
  description: string;
  labels?: readonly string[];
  /** Hundredths of the text width. */
  widths: readonly number[];
  /** Which columns hold figures. */
  numeric?: readonly boolean[];
  rows: readonly (readonly (readonly Run[])[])[];
  /** Whether its rows stay on one page with what stands before them. */
  together?: boolean;
}

const shaded = '<w:shd w:val="clear" w:color="auto" w:fill="EEF2F7"/>';

function table(writing: Writing, { description, labels, widths, numeric = [], rows, together = false }: TableParts): string {
  const columns = widths.map((width) => Math.round((textWidth * width) / 100));
  const cell = (content: string, index: number, isHead: boolean) => `<w:tc><w:tcPr><w:tcW w:w="${columns[index] ?? 0}" w:type="dxa"/>${isHead ? shaded : ""}</w:tcPr>${content}</w:tc>`;
  const aligned = (index: number) => (numeric[index] ? '<w:jc w:val="right"/>' : "");
  const head = labels ? `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${labels.map((label, index) => cell(paragraph("Cell", plain(label, "<w:b/>"), `<w:keepNext/>${aligned(index)}`), index, true)).join("")}</w:tr>` : "";
  const body = rows.map((row, at) => {
    const kept = together && at < rows.length - 1 ? "<w:keepNext/>" : "";
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map((runs, index) => cell(paragraph("Cell", writeRuns(runs, writing), `${kept}${aligned(index)}`), index, !labels && index === 0)).join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Sheet"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="${labels ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${escaped(description.slice(0, 200))}"/></w:tblPr><w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${head}${body.join("")}</w:tbl>`;
}

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

/** A native field whose entries are there already; Word and LibreOffice fill in the page numbers when they update it. */
const contents = (title: string, entries: Extract<Block, { kind: "contents" }>["entries"]): string =>
  listed(title, ' TOC \\o "1-2" \\h \\z \\u ', entries.map(({ level, number, text, anchor }) => ({ style: `TOC${level}`, text: number === null ? text : `${number}  ${text}`, anchor })));

/** The same over the captions of tables. */
const listOfTables = (title: string, entries: Extract<Block, { kind: "tables" }>["entries"], word: string): string =>
  listed(title, ' TOC \\h \\z \\c "Table" ', entries.map(({ text, anchor }, index) => ({ style: "TableofFigures", text: `${word} ${index + 1}. ${text}`, anchor })));

function listed(title: string, code: string, entries: readonly { style: string; text: string; anchor: string }[]): string {
  const lines = entries.map(({ style, text, anchor }, index) => {
    const page = `${field("begin")}${instruction(` PAGEREF ${bookmark(anchor)} \\h `)}${field("separate")}${field("end")}`;
    const start = index === 0 ? `${field("begin")}${instruction(code)}${field("separate")}` : "";
    const end = index === entries.length - 1 ? field("end") : "";
    return paragraph(style, `${start}<w:hyperlink w:anchor="${bookmark(anchor)}" w:history="1">${plain(text)}<w:r><w:tab/></w:r>${page}</w:hyperlink>${end}`);
  });
  return paragraph("TOCHeading", plain(title)) + lines.join("");
}
