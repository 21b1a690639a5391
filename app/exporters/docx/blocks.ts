import type { Block, Run } from "../../document/block";
import { escaped } from "../xml";

/** The width of the text on an A4 page, in twentieths of a point. */
const textWidth = 9638;

/** Keeps count of what must be unique in a document: bookmarks and tracked changes. */
export interface Writing {
  nextId: () => number;
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
    paragraph("Normal", "", '<w:spacing w:before="600"/>') +
    parties.map((party) => paragraph("Subtitle", plain(party))).join("") +
    paragraph("Normal", "", '<w:spacing w:before="1200"/>') +
    table(writing, "", "", [26, 74], facts.map(({ label: name, text }) => [[{ kind: "strong", text: name }], [{ kind: text.length === 64 ? "code" : "text", text }]])) +
    writers.pageBreak({ kind: "pageBreak" }, { nextId: () => 0 }),
  contents: ({ title, entries }) => contents(title, entries),
  heading: ({ level, number, text, anchor }, writing) =>
    paragraph(number === null ? "HeadingFront" : `Heading${level}`, marked(anchor, plain(text), writing)),
  paragraph: ({ runs }, writing) => paragraph("Normal", writeRuns(runs, writing)),
  table: ({ caption, columns, rows }, writing) =>
    paragraph("Caption", plain(caption)) + table(writing, caption, columns.map((column) => column.label), columns.map((column) => column.width), rows) + paragraph("Normal", ""),
  requirement: ({ anchor, id, level, title, titleRuns, text, facts }, writing) =>
    paragraph("Heading2", marked(anchor, titleRuns ? writeRuns(titleRuns, writing) : plain(title), writing)) +
    paragraph("Meta", plain(level, "<w:b/>") + plain(`  ·  ${id}`)) +
    paragraph("Requirement", writeRuns(text, writing)) +
    table(writing, "", "", [22, 78], facts.map(({ label, runs }) => [[{ kind: "strong", text: label }], runs]), title),
  pageBreak: () => '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
};

// As for runs.
export const writeBlock = (block: Block, writing: Writing): string => (writers[block.kind] as (block: Block, writing: Writing) => string)(block, writing);

function table(writing: Writing, caption: string, labels: readonly string[] | "", widths: readonly number[], rows: readonly (readonly (readonly Run[])[])[], description = caption): string {
  const columns = widths.map((width) => Math.round((textWidth * width) / 100));
  const cell = (content: string, width: number, properties = "") => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
  const shaded = '<w:shd w:val="clear" w:color="auto" w:fill="EEF2F7"/>';
  const head = labels
    ? `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${labels.map((label, index) => cell(paragraph("Cell", plain(label, "<w:b/>")), columns[index] ?? 0, shaded)).join("")}</w:tr>`
    : "";
  const body = rows
    .map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map((runs, index) => cell(paragraph("Cell", writeRuns(runs, writing)), columns[index] ?? 0, !labels && index === 0 ? shaded : "")).join("")}</w:tr>`)
    .join("");
  const named = description ? `<w:tblCaption w:val="${escaped(description.slice(0, 200))}"/>` : "";
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Sheet"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="${labels ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>${named}</w:tblPr><w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${head}${body}</w:tbl>`;
}

/** A native field whose entries are there already; Word and LibreOffice fill in the page numbers when they update it. */
function contents(title: string, entries: Extract<Block, { kind: "contents" }>["entries"]): string {
  const field = (type: string, more = "") => `<w:r><w:fldChar w:fldCharType="${type}"${more}/></w:r>`;
  const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
  const lines = entries.map(({ level, number, text, anchor }, index) => {
    const page = `${field("begin")}${instruction(` PAGEREF ${bookmark(anchor)} \\h `)}${field("separate")}${field("end")}`;
    const start = index === 0 ? `${field("begin")}${instruction(' TOC \\o "1-2" \\h \\z \\u ')}${field("separate")}` : "";
    const end = index === entries.length - 1 ? field("end") : "";
    const label = number === null ? text : `${number}  ${text}`;
    return paragraph(`TOC${level}`, `${start}<w:hyperlink w:anchor="${bookmark(anchor)}" w:history="1">${plain(label)}<w:r><w:tab/></w:r>${page}</w:hyperlink>${end}`);
  });
  return paragraph("TOCHeading", plain(title)) + lines.join("") + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
}
