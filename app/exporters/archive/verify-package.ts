import { sha256Bytes } from "../../domain/sha256";
import type { Evidence } from "../../domain/signing/evidence";
import { type VerificationReport, type VerificationStep, reportOf } from "../../domain/signing/verification";
import { type Held, verifyEvidence } from "../../domain/signing/verify-evidence";
import { decoded, writtenAgain } from "../verify";
import { signedFilePath } from "../../domain/signing/signed-file";

/** The documents of a package are written again by this; handed in because it needs every exporter. */
export type WriteAgain = (evidence: Evidence, signed: ReadonlyMap<string, Uint8Array>) => Promise<Uint8Array>;

const evidencePath = /^[^/]+\/representations\/documents\/data\/evidence\.json$/;

/** Whether these parts are those of an information package. */
export const isPackage = (parts: ReadonlyMap<string, Uint8Array>): boolean => [...parts.keys()].some((name) => /^[^/]+\/METS\.xml$/.test(name));

/** Whether an archived package is whole: its evidence, the checksum of each file, and every byte when it is made again. */
export async function verifyPackage(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>, again: WriteAgain, held: Held = {}): Promise<VerificationReport> {
  const found = [...parts].find(([name]) => evidencePath.test(name));
  if (!found) return reportOf([{ check: "readable", ok: false, found: "evidence.json is missing" }], null);
  const report = verifyEvidence(decoded(found[1]), held);
  if (!report.evidence) return report;
  const step = checksumStep(parts) ?? signedFileStep(parts, report.evidence) ?? writtenAgain(report.evidence, await bytesStep(bytes, parts, report.evidence, again));
  return reportOf([...report.steps, step], report.evidence);
}

/** The first file whose checksum is not the listed one, by its name; null when all are as listed. */
function checksumStep(parts: ReadonlyMap<string, Uint8Array>): VerificationStep | null {
  for (const [name, mets] of parts) {
    if (!name.endsWith("/METS.xml")) continue;
    const folder = name.slice(0, -"METS.xml".length);
    const text = decoded(mets);
    const listed = [...text.matchAll(/CHECKSUM="([0-9a-f]{64})"[^>]*><FLocat [^>]*xlink:href="([^"]+)"/g)].map((match) => ({ hash: match[1], path: match[2] ?? "" }));
    const referred = [...text.matchAll(/xlink:href="([^"]+)" MDTYPE="\w+" MIMETYPE="[^"]+" SIZE="\d+" CHECKSUM="([0-9a-f]{64})"/g)].map((match) => ({ hash: match[2], path: match[1] ?? "" }));
    for (const { hash, path } of [...listed, ...referred]) {
      const file = parts.get(folder + decodeURI(path));
      if (!file) return { check: "document", ok: false, place: folder + path, found: "missing" };
      const is = sha256Bytes(file);
      if (is !== hash) return { check: "document", ok: false, place: folder + path, found: is, expected: hash };
    }
  }
  return null;
}

/** Signed files cannot be written again, but the evidence holds the hash of each. */
function signedFileStep(parts: ReadonlyMap<string, Uint8Array>, evidence: Evidence): VerificationStep | null {
  const signed = signedBytesOf(parts, evidence);
  const wrong = evidence.signedFiles?.find(({ id, sha256 }) => sha256Bytes(signed.get(id) ?? new Uint8Array()) !== sha256);
  return wrong ? { check: "document", ok: false, place: signedFilePath(wrong) } : null;
}

function signedBytesOf(parts: ReadonlyMap<string, Uint8Array>, { signedFiles = [] }: Evidence): Map<string, Uint8Array> {
  const found = signedFiles.flatMap((file) => [...parts].filter(([name]) => name.endsWith(`/data/${signedFilePath(file)}`)).map(([, bytes]): [string, Uint8Array] => [file.id, bytes]));
  return new Map(found);
}

async function bytesStep(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>, evidence: Evidence, again: WriteAgain): Promise<VerificationStep> {
  const whole = await again(evidence, signedBytesOf(parts, evidence));
  const at = whole.findIndex((byte, index) => byte !== bytes[index]);
  if (at < 0 && whole.length === bytes.length) return { check: "document", ok: true };
  return { check: "document", ok: false, place: `byte ${(at < 0 ? Math.min(whole.length, bytes.length) : at) + 1} of the package` };
}
