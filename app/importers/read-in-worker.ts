import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { ImportDefaults, ImportResult, ImportTrouble } from "../domain/library/import";
import { type ImportFormat, imported } from "./import";
import { ImportRefused, limits } from "./limits";

export type ReadOutcome = { result: ImportResult } | { trouble: ImportTrouble; detail: string };

/** Reads a hostile file in a thread of its own, with bounded memory and time. Without a built worker (in tests) it is read here. */
export async function readInWorker(workerFile: string, bytes: Uint8Array, file: string, format: ImportFormat, defaults: ImportDefaults): Promise<ReadOutcome> {
  if (!existsSync(workerFile)) {
    try {
      return { result: imported(bytes, file, format, defaults) };
    } catch (error) {
      if (error instanceof ImportRefused) return { trouble: error.trouble, detail: error.detail };
      throw error;
    }
  }
  return new Promise((resolve) => {
    const worker = new Worker(workerFile, { workerData: { bytes, file, format, defaults }, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    const end = (outcome: ReadOutcome) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(outcome);
    };
    const timer = setTimeout(() => end({ trouble: "too-slow", detail: "" }), limits.seconds * 1000);
    worker.once("message", end);
    worker.once("error", () => end({ trouble: "broken", detail: "" }));
  });
}
