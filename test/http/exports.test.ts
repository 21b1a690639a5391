import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { cancelExport } from "~/acts/exporting/cancel-export";
import { startExport } from "~/acts/exporting/start-export";
import { sha256Bytes } from "~/domain/sha256";
import { verifyAny } from "~/exporters/verify-any";
import { exportRunner } from "~/http/export-runner";
import { actorOf, done } from "~db/demo";
import { findExport } from "~db/exports";
import { packageRoot } from "~db/migrations";
import { openStore } from "~db/open";
import { findSpecifications } from "~db/specifications";
import { abortedDownload, comesTrue, threadsOf } from "../faults/aborted-downloads";
import { postgresAddress } from "../support/each-database";
import { type RunningServer, signedIn, startServer } from "../support/server";

let server: RunningServer;
let anna: Awaited<ReturnType<typeof signedIn>>;
let at = "";
let specificationId = "";
const workers = mkdtempSync(join(tmpdir(), "jointspec-workers-"));
/** Writes Latvian files as always, breaks on Markdown, and is never done with English ones. */
const moody = `import { workerData } from "node:worker_threads";
if (workerData.kind === "md") throw new Error("broken pen");
if (workerData.language === "en") setInterval(() => undefined, 1000);
else await import(${JSON.stringify(join(packageRoot, "build", "exporter-worker.js"))});`;

beforeAll(async () => {
  writeFileSync(join(workers, "exporter-worker.js"), moody);
  server = await startServer(inject("postgres") ? await postgresAddress() : undefined, workers);
  anna = await signedIn(server.origin, "anna.kalnina@ezerkrasts.example");
  specificationId = (await findSpecifications(server.store, actorOf("demo-anna"))).find(({ specification }) => specification.baseline)?.specification.id ?? "";
  at = `/specifications/${specificationId}/baselines/1`;
});
afterAll(async () => {
  await server.stop();
  rmSync(workers, { recursive: true, force: true });
});

async function asked(fields: Record<string, string>): Promise<string> {
  const answer = await anna.post(`${at}/exports`, fields);
  expect(answer.status).toBe(302);
  return answer.headers.get("location") ?? "";
}
const textOf = async (path: string) => (await anna.get(path)).text();

async function untilShown(path: string, words: string): Promise<string> {
  for (let round = 0; round < 200; round++) {
    const text = await textOf(path);
    if (text.includes(words)) return text;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`${path} never shows ${words}`);
}

test("a PDF is prepared beside the request, shown with how far it is, and fetched once", async () => {
  const page = await asked({ file: "specification.lv.pdf" });
  await untilShown(page, "The file is ready.");
  const file = `${page}/specification.lv.pdf`;
  expect((await anna.get(`${page}/specification.en.pdf`)).status).toBe(404);
  expect((await fetch(server.origin + file, { method: "HEAD", headers: { cookie: anna.cookie } })).status).toBe(200);
  await abortedDownload({ origin: server.origin, path: file, cookie: anna.cookie, bytes: 1000 });
  const answer = await anna.get(file);
  expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="specification-${specificationId}-baseline-1-lv.pdf"`);
  expect(Buffer.from(await answer.arrayBuffer()).subarray(0, 5).toString()).toBe("%PDF-");
  await untilShown(page, "no longer kept");
  expect((await anna.get(file)).status).toBe(404);
});

test("what takes long is never written while the reader waits", async () => {
  const answer = await anna.get(`${at}/documents/specification.lv.zip`);
  expect(answer.status).toBe(302);
  const form = await textOf(answer.headers.get("location") ?? "");
  expect(form).toMatch(/name="file" value="specification.lv.zip"/);
  expect((await anna.get(`${at}/documents/specification.lv.docx`)).status).toBe(200);
});

test.skipIf(!existsSync("/proc/self/task"))("cancelling ends the worker at once, two run at the same time, the others wait", async () => {
  const threads = threadsOf("self");
  const pages = [];
  for (let count = 0; count < 3; count++) pages.push(await asked({ file: "specification.en.pdf", once: String(count) }));
  await untilShown(pages[0] ?? "", "The file is being written.");
  await untilShown(pages[2] ?? "", "The file waits for its turn.");
  expect(threadsOf("self")).toBe(threads + 2);
  const cancelled = await anna.post(`${pages[0]}/cancellation`);
  expect(await textOf(cancelled.headers.get("location") ?? "")).toContain("was cancelled");
  await untilShown(pages[2] ?? "", "The file is being written.");
  for (const page of pages.slice(1)) await anna.post(`${page}/cancellation`);
  expect(await comesTrue(() => threadsOf("self") <= threads, 1000)).toBe(true);
});

test("a file that cannot be written says so and can be asked for again", async () => {
  const page = await asked({ file: "specification.lv.md" });
  expect(await untilShown(page, "could not be prepared")).toContain("Prepare it again");
  expect(server.logged.map((entry) => String(entry.error)).join()).toContain("broken pen");
});

test("another person does not find it", async () => {
  const page = await asked({ file: "specification.lv.pdf", once: "mine" });
  const mari = await signedIn(server.origin, "mari.tamm@pohjaranna.example");
  expect((await mari.get(page)).status).toBe(404);
  expect((await mari.post(`${page}/cancellation`)).status).toBe(404);
});

test("another process shows the job and cancels it, and a process that ends leaves none under way", async () => {
  const other = inject("postgres") ? await openStore(server.address) : server.store;
  const context = { actor: actorOf("demo-mari"), now: new Date(), newId: () => crypto.randomUUID() };
  const runner = exportRunner({ store: server.store, workerFile: join(workers, "exporter-worker.js"), log: () => undefined });
  const job = (exportId: string) => findExport(other, { specification: { id: specificationId } }, "demo-mari", 1, exportId);
  const begun = async () => {
    const { exportId } = await done(startExport({ ...context, store: server.store }, { specificationId, number: 1, file: "specification.en.docx" }));
    runner.add(exportId);
    for (let round = 0; round < 100 && (await job(exportId))?.state !== "running"; round++) await new Promise((resume) => setTimeout(resume, 50));
    expect(await job(exportId)).toMatchObject({ state: "running" });
    return exportId;
  };
  const threads = threadsOf("self");
  const first = await begun();
  await done(cancelExport({ ...context, store: other }, { specificationId, number: 1, exportId: first }));
  expect(await comesTrue(() => threadsOf("self") <= threads, 3000)).toBe(true);
  expect(await job(first)).toMatchObject({ state: "cancelled" });

  const second = await begun();
  await runner.close();
  expect(await job(second)).toMatchObject({ state: "failed" });
  if (other !== server.store) await other.close();
});

test("an evidence pack is handed out whole, and that it was taken is shown to everyone who takes part", async () => {
  const mari = await signedIn(server.origin, "mari.tamm@pohjaranna.example");
  const answer = await mari.get(`/specifications/${specificationId}/evidence-pack/file`);
  expect(answer.headers.get("content-disposition")).toMatch(/attachment; filename="evidence-pack-.*\.zip"/);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect((await verifyAny(bytes)).genuine).toBe(true);
  expect(await textOf(`/specifications/${specificationId}/evidence-pack`)).toContain(sha256Bytes(bytes));
});
