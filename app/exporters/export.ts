import { Worker } from "node:worker_threads";
import { strToU8 } from "fflate";
import type { Language } from "../domain/language";
import { type Evidence, sealed } from "../domain/signing/evidence";
import { docxOf } from "./docx/docx";
import { htmlOf } from "./html/html";
import { markdownOf } from "./markdown/markdown";
import { pdfOf } from "./pdf/pdf";
import { xlsxOf } from "./xlsx/xlsx";

export const fileKinds = ["docx", "pdf", "html", "xlsx", "md", "json"] as const;
export type FileKind = (typeof fileKinds)[number];

export const contentTypes: Record<FileKind, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  md: "text/markdown; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/** The bytes of one file; all but the PDF, which is made by a compiler that is loaded for it. */
export function exported(evidence: Evidence, language: Language, kind: Exclude<FileKind, "pdf">): Uint8Array {
  switch (kind) {
    case "docx":
      return docxOf(evidence, language);
    case "html":
      return strToU8(htmlOf(evidence, language));
    case "xlsx":
      return xlsxOf(evidence, language);
    case "md":
      return strToU8(markdownOf(evidence, language));
    case "json":
      return strToU8(sealed(evidence));
  }
}

/** The bytes of one file of any kind. */
export const written = async (evidence: Evidence, language: Language, kind: FileKind): Promise<Uint8Array> =>
  kind === "pdf" ? pdfOf(evidence, language) : exported(evidence, language, kind);

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
