import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { actorOf } from "~db/demo";
import { packageRoot } from "~db/migrations";
import { findSpecifications } from "~db/specifications";
import { type RunningServer, signedIn, startServer } from "../support/server";
import { abortedDownload, abortedDownloads, comesTrue, temporaryFiles, threadsOf } from "./aborted-downloads";

let server: RunningServer;
let at = "";
let cookie = "";
const elsewhere = tmpdir();
// Only this server's files lie here: other tests run at the same time.
const temporary = mkdtempSync(join(elsewhere, "jointspec-aborts-"));
const workers = join(temporary, "workers");
/** Writes Latvian files as always; an English one is never done. */
const neverInEnglish = `import { workerData } from "node:worker_threads";
if (workerData.language === "en") setInterval(() => undefined, 1000);
else await import(${JSON.stringify(join(packageRoot, "build", "exporter-worker.js"))});`;
beforeAll(async () => {
  process.env.TMPDIR = temporary;
  mkdirSync(workers);
  writeFileSync(join(workers, "exporter-worker.js"), neverInEnglish);
  server = await startServer(undefined, workers);
  ({ cookie } = await signedIn(server.origin, "anna.kalnina@ezerkrasts.example"));
  const signed = (await findSpecifications(server.store, actorOf("demo-anna"))).find(({ specification }) => specification.baseline);
  at = `/specifications/${signed?.specification.id}/baselines/1/documents`;
});
afterAll(async () => {
  await server.stop();
  process.env.TMPDIR = elsewhere;
  rmSync(temporary, { recursive: true, force: true });
});

// Threads are counted where Linux shows them.
const counted = test.skipIf(!existsSync("/proc/self/task"));
const download = (path: string) => ({ origin: server.origin, path: `${at}/${path}`, cookie, bytes: 0 });

counted("a reader who goes away ends the worker", async () => {
  const threads = threadsOf("self");
  await Promise.all(Array.from({ length: 8 }, () => abortedDownload(download("specification.en.docx"))));
  expect(await comesTrue(() => threadsOf("self") <= threads)).toBe(true);
});

counted("fifty downloads that end at any byte leave no worker, no file and no lock", async () => {
  const whole = await fetch(`${server.origin}${at}/specification.lv.docx`, { headers: { cookie } });
  const { length } = Buffer.from(await whole.arrayBuffer());
  const [threads, files] = [threadsOf("self"), temporaryFiles()];
  const paths = ["specification.lv.docx", "specification.lv.xlsx", "specification.lv.html"].map((name) => `${at}/${name}`);
  await abortedDownloads({ origin: server.origin, paths, cookie, count: 50, mostBytes: length });
  expect(await comesTrue(() => threadsOf("self") <= threads)).toBe(true);
  expect(temporaryFiles()).toEqual(files);
  expect(server.logged).toEqual([]);

  const again = await fetch(`${server.origin}${at}/specification.lv.docx`, { headers: { cookie } });
  expect(Buffer.from(await again.arrayBuffer()).length).toBe(length);
  await server.store.transaction(async () => expect(await server.store.db.$count(server.store.t.people)).toBeGreaterThan(0));
}, 180_000);
