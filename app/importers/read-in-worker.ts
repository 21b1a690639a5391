import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { Paragraph } from "../domain/checks/paragraph";
import { type PastedTrouble, pastedLimits } from "../domain/checks/pasted-limits";
import type { ImportDefaults, ImportResult, ImportTrouble } from "../domain/library/import";
import { type ReturnTrouble, type ReturnedTable, returnLimits } from "../domain/review/matrix-file";
import { type SplitQuestion, type SplitTrouble, splitLimits } from "../domain/review/split-questions";
import { type ImportFormat, imported } from "./import";
import { ImportRefused, limits } from "./limits";
import { ReturnRefused, readMatrix } from "./matrix";
import { PastedRefused, readPasted } from "./pasted";
import { SplitRefused, readQuestions } from "./questions";

export type ReadOutcome = { result: ImportResult } | { trouble: ImportTrouble; detail: string };
export type QuestionsOutcome = { questions: SplitQuestion[] } | { trouble: SplitTrouble };
export type PastedOutcome = { paragraphs: Paragraph[] } | { trouble: PastedTrouble };
export type MatrixOutcome = { table: ReturnedTable } | { trouble: ReturnTrouble };

/** Reads a hostile file in a thread of its own, with bounded memory and time. Without a built worker (in tests) it is read here. */
export async function readInWorker(workerFile: string, bytes: Uint8Array, file: string, format: ImportFormat, defaults: ImportDefaults): Promise<ReadOutcome> {
  if (!existsSync(workerFile)) return importOutcome(bytes, file, format, defaults);
  const answer = await answerOf<ReadOutcome>(workerFile, { bytes, file, format, defaults }, { megabytes: 1024, seconds: limits.seconds });
  return typeof answer === "string" ? { trouble: answer, detail: "" } : answer;
}

export function importOutcome(bytes: Uint8Array, file: string, format: ImportFormat, defaults: ImportDefaults): ReadOutcome {
  try {
    return { result: imported(bytes, file, format, defaults) };
  } catch (error) {
    if (error instanceof ImportRefused) return { trouble: error.trouble, detail: error.detail };
    throw error;
  }
}

/** Each takes a thread and much memory for a while: more at once would be felt by everybody. */
const mostAtOnce = 4;
let reading = 0;

/** Reads a matrix that came back, in the same way. */
export async function readMatrixInWorker(workerFile: string, bytes: Uint8Array, file: string): Promise<MatrixOutcome> {
  if (bytes.length > returnLimits.bytes) return { trouble: "too-large" };
  if (!existsSync(workerFile)) return matrixOutcome(bytes, file);
  if (reading >= mostAtOnce) return { trouble: "busy" };
  reading++;
  try {
    const answer = await answerOf<MatrixOutcome>(workerFile, { matrix: true, bytes, file }, { megabytes: returnLimits.memoryMegabytes, seconds: returnLimits.seconds });
    return typeof answer === "string" ? { trouble: answer } : answer;
  } finally {
    reading--;
  }
}

/** Reads a file of questions, in the same way. */
export async function readQuestionsInWorker(workerFile: string, bytes: Uint8Array, file: string): Promise<QuestionsOutcome> {
  if (bytes.length > splitLimits.bytes) return { trouble: "too-large" };
  if (!existsSync(workerFile)) return questionsOutcome(bytes, file);
  if (reading >= mostAtOnce) return { trouble: "busy" };
  reading++;
  try {
    const answer = await answerOf<QuestionsOutcome>(workerFile, { questions: true, bytes, file }, { megabytes: splitLimits.memoryMegabytes, seconds: splitLimits.seconds });
    return typeof answer === "string" ? { trouble: answer } : answer;
  } finally {
    reading--;
  }
}

/** Reads an old specification, in the same way. */
export async function readPastedInWorker(workerFile: string, bytes: Uint8Array, file: string): Promise<PastedOutcome> {
  if (bytes.length > pastedLimits.bytes) return { trouble: "too-large" };
  if (!existsSync(workerFile)) return pastedOutcome(bytes, file);
  if (reading >= mostAtOnce) return { trouble: "busy" };
  reading++;
  try {
    const answer = await answerOf<PastedOutcome>(workerFile, { pasted: true, bytes, file }, { megabytes: pastedLimits.memoryMegabytes, seconds: pastedLimits.seconds });
    return typeof answer === "string" ? { trouble: answer } : answer;
  } finally {
    reading--;
  }
}

export function pastedOutcome(bytes: Uint8Array, file: string): PastedOutcome {
  try {
    return { paragraphs: readPasted(bytes, file) };
  } catch (error) {
    if (error instanceof PastedRefused) return { trouble: error.trouble };
    throw error;
  }
}

export function questionsOutcome(bytes: Uint8Array, file: string): QuestionsOutcome {
  try {
    return { questions: readQuestions(bytes, file) };
  } catch (error) {
    if (error instanceof SplitRefused) return { trouble: error.trouble };
    throw error;
  }
}

export function matrixOutcome(bytes: Uint8Array, file: string): MatrixOutcome {
  try {
    return { table: readMatrix(bytes, file) };
  } catch (error) {
    if (error instanceof ReturnRefused) return { trouble: error.trouble };
    throw error;
  }
}

function answerOf<Answer>(workerFile: string, workerData: unknown, { megabytes, seconds }: { megabytes: number; seconds: number }): Promise<Answer | "too-slow" | "broken"> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile, { workerData, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    const end = (answer: Answer | "too-slow" | "broken") => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => end("too-slow"), seconds * 1000);
    worker.once("message", end);
    worker.once("error", () => end("broken"));
  });
}
