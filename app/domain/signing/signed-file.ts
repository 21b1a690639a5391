import { z } from "zod";
import { type Refusal, refuse } from "../refusal";
import { type Specification, hasSignedOff } from "../specification/specification";

/** One file of the package for signing: what a signed container must hold, byte for byte. */
export const FrozenFile = z.strictObject({ name: z.string(), bytes: z.int(), sha256: z.string() });
export type FrozenFile = z.infer<typeof FrozenFile>;

/** Everything that can be wrong with a signed file. Each has a sentence in each language: app/messages/signed-files.ts. */
export const signedFileProblems = [
  "kind-unknown", "too-large", "too-slow", "unreadable",
  "zip-broken", "zip-duplicate", "zip-unsafe-name", "zip-headers-differ", "zip-descriptor", "zip-encrypted", "zip-bomb", "zip-trailing", "zip-method", "zip-special-entry",
  "mimetype", "manifest-missing", "manifest-differs", "payload-missing", "payload-differs", "payload-extra", "no-signature", "signature-kind",
  "xml-broken", "xml-doctype", "xml-unexpected",
  "signature-shape", "id-repeated", "reference-external", "reference-unknown", "reference-digest", "reference-missing", "reference-repeated", "transform", "canonicalisation",
  "algorithm-weak", "algorithm-unknown", "key-weak", "signature-value",
  "certificate-missing", "certificate-broken", "certificate-not-bound", "certificate-purpose", "certificate-dates", "properties-unsigned", "time-stamp", "time-in-future",
  "pdf-other", "pdf-broken", "pdf-byte-range", "pdf-contents", "pdf-change", "pdf-subfilter", "cms-broken", "cms-attribute",
] as const;
export type SignedFileProblem = (typeof signedFileProblems)[number];

/** What is wrong, and where: a file of a container, a revision of a PDF. */
export interface Fault {
  problem: SignedFileProblem;
  place: string;
}

export const SignerCertificate = z.strictObject({
  subject: z.string(),
  issuer: z.string(),
  serial: z.string(),
  notBefore: z.iso.datetime(),
  notAfter: z.iso.datetime(),
  /** Such as "RSA 2048" or "EC P-256". */
  key: z.string(),
  sha256: z.string(),
});
export type SignerCertificate = z.infer<typeof SignerCertificate>;

export const FoundTimeStamp = z.strictObject({ at: z.iso.datetime(), by: z.string(), kind: z.enum(["signature", "document"]) });
export type FoundTimeStamp = z.infer<typeof FoundTimeStamp>;

/** One signature of a signed file, as it was found. */
export const FoundSignature = z.strictObject({
  /** META-INF/signatures0.xml, or the number of the PDF's revision. */
  place: z.string(),
  form: z.enum(["XAdES", "PAdES"]),
  algorithm: z.string(),
  /** The signer's own statement of the time, which nothing confirms. */
  claimedAt: z.iso.datetime().nullable(),
  certificate: SignerCertificate,
  timeStamps: z.array(FoundTimeStamp),
});
export type FoundSignature = z.infer<typeof FoundSignature>;

/** What was looked at, in the order of looking. */
export const containerChecks = ["container", "payload", "coverage", "digests", "signature", "algorithms", "certificate", "dates", "time-stamps"] as const;
export const pdfChecks = ["original", "additions", "byte-range", "digests", "signature", "algorithms", "certificate", "dates", "time-stamps"] as const;
/** What an offline check cannot tell; Regulation (EU) No 910/2014, art. 32 asks for all of it. */
export const uncheckedThings = ["chain", "revocation", "trusted-list", "device", "person", "authority-of-time"] as const;

const Check = z.enum([...containerChecks, ...pdfChecks]);
export type SignedFileCheck = z.infer<typeof Check>;

/** What was checked of a signed file and what was not, and whose certificates were found. Only an acceptable file has a report. */
export const SignedFileReport = z.strictObject({
  kind: z.enum(["asice", "pdf"]),
  sha256: z.string(),
  baselineSha256: z.string(),
  checkedAt: z.iso.datetime(),
  /** The files of the package that were found in it: later releases may write the same baseline as other bytes. */
  over: z.array(FrozenFile).min(1),
  checked: z.array(Check),
  notChecked: z.array(z.enum(uncheckedThings)),
  signatures: z.array(FoundSignature).min(1),
  /** Whose visible stamps stand on which pages of a PDF. */
  stamps: z.array(z.int()),
});
export type SignedFileReport = z.infer<typeof SignedFileReport>;

/** A signed file as the evidence of a baseline names it. */
export const SignedFile = z.strictObject({
  id: z.string(),
  authorityId: z.string(),
  personId: z.string(),
  origin: z.enum(["uploaded", "sealed"]),
  kind: z.enum(["asice", "pdf"]),
  name: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  /** What was signed: so that it can be checked when nobody writes the documents of today any more. */
  over: z.array(FrozenFile).min(1),
  at: z.iso.datetime(),
});
export type SignedFile = z.infer<typeof SignedFile>;

/** What the log says about a signed file. */
export const signedFileEvent = (baselineId: string, file: SignedFile) => ({ baselineId, ...file });

/** Whether a checked file belongs to this baseline and is not there yet. */
export function admit(report: SignedFileReport, { sha256, baselineSha256, known }: { sha256: string; baselineSha256: string; known: boolean }): Refusal | null {
  if (report.sha256 !== sha256 || report.baselineSha256 !== baselineSha256) return refuse("signed-file-other");
  return known ? refuse("signed-file-known") : null;
}

/** A file that was sealed with an authority's own key, with what a check found in it. */
export interface SealedFile {
  name: string;
  bytes: Uint8Array;
  report: SignedFileReport;
}

/** What the log says about a seal: every file of it. */
export const sealEvent = (baselineId: string, files: readonly SignedFile[]) => ({ baselineId, files });

/** The log's words about a signed file: a seal is one act over several files. */
export function eventOfSignedFile(baselineId: string, file: SignedFile, all: readonly SignedFile[]) {
  if (file.origin === "uploaded") return signedFileEvent(baselineId, file);
  return sealEvent(baselineId, all.filter((one) => one.origin === "sealed" && one.authorityId === file.authorityId && one.at === file.at));
}

/** Whether an authority may seal a baseline: after its sign-off, and once. */
export function maySeal(specification: Pick<Specification, "baseline" | "procedure">, number: number, authorityId: string, signedFiles: readonly SignedFile[]): Refusal | null {
  const { baseline } = specification;
  if (baseline?.number !== number || baseline.reopened || !hasSignedOff(specification, authorityId)) return refuse("seal-before-signing");
  return signedFiles.some((file) => file.origin === "sealed" && file.authorityId === authorityId) ? refuse("already-sealed") : null;
}

/** The name under which a signed file is kept: what people called it, without what file systems and headers trip over. */
export function keptName(given: string, kind: SignedFile["kind"]): string {
  const plain = given.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^\w.-]+/g, "-").replace(/-+\./g, ".").replace(/^[-.]+|[-.]+$/g, "").slice(-100);
  const ending = kind === "pdf" ? /\.pdf$/i : /\.(asice|sce|edoc|adoc|bdoc)$/i;
  return ending.test(plain) ? plain : `${plain || "signed"}.${kind}`;
}

/** Where a signed file lies among the documents of a package. */
export const signedFilePath = ({ id, name }: Pick<SignedFile, "id" | "name">): string => `signed/${id}/${name}`;
