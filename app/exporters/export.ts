import { Worker } from "node:worker_threads";
import { strToU8 } from "fflate";
import type { Language } from "../domain/language";
import { type Evidence, sealed } from "../domain/signing/evidence";
import type { VerificationReport } from "../domain/signing/verification";
import { type PackagedDocument, packageOf, signedFilePath } from "./archive/package";
import { isPackage, verifyPackage } from "./archive/verify-package";
import { docxOf, redlineDocxOf } from "./docx/docx";
import { htmlOf, redlineHtmlOf } from "./html/html";
import { markdownOf } from "./markdown/markdown";
import { pdfOf } from "./pdf/pdf";
import { unzipped } from "./unzip";
import { verifyFile } from "./verify";
import { xlsxOf } from "./xlsx/xlsx";

export const fileKinds = ["docx", "pdf", "html", "xlsx", "md", "json", "zip"] as const;
export type FileKind = (typeof fileKinds)[number];

export const contentTypes: Record<FileKind, string> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  md: "text/markdown; charset=utf-8",
  json: "application/json; charset=utf-8",
  zip: "application/zip",
};

/** The bytes of one file; all but the PDF, which is made by a compiler that is loaded for it, and the package of them all. */
export function exported(evidence: Evidence, language: Language, kind: Exclude<FileKind, "pdf" | "zip">, as: string | null = null): Uint8Array {
  switch (kind) {
    case "docx":
      return docxOf(evidence, language, as);
    case "html":
      return strToU8(htmlOf(evidence, language, as));
    case "xlsx":
      return xlsxOf(evidence, language, as);
    case "md":
      return strToU8(markdownOf(evidence, language, as));
    case "json":
      return strToU8(sealed(evidence));
  }
}

/** The bytes of signed files by their id: an archive package holds them, and nothing else needs them. */
export type SignedBytes = ReadonlyMap<string, Uint8Array>;

/** The bytes of one file of any kind. */
export async function written(evidence: Evidence, language: Language, kind: FileKind, as: string | null = null, signed: SignedBytes = new Map()): Promise<Uint8Array> {
  if (kind === "pdf") return pdfOf(evidence, language, as);
  return kind === "zip" ? archived(evidence, signed) : exported(evidence, language, kind, as);
}

/** Kinds that hold every language, so that there is one file of each. */
export const wholeKinds: readonly FileKind[] = ["json", "zip"];

/** The information package of a baseline with its documents in every official language. */
async function archived(evidence: Evidence, signed: SignedBytes): Promise<Uint8Array> {
  const documents: PackagedDocument[] = [];
  for (const kind of fileKinds.filter((one) => !wholeKinds.includes(one)))
    for (const language of evidence.baseline.specification.languages)
      documents.push({ name: fileName(evidence, language, kind), mediaType: contentTypes[kind].split(";")[0] ?? "", bytes: await written(evidence, language, kind) });
  for (const file of evidence.signedFiles ?? []) {
    const bytes = signed.get(file.id);
    if (bytes) documents.push({ name: signedFilePath(file), mediaType: file.kind === "pdf" ? "application/pdf" : "application/vnd.etsi.asic-e+zip", bytes });
  }
  return packageOf(evidence, documents);
}

/** Whether a file of any kind that can be verified is whole and signed, from the file alone. */
export async function verifyAny(bytes: Uint8Array): Promise<VerificationReport> {
  const parts = bytes[0] === 0x50 && bytes[1] === 0x4b ? unzipped(bytes) : "";
  return typeof parts !== "string" && isPackage(parts) ? verifyPackage(bytes, parts, archived) : verifyFile(bytes);
}

export const redlineKinds = ["docx", "html"] as const;

/** What changed from one baseline to another, as a file. */
export const redlined = (before: Evidence, after: Evidence, language: Language, kind: (typeof redlineKinds)[number]): Uint8Array =>
  kind === "docx" ? redlineDocxOf(before, after, language) : strToU8(redlineHtmlOf(before, after, language));

export const fileName = ({ baseline }: Evidence, language: Language, kind: FileKind, as: string | null = null): string =>
  `specification-${baseline.specification.id}-baseline-${baseline.number}${wholeKinds.includes(kind) ? "" : `-${language}${as === null ? "" : `-${as}`}`}.${kind}`;

const timeLimit = 120_000;

/** The same beside the request loop: a large document would hold up every other reader. Throws when it takes too long. */
export const exportInWorker = (evidence: Evidence, language: Language, kind: FileKind, workerFile: string, as: string | null = null, signed: SignedBytes = new Map()): Promise<Uint8Array> =>
  inWorker(workerFile, { evidence, language, kind, as, signed });

export const redlineInWorker = (before: Evidence, evidence: Evidence, language: Language, kind: (typeof redlineKinds)[number], workerFile: string): Promise<Uint8Array> =>
  inWorker(workerFile, { before, evidence, language, kind });

/** The package for signing as a ZIP file set. */
export const signingPackageInWorker = (evidence: Evidence, workerFile: string): Promise<Uint8Array> => inWorker(workerFile, { signing: evidence });

function inWorker(workerFile: string, workerData: Record<string, unknown>): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData, resourceLimits: { maxOldGenerationSizeMb: 2048 } });
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
