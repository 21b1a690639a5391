import { Worker } from "node:worker_threads";
import type { FileKind, redlineKinds } from "../domain/exporting/asked-file";
import type { SpecificationRecord } from "../domain/exporting/record";
import type { Language } from "../domain/language";
import type { Evidence } from "../domain/signing/evidence";
import type { Before } from "./publication/public-files";

/** What a worker is to write: a file of a baseline, jointly or as one authority reads it; what changed since an earlier one; the file set for signing. */
export type Order =
  | { what: "file"; evidence: Evidence; kind: FileKind; language: Language; as: string | null; signed: ReadonlyMap<string, Uint8Array> }
  | { what: "redline"; evidence: Evidence; before: Evidence; kind: (typeof redlineKinds)[number]; language: Language }
  | { what: "signing"; evidence: Evidence }
  | { what: "public-files"; evidence: Evidence; before: Before | null }
  | { what: "evidence-pack"; record: SpecificationRecord };

export type FromWorker = { share: number } | { bytes: Uint8Array };

interface Watch {
  /** Ends the worker at once: the reader went away, or someone cancelled. */
  signal?: AbortSignal;
  onProgress?: (share: number) => void;
  timeLimit?: number;
}

/** Thrown when the signal ended the work. */
export class Abandoned extends Error {}

/** Direct downloads that are written at the same time; others wait. */
const mostDirect = 4;
let directs = 0;
const waiting: (() => void)[] = [];

/** A file while its reader waits: beside the request loop, where a large document would hold up every other reader. */
export async function writeWhileWaiting(order: Order, workerFile: string, signal: AbortSignal): Promise<Uint8Array> {
  if (directs >= mostDirect) await new Promise<void>((resolve) => waiting.push(resolve));
  else directs++;
  try {
    return await writeInWorker(order, workerFile, { signal });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else directs--;
  }
}

/** Writes a file in a worker thread. Throws Abandoned when the signal came, an error when the worker failed or took too long. */
export async function writeInWorker(order: Order, workerFile: string, { signal, onProgress, timeLimit = 120_000 }: Watch = {}): Promise<Uint8Array> {
  if (signal?.aborted) throw new Abandoned();
  const worker = new Worker(workerFile, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: 2048 } });
  let timer: NodeJS.Timeout | undefined;
  let abandon: (() => void) | undefined;
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error("The export took too long")), timeLimit);
      abandon = () => reject(new Abandoned());
      signal?.addEventListener("abort", abandon);
      worker.on("message", (message: FromWorker) => ("bytes" in message ? resolve(message.bytes) : onProgress?.(message.share)));
      worker.once("error", reject);
      worker.once("exit", (code) => reject(new Error(`The export ended with ${code}`)));
    });
  } finally {
    clearTimeout(timer);
    if (abandon) signal?.removeEventListener("abort", abandon);
    await worker.terminate();
  }
}
