// Downloads that end at random bytes: which workers, temporary files, locks and how much memory do a thousand leave behind?
import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { actorOf } from "~db/demo";
import { findSpecifications } from "~db/specifications";
import { abortedDownloads, comesTrue, temporaryFiles, threadsOf } from "../faults/aborted-downloads";
import { signedIn, startServer } from "../support/server";
import { shown } from "./figures";

const wanted = Number(process.argv[2] ?? 1000);

/** The server, in a process of its own. Tells where the documents are; asked, it collects its garbage. */
async function serve() {
  const server = await startServer();
  const signed = (await findSpecifications(server.store, actorOf("demo-anna"))).find(({ specification }) => specification.baseline);
  process.send?.({ origin: server.origin, at: `/specifications/${signed?.specification.id}/baselines/1/documents` });
  process.on("message", () => {
    globalThis.gc?.();
    globalThis.gc?.();
    process.send?.("collected");
  });
}

async function main() {
  const temporary = mkdtempSync(join(tmpdir(), "jointspec-aborts-"));
  process.env.TMPDIR = temporary;
  const child = fork(fileURLToPath(import.meta.url), ["serve"], { env: process.env });
  const said = () => new Promise<unknown>((resolve) => child.once("message", resolve));
  const { origin, at } = (await said()) as { origin: string; at: string };
  const pid = child.pid ?? 0;
  const { cookie } = await signedIn(origin, "anna.kalnina@ezerkrasts.example");
  const paths = ["specification.lv.docx", "specification.en.xlsx", "specification.en.html"].map((name) => `${at}/${name}`);
  const length = Buffer.from(await (await fetch(origin + (paths[0] ?? ""), { headers: { cookie } })).arrayBuffer()).length;
  const abort = (count: number) => abortedDownloads({ origin, paths, cookie, count, mostBytes: length });
  const megabytes = async () => {
    await new Promise((resume) => setTimeout(resume, 1500));
    const collected = said();
    child.send("collect");
    await collected;
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  };

  await abort(200);
  const before = { threads: threadsOf(pid), files: temporaryFiles().length, memory: await megabytes() };
  const started = performance.now();
  await abort(wanted);
  const seconds = (performance.now() - started) / 1000;
  await comesTrue(() => threadsOf(pid) <= before.threads);
  const after = { threads: threadsOf(pid), files: temporaryFiles().length, memory: await megabytes() };
  const whole = await fetch(origin + (paths[0] ?? ""), { headers: { cookie } });
  const again = Buffer.from(await whole.arrayBuffer()).length === length;
  console.log(`${wanted} aborted downloads in ${shown(seconds, 0)} s: ${after.threads - before.threads} threads, ${after.files - before.files} temporary files, ${shown(after.memory - before.memory, 1)} MB more than before; ${again ? "the next download is whole" : "THE NEXT DOWNLOAD IS NOT WHOLE"}`);
  child.kill();
  rmSync(temporary, { recursive: true, force: true });
  process.exit(after.threads > before.threads || after.files > before.files || after.memory - before.memory > 10 || !again ? 1 : 0);
}

await (process.argv[2] === "serve" ? serve() : main());
