// Runs as a worker thread: one file, then it ends.
import { parentPort, workerData } from "node:worker_threads";
import { written } from "./export";

const bytes = await written(workerData.evidence, workerData.language, workerData.kind);
// An exact buffer of its own can be handed over without a copy.
const own = bytes.slice();
parentPort?.postMessage(own, [own.buffer]);
