// Runs as a worker thread: a hostile file can stop this thread, not the server.
import { parentPort, workerData } from "node:worker_threads";
import { importOutcome, matrixOutcome, questionsOutcome } from "./read-in-worker";

const { matrix, questions, bytes, file, format, defaults } = workerData;
parentPort?.postMessage(questions ? questionsOutcome(bytes, file) : matrix ? matrixOutcome(bytes, file) : importOutcome(bytes, file, format, defaults));
