// Word files of 1,000 and 5,000 requirements against pandoc for the same text and against deflating the same parts; what the request loop
// feels meanwhile; PDF against Typst alone and Chromium. All in one run.
import { execFileSync, fork, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { deflateSync, unzipSync } from "fflate";
import { documentOf } from "~/document/document";
import type { Run } from "~/document/block";
import { type Evidence, evidenceOf } from "~/domain/signing/evidence";
import { docxOf } from "~/exporters/docx/docx";
import { writeInWorker } from "~/exporters/in-worker";
import { htmlOf } from "~/exporters/html/html";
import { pdfOf } from "~/exporters/pdf/pdf";
import { typstOf } from "~/exporters/pdf/typst";
import { playToSigned } from "~db/demo";
import { findBaseline } from "~db/baselines";
import { findEventsUnscoped } from "~db/events";
import { packageRoot } from "~db/migrations";
import { openStore } from "~db/open";
import { publishLibrary, readLibrary } from "~db/publish-library";
import { findSpecificationUnscoped } from "~db/specifications";
import { startBrowser } from "../support/browser";
import { median, shown } from "./figures";

/** The worked example's evidence with its requirements repeated. */
async function evidenceWith(count: number): Promise<Evidence> {
  const folder = mkdtempSync(join(tmpdir(), "jointspec-bench-"));
  const store = await openStore(join(folder, "bench.db"));
  await publishLibrary(store, readLibrary(), new Date("2026-11-01"));
  const { specificationId, number } = await store.transaction(() => playToSigned(store));
  const specification = await findSpecificationUnscoped(store, specificationId);
  const stored = specification && (await findBaseline(store, { specification }, number));
  if (!stored) throw new Error("no baseline");
  const evidence = evidenceOf(stored, await findEventsUnscoped(store, specificationId));
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  const all = evidence.baseline.sections.flatMap((section) => section.requirements);
  const sections = Array.from({ length: 20 }, (_, section) => ({
    id: `s${section}`, number: String(section + 1), title: { en: `Section ${section + 1}`, lv: `Sadaļa ${section + 1}` },
    requirements: Array.from({ length: count / 20 }, (_, index) => {
      const one = all[(section * 7 + index) % all.length];
      if (!one) throw new Error("empty");
      return { ...one, id: `r${section}x${index}`, number: `${section + 1}.${index + 1}` };
    }),
  }));
  return { ...evidence, baseline: { ...evidence.baseline, sections } };
}

/** The same words for pandoc: headings, paragraphs and a two-column table for each requirement. */
function markdownOf(evidence: Evidence): string {
  const plain = (runs: readonly Run[]) => runs.map((run) => run.text).join("").replace(/[|\n]/g, " ");
  return documentOf(evidence, "lv").blocks.map((block) => {
    if (block.kind === "heading") return `# ${block.text}\n`;
    if (block.kind === "requirement") return `## ${block.number} ${block.title}\n\n**${block.level}** ${block.id}\n\n${plain(block.text)}\n\n|  |  |\n|--|--|\n${block.facts.map((fact) => `| ${fact.label} | ${plain(fact.runs)} |`).join("\n")}\n`;
    if (block.kind === "paragraph") return `${plain(block.runs)}\n`;
    if (block.kind === "table") return `|${block.columns.map((column) => column.label).join("|")}|\n|${block.columns.map(() => "--").join("|")}|\n${block.rows.map((row) => `|${row.map(plain).join("|")}|`).join("\n")}\n`;
    return "";
  }).join("\n");
}

interface Figures {
  milliseconds: number;
  /** Deflating every part of the same file once: by our own compressor, and by zlib. */
  deflate: { own: number; zlib: number };
  /** Megabytes of the process at its most, over what it held when the evidence was there. */
  memory: number;
}

function timed(work: () => unknown, rounds = 5): number {
  return median(Array.from({ length: rounds }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }));
}

async function child(count: number) {
  const evidence = await evidenceWith(count);
  global.gc?.();
  const idle = process.memoryUsage().rss;
  docxOf(evidence, "lv");
  const memory = (process.resourceUsage().maxRSS * 1024 - idle) / 1e6;
  const milliseconds = timed(() => docxOf(evidence, "lv"));
  const parts = Object.values(unzipSync(docxOf(evidence, "lv")));
  const deflate = { own: timed(() => parts.map((part) => deflateSync(part, { level: 6 }))), zlib: timed(() => parts.map((part) => deflateRawSync(part, { level: 6 }))) };
  process.send?.({ milliseconds, deflate, memory } satisfies Figures);
}

/** PDF of the same requirements: ours, Typst alone on the same source, and Chromium printing our web page. */
async function pdf(count: number) {
  const evidence = await evidenceWith(count);
  const source = typstOf(documentOf(evidence, "lv"), { accent: null, logo: null });
  const raw = async () => {
    const compiler = NodeCompiler.create();
    const made = compiler.compile({ mainFileContent: source }).result;
    if (made) compiler.pdf(made, { pdfStandard: "ua-1", creationTimestamp: 0 });
  };
  const folder = mkdtempSync(join(tmpdir(), "jointspec-bench-"));
  const page = join(folder, "page.html");
  writeFileSync(page, htmlOf(evidence, "lv"));
  const browser = await startBrowser();
  const print = async () => {
    const tab = await browser.newPage();
    await tab.goto(`file://${page}`);
    await tab.pdf({ format: "A4", tagged: true });
    await tab.close();
  };
  const times = { ours: [] as number[], typst: [] as number[], chromium: [] as number[] };
  const run = async (name: keyof typeof times, work: () => Promise<unknown>) => {
    const started = performance.now();
    await work();
    times[name].push(performance.now() - started);
  };
  await pdfOf(evidence, "lv");
  for (let round = 0; round < 3; round++) {
    await run("ours", () => pdfOf(evidence, "lv"));
    await run("typst", raw);
    await run("chromium", print);
  }
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  const [ours, typst, chromium] = [median(times.ours), median(times.typst), median(times.chromium)];
  console.log(`PDF of ${count} requirements: ours ${shown(ours, 0)} ms, ${shown(ours / typst)} × Typst alone, Chromium's printing takes ${shown(chromium / ours, 1)} × as long`);
}

async function main() {
  if (spawnSync("pandoc", ["--version"]).status !== 0) throw new Error("pandoc is not installed");
  const folder = mkdtempSync(join(tmpdir(), "jointspec-bench-"));
  const figures: number[] = [];
  for (const count of [1000, 5000]) {
    const own = await new Promise<Figures>((resolve) => fork(fileURLToPath(import.meta.url), [String(count)], { execArgv: ["--expose-gc"] }).once("message", (figure) => resolve(figure as Figures)));
    const markdown = join(folder, `${count}.md`);
    writeFileSync(markdown, markdownOf(await evidenceWith(count)));
    const pandoc = Array.from({ length: 3 }, () => {
      const started = performance.now();
      execFileSync("pandoc", ["--toc", "-o", join(folder, `${count}.docx`), markdown]);
      return performance.now() - started;
    });
    figures.push(own.milliseconds / count);
    console.log(`${count} requirements: ours ${shown(own.milliseconds, 0)} ms, pandoc ${shown(median(pandoc), 0)} ms: ${shown(median(pandoc) / own.milliseconds, 1)} × faster; ${shown(own.milliseconds / own.deflate.own, 1)} × deflating the same parts once (${shown(own.milliseconds / own.deflate.zlib, 1)} × by zlib); ${shown(own.memory, 0)} MB over idle`);
  }
  console.log(`time for each requirement, 5,000 against 1,000: ${shown((figures[1] ?? 0) / (figures[0] ?? 1))} ×`);

  const evidence = await evidenceWith(5000);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await new Promise((resume) => setTimeout(resume, 200));
  delay.reset();
  await writeInWorker({ what: "file", evidence, signed: new Map(), language: "lv", kind: "docx", as: null }, join(packageRoot, "build", "exporter-worker.js"));
  delay.disable();
  console.log(`longest stall of the event loop while a worker writes 5,000 requirements: ${shown(delay.max / 1e6, 0)} ms`);
  rmSync(folder, { recursive: true, force: true });
}

const [, , count] = process.argv;
if (count === undefined) {
  await main();
  await pdf(1000);
} else await child(Number(count));
