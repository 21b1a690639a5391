import { Worker } from "node:worker_threads";
import type { CheckInput, CheckOutcome } from "./check";

/** What a worker is to do: check a file that may be hostile, or pack a container. */
export type Task = { check: CheckInput } | { pack: ReadonlyMap<string, Uint8Array>; signatures: ReadonlyMap<string, Uint8Array> };

const seconds = 30;

/** Checks a hostile file in a thread of its own, with bounded memory and time. */
export async function checkInWorker(workerFile: string, input: CheckInput, timeLimit = seconds * 1000): Promise<CheckOutcome> {
  try {
    return (await inWorker<CheckOutcome>(workerFile, { check: input }, timeLimit)) ?? { faults: [{ problem: "too-slow", place: "" }] };
  } catch {
    // Whatever ended the thread, its memory limit included: the file is not read.
    return { faults: [{ problem: "unreadable", place: "" }] };
  }
}

/** Packs an ASiC-E container beside the request loop. */
export async function packInWorker(workerFile: string, files: ReadonlyMap<string, Uint8Array>, signatures: ReadonlyMap<string, Uint8Array> = new Map()): Promise<Uint8Array> {
  const packed = await inWorker<Uint8Array>(workerFile, { pack: files, signatures }, 2 * seconds * 1000);
  if (!packed) throw new Error("packing took too long");
  return packed;
}

/** Null when the time was over. Sound: the worker answers each kind of task with what is asked for here. */
function inWorker<Answer>(workerFile: string, task: Task, timeLimit: number): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 512 } });
    const end = (answer: Answer | null) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => end(null), timeLimit);
    worker.once("message", end);
    worker.once("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}
