import type { Block, Run, SpecificationDocument } from "../../document/block";
import { languageWords } from "../../document/words";
import type { Look } from "../docx/house-style";
import { qrSvg } from "../qr-code";
import { type Report, mapReporting } from "../progress";
import { printable } from "../xml";

/** A Typst string literal: nothing in it is markup. */
export const literal = (text: string): string =>
  `"${printable(text).replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\t/g, " ").replace(/\r/g, "")}"`;

/** Text that stands in content: lines keep their breaks. */
const content = (text: string): string => text.split("\n").map((line) => `#${literal(line)}`).join(" \\ ");
const label = (anchor: string): string => `#label(${literal(anchor)})`;

/** A hash, also at the end of an address, may break after each sixteen digits; nothing is put into it that would be copied along. */
function breakable(text: string): string[] {
  const [, before = text, hash = ""] = /^(.*?)([0-9a-f]{64})$/.exec(text) ?? [];
  return [...(before ? [before] : []), ...(hash.match(/.{16}/g) ?? [])];
}

/** Boxes are what lines break between without a character for it. */
const inPieces = (text: string): string => breakable(text).map((piece) => `#box[${content(piece)}]`).join("");

type RunWriters = { [Kind in Run["kind"]]: (run: Extract<Run, { kind: Kind }>) => string };

const runWriters: RunWriters = {
  text: ({ text }) => content(text),
  strong: ({ text }) => `#strong[${content(text)}]`,
  value: ({ text }) => `#strong[${content(text)}]`,
  open: ({ text }) => `#emph[${content(text)}]`,
  code: ({ text }) => `#text(font: "DejaVu Sans Mono", size: 0.8em)[${inPieces(text)}]`,
  inserted: ({ text }) => `#underline(stroke: 0.8pt)[#text(fill: rgb("#14633a"))[${content(text)}]]`,
  deleted: ({ text }) => `#strike[#text(fill: rgb("#b3261e"))[${content(text)}]]`,
  reference: ({ text, anchor }) => `#link(label(${literal(anchor)}))[${content(text)}]`,
};

// A union of kinds meets a table of their writers: the one place where TypeScript needs to be told.
const writeRuns = (runs: readonly Run[]): string => runs.map((run) => (runWriters[run.kind] as (run: Run) => string)(run)).join("");

type Writers = { [Kind in Block["kind"]]: (block: Extract<Block, { kind: Kind }>) => string };

const cell = (runs: readonly Run[]) => `[${writeRuns(runs)}]`;

const writers: Writers = {
  cover: ({ label: kind, title, demonstration, parties, facts }) =>
    [
      "#v(4cm)", `#text(size: 12pt)[${content(kind)}]`, `#title[${content(title)}]`,
      demonstration ? `#text(fill: rgb("#b3261e"), weight: "bold")[${content(demonstration)}]` : "",
      "#v(1cm)", `#list(marker: none, indent: 0pt, body-indent: 0pt, ${parties.map((party) => `[${content(party)}]`).join(", ")})`,
      "#v(2cm)", `#terms(${facts.map((fact) => `terms.item([${content(fact.label)}], [${writeRuns([{ kind: fact.text.length === 64 ? "code" : "text", text: fact.text }])}])`).join(", ")})`,
      "#pagebreak()",
    ].join("\n\n"),
  contents: ({ title }) => `#outline(title: [${content(title)}], depth: 2)`,
  tables: ({ title }) => `#outline(title: [${content(title)}], target: figure.where(kind: table))`,
  code: ({ address, alternative, caption }) =>
    `#grid(columns: (3.6cm, 1fr), column-gutter: 0.6cm, align: horizon, image(bytes(${literal(qrSvg(address, ""))}), format: "svg", width: 3.4cm, alt: ${literal(alternative)}), [${content(caption)}\n\n#link(${literal(address)})[#text(size: 0.85em)[${inPieces(address)}]]])`,
  heading: ({ level, number, text, anchor }) => `#heading(level: ${level})[${content(number === null ? text : `${number}  ${text}`)}] ${label(anchor)}`,
  paragraph: ({ runs }) => writeRuns(runs),
  table: ({ caption, columns, rows }) =>
    `#figure(kind: table, supplement: none, numbering: none, caption: [${content(caption)}], table(columns: (${columns.map((column) => `${column.width}fr`).join(", ")}), align: (${columns.map((column) => `${column.numeric ? "right" : "left"},`).join(" ")}), table.header(${columns.map((column) => `[#strong[${content(column.label)}]]`).join(", ")}), ${rows.flatMap((row) => row.map(cell)).join(", ")}))`,
  requirement: ({ anchor, number, id, level, title, text, facts }) =>
    [
      `#heading(level: 2)[${content(`${number}  ${title}`)}] ${label(anchor)}`,
      `#block(sticky: true)[#text(size: 0.85em, fill: rgb("#44546a"))[#strong[${content(level)}] · ${content(id)}]]`,
      `#block(inset: (left: 8pt), stroke: (left: 2pt + rgb("#0b4a8f")))[${writeRuns(text)}]`,
      `#text(size: 0.9em)[#terms(${facts.map((fact) => `terms.item([${content(fact.label)}], [${writeRuns(fact.runs)}])`).join(", ")})]`,
    ].join("\n\n"),
  pageBreak: () => "#pagebreak(weak: true)",
};

// As for runs.
const writeBlock = (block: Block): string => (writers[block.kind] as (block: Block) => string)(block);

/** The Typst source of a document: A4, tagged, with outline, running header and footer. */
export function typstOf({ title, language, baselineLabel, sha256, createdAt, page, blocks }: SpecificationDocument, { accent, logo }: Look, report?: Report): string {
  const [year, month, day] = createdAt.slice(0, 10).split("-").map(Number);
  return [
    `#set document(title: ${literal(title)}, author: "Jointspec", keywords: (${literal(`SHA-256 ${sha256}`)},), date: datetime(year: ${year}, month: ${month}, day: ${day}))`,
    `#set text(font: "Libertinus Serif", size: 10.5pt, lang: "${language}", hyphenate: false)`,
    `#set page(paper: "a4", margin: (x: 2cm, y: 2.3cm), header: context if counter(page).get().first() > 1 [#set text(size: 8pt); ${content(title)} #h(1fr) ${content(`${baselineLabel} · ${languageWords[language][language]}`)}], footer: [#set text(size: 8pt); ${content(`SHA-256 ${sha256.slice(0, 16)}…`)} #h(1fr) ${content(page.label)} #context counter(page).display() ${content(page.of)} #context counter(page).final().first()])`,
    "#set par(justify: false, leading: 0.62em)",
    "#show figure: set block(breakable: true)",
    "#show figure: set align(left)",
    "#set figure.caption(position: top)",
    '#set table(stroke: 0.5pt + rgb("#b8c2cf"), inset: 5pt, align: left, fill: (_, row) => if row == 0 { rgb("#eef2f7") })',
    `#show heading: set text(fill: rgb("#${accent ?? "0b2f5c"}"))`,
    "#show heading.where(level: 1): it => block(above: 1.6em, below: 0.9em, sticky: true)[#text(size: 15pt)[#it.body]]",
    "#show heading.where(level: 2): it => block(above: 1.4em, below: 0.6em, sticky: true)[#text(size: 11.5pt)[#it.body]]",
    `#show title: set text(size: 26pt, fill: rgb("#${accent ?? "0b2f5c"}"))`,
    ...(logo ? [`#pdf.artifact(image(bytes((${logo.bytes.join(",")},)), format: "${logo.kind === "jpeg" ? "jpg" : "png"}", height: 1.8cm))`] : []),
    ...mapReporting(blocks, writeBlock, report),
  ].join("\n\n");
}
