// Runs as a worker thread: a hostile file can stop this thread, not the server.
import { parentPort, workerData } from "node:worker_threads";
import { importOutcome, matrixOutcome, pastedOutcome, questionsOutcome } from "./read-in-worker";

const { matrix, questions, pasted, bytes, file, format, defaults } = workerData;
parentPort?.postMessage(pasted ? pastedOutcome(bytes, file) : questions ? questionsOutcome(bytes, file) : matrix ? matrixOutcome(bytes, file) : importOutcome(bytes, file, format, defaults));
