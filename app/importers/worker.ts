// Runs as a worker thread: a hostile file can stop this thread, not the server.
import { parentPort, workerData } from "node:worker_threads";
import { imported } from "./import";
import { ImportRefused } from "./limits";

try {
  parentPort?.postMessage({ result: imported(workerData.bytes, workerData.file, workerData.format, workerData.defaults) });
} catch (error) {
  if (!(error instanceof ImportRefused)) throw error;
  parentPort?.postMessage({ trouble: error.trouble, detail: error.detail });
}
