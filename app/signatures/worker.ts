// Runs as a worker thread: a hostile file can stop this thread, not the server.
import { parentPort, workerData } from "node:worker_threads";
import { checkSignedFile } from "./check";

parentPort?.postMessage(checkSignedFile(workerData));
