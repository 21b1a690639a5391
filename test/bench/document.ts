// Word files of 1,000 and 5,000 requirements against pandoc for the same text, in one run; and what the request loop feels meanwhile.
import { execFileSync, fork, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { documentOf } from "~/document/document";
import type { Run } from "~/document/block";
import { type Evidence, evidenceOf } from "~/domain/signing/evidence";
import { docxOf } from "~/exporters/docx/docx";
import { writeInWorker } from "~/exporters/in-worker";
import { playToSigned } from "~db/demo";
import { findBaseline } from "~db/baselines";
import { findEventsUnscoped } from "~db/events";
import { packageRoot } from "~db/migrations";
import { openStore } from "~db/open";
import { publishLibrary, readLibrary } from "~db/publish-library";
import { findSpecificationUnscoped } from "~db/specifications";
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

async function child(count: number) {
  const evidence = await evidenceWith(count);
  docxOf(evidence, "lv");
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    docxOf(evidence, "lv");
    return performance.now() - started;
  });
  process.send?.({ milliseconds: median(times), peak: process.resourceUsage().maxRSS / 1024 });
}

async function main() {
  if (spawnSync("pandoc", ["--version"]).status !== 0) throw new Error("pandoc is not installed");
  const folder = mkdtempSync(join(tmpdir(), "jointspec-bench-"));
  const figures: number[] = [];
  for (const count of [1000, 5000]) {
    const own = await new Promise<{ milliseconds: number; peak: number }>((resolve) => fork(fileURLToPath(import.meta.url), [String(count)]).once("message", (figure) => resolve(figure as { milliseconds: number; peak: number })));
    const markdown = join(folder, `${count}.md`);
    writeFileSync(markdown, markdownOf(await evidenceWith(count)));
    const pandoc = Array.from({ length: 3 }, () => {
      const started = performance.now();
      execFileSync("pandoc", ["--toc", "-o", join(folder, `${count}.docx`), markdown]);
      return performance.now() - started;
    });
    figures.push(own.milliseconds / count);
    console.log(`${count} requirements: ours ${shown(own.milliseconds, 0)} ms, pandoc ${shown(median(pandoc), 0)} ms: ${shown(median(pandoc) / own.milliseconds, 1)} × faster; peak memory of our process ${shown(own.peak, 0)} MB`);
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
await (count ? child(Number(count)) : main());
