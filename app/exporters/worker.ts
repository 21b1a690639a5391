// Runs as a worker thread: one file, then it ends.
import { parentPort, workerData } from "node:worker_threads";
import { evidencePackOf } from "./evidence-pack/pack";
import { redlined, written } from "./export";
import type { FromWorker, Order } from "./in-worker";
import type { Report } from "./progress";
import { publicFilesOf } from "./publication/public-files";
import { fileSetOf, signingPackageOf } from "./signing-package";

let told = 0;
const report: Report = (share) => {
  const hundredth = Math.floor(share * 100) / 100;
  if (hundredth <= told) return;
  told = hundredth;
  parentPort?.postMessage({ share: hundredth } satisfies FromWorker);
};

async function bytesOf(order: Order): Promise<Uint8Array> {
  if (order.what === "signing") return fileSetOf(await signingPackageOf(order.evidence));
  if (order.what === "public-files") return publicFilesOf(order.evidence, order.before, report);
  if (order.what === "evidence-pack") return evidencePackOf(order.record, report);
  const { evidence, language } = order;
  return order.what === "redline" ? redlined(order.before, evidence, language, order.kind, report) : written(evidence, language, order.kind, order.as, { signed: order.signed, report });
}

// Sound: only in-worker.ts starts this file, and it hands over an order.
const bytes = await bytesOf(workerData as Order);
// An exact buffer of its own can be handed over without a copy.
const own = bytes.slice();
parentPort?.postMessage({ bytes: own } satisfies FromWorker, [own.buffer]);
