// A catalogue of 1,200 controls with 1,250 parameters: read, kept, taken into a pack and released, in one run.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepImport, takeImport } from "~/acts/library/import-clauses";
import { createOwnPack } from "~/acts/library/own-pack";
import { readInWorker } from "~/importers/read-in-worker";
import { actorOf, done, ensureWorkedExample } from "~db/demo";
import { openStore } from "~db/open";
import { publishLibrary, readLibrary } from "~db/publish-library";
import { findDrafts } from "~db/own-packs";
import { shown } from "./figures";

const controls = Array.from({ length: 1200 }, (_, index) => {
  const count = index < 50 ? 2 : 1;
  const params = Array.from({ length: count }, (__, nth) => ({ id: `c-${index}_prm_${nth + 1}`, ...(index % 3 === 0 ? { select: { "how-many": "one-or-more", choice: ["daily", "weekly", "monthly"] } } : { label: "frequency" }) }));
  const prose = `The organization shall review control ${index} ${params.map((param) => `{{ insert: param, ${param.id} }}`).join(" and ")}.`;
  return {
    id: `c-${index}`, title: `Control ${index}`, params, links: [{ href: `#c-${(index + 1) % 1200}`, rel: index % 2 ? "related" : "required" }],
    parts: [{ name: "statement", prose, parts: [{ name: "item", prose: "and keep the record." }] }, { name: "guidance", prose: `Guidance to control ${index}. `.repeat(20) }],
  };
});
const groups = Array.from({ length: 20 }, (_, index) => ({ id: `g-${index}`, title: `Group ${index}`, controls: controls.slice(index * 60, index * 60 + 60) }));
const bytes = new TextEncoder().encode(JSON.stringify({ catalog: { metadata: { title: "Catalogue" }, groups } }));

const folder = mkdtempSync(join(tmpdir(), "jointspec-bench-"));
const store = await openStore(join(folder, "bench.db"));
await publishLibrary(store, readLibrary(), new Date());
await ensureWorkedExample(store);
const context = { store, actor: actorOf("demo-anna"), now: new Date(), newId: () => crypto.randomUUID() };
const both = { en: "Catalogue", lv: "Katalogs" };
const { packId } = await done(createOwnPack(context, { id: "catalogue", title: both, description: both }));

let stall = 0;
let last = performance.now();
const watch = setInterval(() => {
  stall = Math.max(stall, performance.now() - last - 5);
  last = performance.now();
}, 5);
const defaults = { prefix: "CATALOGUE", language: "en" as const, document: "Catalogue", version: "1", date: "2026-11-24", url: "https://example.eu/", licence: "own", mode: "paraphrase" as const };
const started = performance.now();
const outcome = await readInWorker(join(process.cwd(), "build", "importer-worker.js"), bytes, "catalogue.json", "oscal", defaults);
const read = performance.now();
clearInterval(watch);
if ("trouble" in outcome) throw new Error(outcome.trouble);
const { importId } = await done(keepImport(context, { packId, fileName: "catalogue.json", format: "oscal", result: outcome.result }));
const kept = performance.now();
await done(takeImport(context, { packId, importId, all: true }));
const taken = performance.now();
const drafts = await findDrafts(store, { id: packId });
console.log(`${(bytes.length / 1e6).toFixed(1)} MB: ${drafts.length} clauses, ${drafts.reduce((sum, draft) => sum + draft.clause.parameters.length, 0)} parameters, ${outcome.result.notes.length} notes`);
console.log(`read in a worker ${shown(read - started)} ms (longest stall of the event loop ${shown(stall)} ms), kept ${shown(kept - read)} ms, taken ${shown(taken - kept)} ms`);
await store.close();
rmSync(folder, { recursive: true, force: true });
