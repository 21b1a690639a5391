import { failExport, finishExport, noteProgress, tidyExports } from "~/acts/exporting/job";
import { askedFile } from "~/domain/exporting/asked-file";
import { publicFilesName } from "~/domain/publishing/file-set";
import { Abandoned, type Order, writeInWorker } from "~/exporters/in-worker";
import { findBaselineUnscoped } from "~db/baselines";
import { findExportUnscoped, findWantedUnscoped } from "~db/exports";
import type { Store } from "~db/store";
import { orderFor, publicFilesOrder } from "./export-order";

/** Prepares files beside the request loop. The rows say how each stands, so that another process can show and cancel it. */
export interface ExportRunner {
  /** Prepares a file that was asked for, when its turn comes. */
  add(exportId: string): void;
  /** Looks at once which jobs are no longer wanted. */
  look(): Promise<void>;
  /** Ends what is under way; it counts as failed. */
  close(): Promise<void>;
}

interface Job {
  id: string;
  state: "waiting" | "running";
  progress: number;
  /** What the row says, and since when. */
  noted: { state: string; progress: number; at: number };
  stop: AbortController;
  ended: Promise<void>;
}

const mostRunning = 2;
const lookMilliseconds = 500;
const aliveMilliseconds = 5_000;
const tidyMilliseconds = 60_000;
const timeLimit = 600_000;

export function exportRunner({ store, workerFile, log }: { store: Store; workerFile: string; log: (entry: Record<string, unknown>) => void }): ExportRunner {
  const jobs = new Map<string, Job>();
  let looking: Promise<void> | null = null;
  const complain = (error: unknown) => log({ level: "error", error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  const tidy = () => tidyExports(store, new Date()).catch(complain);
  const tidied = tidy();
  const timers = [setInterval(() => void tidy(), tidyMilliseconds).unref(), setInterval(() => void look(), lookMilliseconds).unref()];

  /** Runs what has its turn: in the order in which it was asked for. */
  function next() {
    const running = [...jobs.values()].filter((job) => job.state === "running").length;
    for (const job of [...jobs.values()].filter((one) => one.state === "waiting").slice(0, Math.max(0, mostRunning - running))) job.ended = run(job);
  }

  async function run(job: Job): Promise<void> {
    job.state = "running";
    const onProgress = (share: number) => (job.progress = Math.min(99, Math.floor(share * 100)));
    try {
      const order = await orderOf(store, job.id);
      const bytes = await writeInWorker(order, workerFile, { signal: job.stop.signal, onProgress, timeLimit });
      await finishExport(store, job.id, bytes, new Date());
    } catch (error) {
      if (!(error instanceof Abandoned)) complain(error);
      // A cancelled job has ended already: then this changes nothing.
      await failExport(store, job.id, new Date()).catch(complain);
    } finally {
      jobs.delete(job.id);
      next();
    }
  }

  /** Notes how far the jobs are, and ends those that nobody wants any more. */
  async function lookOnce(): Promise<void> {
    const [all, now] = [[...jobs.values()], new Date()];
    if (all.length === 0) return;
    const news = all.filter(({ state, progress, noted }) => state !== noted.state || progress !== noted.progress || now.getTime() - noted.at > aliveMilliseconds);
    if (news.length > 0) await noteProgress(store, news, now);
    for (const job of news) job.noted = { state: job.state, progress: job.progress, at: now.getTime() };
    const wanted = await findWantedUnscoped(store, all.map(({ id }) => id));
    for (const job of all.filter(({ id }) => !wanted.has(id))) {
      job.stop.abort();
      if (job.state === "waiting") jobs.delete(job.id);
    }
  }

  const look = () => (looking ??= lookOnce().catch(complain).finally(() => (looking = null)));

  return {
    add(id) {
      jobs.set(id, { id, state: "waiting", progress: 0, noted: { state: "waiting", progress: 0, at: Date.now() }, stop: new AbortController(), ended: Promise.resolve() });
      next();
    },
    look,
    async close() {
      for (const timer of timers) clearInterval(timer);
      const all = [...jobs.values()];
      for (const job of all) {
        if (job.state === "waiting") jobs.delete(job.id);
        job.stop.abort();
      }
      await Promise.all([tidied, looking, ...all.map((job) => (job.state === "running" ? job.ended : failExport(store, job.id, new Date()).catch(complain)))]);
    },
  };
}

async function orderOf(store: Store, id: string): Promise<Order> {
  const job = await findExportUnscoped(store, id);
  const stored = job && (await findBaselineUnscoped(store, job.baselineId));
  if (stored && job.file === publicFilesName) return publicFilesOrder(store, stored, new Date());
  const asked = askedFile(job?.file ?? "");
  const order = stored && asked && (await orderFor(store, stored, asked, job.readAs));
  if (!order) throw new Error(`There is nothing to export for ${id}`);
  return order;
}
