import { Worker } from "node:worker_threads";
import { strToU8 } from "fflate";
import type { Language } from "../domain/language";
import { type Evidence, sealed } from "../domain/signing/evidence";
import { docxOf } from "./docx/docx";
import { htmlOf } from "./html/html";

export const fileKinds = ["docx", "html", "json"] as const;
export type FileKind = (typeof fileKinds)[number];

export const contentTypes: Record<FileKind, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/** The bytes of one file. */
export function exported(evidence: Evidence, language: Language, kind: FileKind): Uint8Array {
  if (kind === "docx") return docxOf(evidence, language);
  return strToU8(kind === "html" ? htmlOf(evidence, language) : sealed(evidence));
}

export const fileName = ({ baseline }: Evidence, language: Language, kind: FileKind): string =>
  `specification-${baseline.specification.id}-baseline-${baseline.number}${kind === "json" ? "" : `-${language}`}.${kind}`;

const timeLimit = 120_000;

/** The same beside the request loop: a large document would hold up every other reader. Throws when it takes too long. */
export function exportInWorker(evidence: Evidence, language: Language, kind: FileKind, workerFile: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: { evidence, language, kind }, resourceLimits: { maxOldGenerationSizeMb: 2048 } });
    const timer = setTimeout(() => void worker.terminate().then(() => reject(new Error("The export took too long"))), timeLimit);
    worker.once("message", (bytes: Uint8Array) => {
      clearTimeout(timer);
      resolve(bytes);
    });
    worker.once("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}
