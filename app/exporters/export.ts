import { strToU8 } from "fflate";
import { type FileKind, downloadName, fileKinds, type redlineKinds, wholeKinds } from "../domain/exporting/asked-file";
import type { Language } from "../domain/language";
import { type Evidence, sealed } from "../domain/signing/evidence";
import { signedFilePath } from "../domain/signing/signed-file";
import { type PackagedDocument, packageOf } from "./archive/package";
import { docxOf, redlineDocxOf } from "./docx/docx";
import { htmlOf, redlineHtmlOf } from "./html/html";
import { markdownOf } from "./markdown/markdown";
import { pdfOf } from "./pdf/pdf";
import { type Report, within } from "./progress";
import { xlsxOf } from "./xlsx/xlsx";

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
export function exported(evidence: Evidence, language: Language, kind: Exclude<FileKind, "pdf" | "zip">, as: string | null = null, report?: Report): Uint8Array {
  switch (kind) {
    case "docx":
      return docxOf(evidence, language, as, report);
    case "html":
      return strToU8(htmlOf(evidence, language, as, report));
    case "xlsx":
      return xlsxOf(evidence, language, as, report);
    case "md":
      return strToU8(markdownOf(evidence, language, as, report));
    case "json":
      return strToU8(sealed(evidence));
  }
}

/** The bytes of signed files by their id: an archive package holds them, and nothing else needs them. */
export type SignedBytes = ReadonlyMap<string, Uint8Array>;

interface Written {
  signed?: SignedBytes;
  report?: Report;
}

/** The bytes of one file of any kind. */
export async function written(evidence: Evidence, language: Language, kind: FileKind, as: string | null = null, { signed = new Map(), report }: Written = {}): Promise<Uint8Array> {
  if (kind === "pdf") return pdfOf(evidence, language, as, report);
  return kind === "zip" ? archived(evidence, signed, report) : exported(evidence, language, kind, as, report);
}

/** The information package of a baseline with its documents in every official language. */
async function archived(evidence: Evidence, signed: SignedBytes, report?: Report): Promise<Uint8Array> {
  const wanted = fileKinds.filter((one) => !wholeKinds.includes(one)).flatMap((kind) => evidence.baseline.specification.languages.map((language) => ({ kind, language })));
  const documents: PackagedDocument[] = [];
  for (const [index, { kind, language }] of wanted.entries()) {
    const bytes = await written(evidence, language, kind, null, { report: within(report, index / (wanted.length + 1), (index + 1) / (wanted.length + 1)) });
    documents.push({ name: fileName(evidence, language, kind), mediaType: contentTypes[kind].split(";")[0] ?? "", bytes });
  }
  for (const file of evidence.signedFiles ?? []) {
    const bytes = signed.get(file.id);
    if (bytes) documents.push({ name: signedFilePath(file), mediaType: file.kind === "pdf" ? "application/pdf" : "application/vnd.etsi.asic-e+zip", bytes });
  }
  return packageOf(evidence, documents);
}

/** What changed from one baseline to another, as a file. */
export const redlined = (before: Evidence, after: Evidence, language: Language, kind: (typeof redlineKinds)[number], report?: Report): Uint8Array =>
  kind === "docx" ? redlineDocxOf(before, after, language, report) : strToU8(redlineHtmlOf(before, after, language, report));

export const fileName = ({ baseline }: Evidence, language: Language, kind: FileKind, as: string | null = null): string =>
  downloadName({ what: "file", kind, language }, baseline.specification.id, baseline.number, as);
