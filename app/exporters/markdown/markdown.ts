import type { Block, Run } from "../../document/block";
import { documentOf } from "../../document/document";
import type { Language } from "../../domain/language";
import type { Evidence } from "../../domain/signing/evidence";
import { type Report, mapReporting } from "../progress";
import { printable } from "../xml";

/** Text in which nothing is markup: what CommonMark would read as such is escaped. */
const plain = (text: string): string => printable(text).replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, "\\$&");
const inline = (text: string): string => plain(text).replace(/\n/g, "<br>");

type RunWriters = { [Kind in Run["kind"]]: (run: Extract<Run, { kind: Kind }>) => string };
const runWriters: RunWriters = {
  text: ({ text }) => inline(text),
  strong: ({ text }) => `**${inline(text)}**`,
  value: ({ text }) => `**${inline(text)}**`,
  open: ({ text }) => `*${inline(text)}*`,
  code: ({ text }) => `\`${printable(text).replace(/`/g, "")}\``,
  inserted: ({ text }) => `<ins>${inline(text)}</ins>`,
  deleted: ({ text }) => `<del>${inline(text)}</del>`,
  reference: ({ text, anchor }) => `[${inline(text)}](#${encodeURIComponent(anchor)})`,
};
// A union of kinds meets a table of their writers: the one place where TypeScript needs to be told.
const writeRuns = (runs: readonly Run[]): string => runs.map((run) => (runWriters[run.kind] as (run: Run) => string)(run)).join("");

type Writers = { [Kind in Block["kind"]]: (block: Extract<Block, { kind: Kind }>) => string };
const anchored = (anchor: string) => `<a id="${encodeURIComponent(anchor)}"></a>`;
const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const writers: Writers = {
  cover: ({ label, title, demonstration, parties, facts }) =>
    [`# ${plain(title)}`, plain(label), ...(demonstration ? [`**${plain(demonstration)}**`] : []), parties.map((party) => `- ${plain(party)}`).join("\n"), facts.map((fact) => `- **${plain(fact.label)}**: ${plain(fact.text)}`).join("\n")].join("\n\n"),
  contents: ({ title, entries }) =>
    [`## ${plain(title)}`, entries.map((entry) => `${entry.level === 2 ? "  " : ""}- [${entry.number === null ? "" : `${plain(entry.number)} `}${plain(entry.text)}](#${encodeURIComponent(entry.anchor)})`).join("\n")].join("\n\n"),
  tables: ({ title, entries }) => [`## ${plain(title)}`, entries.map((entry, index) => `${index + 1}. [${plain(entry.text)}](#${entry.anchor})`).join("\n")].join("\n\n"),
  code: ({ address, caption }) => `${plain(caption)}: <${address}>`,
  heading: ({ level, number, text, anchor }) => `${anchored(anchor)}\n\n${"#".repeat(level + 1)} ${number === null ? "" : `${plain(number)} `}${plain(text)}`,
  paragraph: ({ runs }) => writeRuns(runs),
  table: ({ caption, anchor = "", columns, rows }) =>
    [...(anchor ? [anchored(anchor)] : []), `**${plain(caption)}**`, [row(columns.map((column) => plain(column.label))), row(columns.map((column) => (column.numeric ? "---:" : "---"))), ...rows.map((cells) => row(cells.map(writeRuns)))].join("\n")].join("\n\n"),
  requirement: ({ anchor, number, id, level, title, text, facts }) =>
    [anchored(anchor), `### ${plain(number)} ${plain(title)}`, `**${plain(level)}** · ${plain(id)}`, `> ${writeRuns(text)}`, facts.map((fact) => `- **${plain(fact.label)}**: ${writeRuns(fact.runs)}`).join("\n")].join("\n\n"),
  pageBreak: () => "---",
};

/** The baseline as Markdown (CommonMark with tables). */
export function markdownOf(evidence: Evidence, language: Language, as: string | null = null, report?: Report): string {
  const { blocks, sha256, baselineLabel } = documentOf(evidence, language, as);
  const written = mapReporting(blocks, (block) => (writers[block.kind] as (block: Block) => string)(block), report).join("\n\n");
  return `${written}\n\n---\n\n${plain(baselineLabel)} · SHA-256 \`${sha256}\`\n`;
}
