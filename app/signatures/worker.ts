// Runs as a worker thread: a hostile file can stop this thread, not the server.
import { parentPort, workerData } from "node:worker_threads";
import { checkSignedFile } from "./check";
import type { Task } from "./in-worker";
import { writeContainer } from "./zip/write";

// Sound: only in-worker.ts starts this file, and it hands over a task.
const task = workerData as Task;
parentPort?.postMessage("check" in task ? checkSignedFile(task.check) : writeContainer(task.pack, task.signatures));
