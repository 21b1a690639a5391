import type { Block, ReportDocument, Run, SpecificationDocument } from "../../document/block";
import { documentOf } from "../../document/document";
import { redlineDocumentOf } from "../../document/redline";
import type { Language } from "../../domain/language";
import type { Evidence } from "../../domain/signing/evidence";
import { type Report, mapReporting } from "../progress";
import { qrSvg } from "../qr-code";
import { escaped } from "../xml";
import { type Look, lookOf } from "../docx/house-style";
import { css } from "./css";

/** One file that needs nothing else: readable, printable, without script. The same evidence gives the same text. */
export function htmlOf(evidence: Evidence, language: Language, as: string | null = null, report?: Report): string {
  return pageOf(documentOf(evidence, language, as), lookOf(evidence.baseline), report);
}

/** What changed between two baselines, with insertions and deletions marked. */
export const redlineHtmlOf = (before: Evidence, after: Evidence, language: Language, report?: Report): string => pageOf(redlineDocumentOf(before, after, language), lookOf(after.baseline), report);

/** A report about the record of a specification. */
export const reportHtmlOf = (document: ReportDocument): string => pageOf(document, lookOf({}));

function pageOf(document: SpecificationDocument | ReportDocument, { accent, logo }: Look, report?: Report): string {
  const { language } = document;
  const { title, baselineLabel, skip, sha256, blocks } = document;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · ${escaped(baselineLabel)}</title>
${sha256 === null ? "" : `<meta name="jointspec-baseline-sha256" content="${sha256}">\n`}<style>${css}${accent ? `:root{--blue:light-dark(#${accent},#8fc0ff)}h1,h2{color:var(--blue)}` : ""}</style>
</head>
<body>
<a class="skip" href="#content">${escaped(skip)}</a>
<main id="content">
${logo ? `<img class="logo" alt="" src="data:image/${logo.kind};base64,${base64(logo.bytes)}">\n` : ""}${mapReporting(blocks, writeBlock, report).join("\n")}
</main>
${footer(document)}
</body>
</html>
`;
}

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

const footer = ({ baselineLabel, sha256 }: SpecificationDocument | ReportDocument) => `<footer><p>${escaped(baselineLabel)}${sha256 === null ? "" : ` · SHA-256 <code>${sha256}</code>`}</p></footer>`;

type RunWriters = { [Kind in Run["kind"]]: (run: Extract<Run, { kind: Kind }>) => string };
const element = (name: string) => ({ text }: { text: string }) => `<${name}>${escaped(text)}</${name}>`;

const runWriters: RunWriters = {
  text: ({ text }) => escaped(text),
  strong: element("strong"),
  value: ({ text }) => `<b class="value">${escaped(text)}</b>`,
  open: element("em"),
  code: element("code"),
  inserted: element("ins"),
  deleted: element("del"),
  reference: ({ text, anchor }) => `<a href="#${escaped(anchor)}">${escaped(text)}</a>`,
};

// A union of kinds meets a table of their writers: the one place where TypeScript needs to be told.
const writeRuns = (runs: readonly Run[]): string => runs.map((run) => (runWriters[run.kind] as (run: Run) => string)(run)).join("");

type Writers = { [Kind in Block["kind"]]: (block: Extract<Block, { kind: Kind }>) => string };

const writers: Writers = {
  cover: ({ label, title, demonstration, parties, facts }) =>
    `<header class="cover"><p>${escaped(label)}</p><h1>${escaped(title)}</h1>${demonstration ? `<p class="demonstration">${escaped(demonstration)}</p>` : ""}<ul>${parties.map((party) => `<li>${escaped(party)}</li>`).join("")}</ul><dl>${facts.map((fact) => `<div><dt>${escaped(fact.label)}</dt><dd>${escaped(fact.text)}</dd></div>`).join("")}</dl></header>`,
  contents: ({ title, entries }) =>
    `<nav aria-label="${escaped(title)}"><h2>${escaped(title)}</h2><ol>${entries.map((entry) => `<li class="level-${entry.level}"><a href="#${escaped(entry.anchor)}">${entry.number === null ? "" : `${entry.number} `}${escaped(entry.text)}</a></li>`).join("")}</ol></nav>`,
  tables: ({ title, entries }) =>
    `<nav aria-label="${escaped(title)}"><h2>${escaped(title)}</h2><ol>${entries.map((entry, index) => `<li class="level-2"><a href="#${entry.anchor}">${index + 1}. ${escaped(entry.text)}</a></li>`).join("")}</ol></nav>`,
  code: ({ address, alternative, caption }) =>
    `<figure class="code">${qrSvg(address, `role="img" aria-label="${escaped(alternative)}"`)}<figcaption>${escaped(caption)}<br><a href="${escaped(address)}">${escaped(address)}</a></figcaption></figure>`,
  heading: ({ level, number, text, anchor }) => `<h${level + 1} id="${escaped(anchor)}">${number === null ? "" : `${number} `}${escaped(text)}</h${level + 1}>`,
  paragraph: ({ runs }) => `<p>${writeRuns(runs)}</p>`,
  table: ({ caption, anchor = "", columns, rows, names = 1 }) =>
    `<div class="table" role="region" aria-label="${escaped(caption)}" tabindex="0"><table${anchor && ` id="${anchor}"`}><caption>${escaped(caption)}</caption><thead><tr>${columns.map((column) => `<th scope="col"${column.numeric ? ' class="n"' : ""}>${escaped(column.label)}</th>`).join("")}</tr></thead><tbody>${rows
      .map((row) => `<tr>${row.map((runs, index) => (index < names ? `<th scope="row">${writeRuns(runs)}</th>` : `<td${columns[index]?.numeric ? ' class="n"' : ""}>${writeRuns(runs)}</td>`)).join("")}</tr>`)
      .join("")}</tbody></table></div>`,
  requirement: ({ anchor, number, id, level, title, titleRuns, text, facts }) =>
    `<section class="requirement" aria-labelledby="${escaped(anchor)}"><h3 id="${escaped(anchor)}">${number} ${titleRuns ? writeRuns(titleRuns) : escaped(title)}</h3><p class="meta"><strong>${escaped(level)}</strong> · <span>${escaped(id)}</span></p><p class="clause">${writeRuns(text)}</p><dl>${facts.map((fact) => `<div><dt>${escaped(fact.label)}</dt><dd>${writeRuns(fact.runs)}</dd></div>`).join("")}</dl></section>`,
  pageBreak: () => '<hr class="page">',
};

// As for runs.
const writeBlock = (block: Block): string => (writers[block.kind] as (block: Block) => string)(block);
