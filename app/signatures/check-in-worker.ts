import { Worker } from "node:worker_threads";
import type { CheckInput, CheckOutcome } from "./check";

const secondsAllowed = 30;

/** Checks a hostile file in a thread of its own, with bounded memory and time. */
export function checkInWorker(workerFile: string, input: CheckInput): Promise<CheckOutcome> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile, { workerData: input, resourceLimits: { maxOldGenerationSizeMb: 512 } });
    const end = (outcome: CheckOutcome) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(outcome);
    };
    const timer = setTimeout(() => end({ faults: [{ problem: "too-slow", place: "" }] }), secondsAllowed * 1000);
    worker.once("message", end);
    worker.once("error", () => end({ faults: [{ problem: "unreadable", place: "" }] }));
  });
}
