import type { FileKind } from "../domain/exporting/asked-file";
import { jsonOf } from "../domain/json-of";
import { claimedHash } from "../domain/signing/claimed-hash";
import { verifyConsistency } from "../domain/signing/consistency";
import type { Evidence } from "../domain/signing/evidence";
import { type ViewProof, verifyProof } from "../domain/signing/proof";
import { type VerificationReport, type VerificationStep, reportOf } from "../domain/signing/verification";
import { type Held, verifyEvidence } from "../domain/signing/verify-evidence";
import { viewOfStep } from "../domain/signing/view-of-step";
import { isPackage, verifyPackage } from "./archive/verify-package";
import { evidencePart } from "./docx/docx";
import { written } from "./export";
import { isEvidencePack, verifyEvidencePack } from "./evidence-pack/verify-pack";
import { unzipped } from "./unzip";
import { decoded, unreadable, verifyFile, writtenAgain } from "./verify";

/** What a verifier holds besides the file. */
export interface Against extends Held {
  /** The evidence file of the same baseline: documents without evidence inside are written again from it. */
  evidence?: string;
}

export interface AnyReport extends VerificationReport {
  /** Which baseline a document without evidence says that it shows. */
  claims?: string;
  proof?: ViewProof;
}

/** Whether a file of any kind is what it says it is, and what could not be told. Never throws on what it is given. */
export async function verifyAny(bytes: Uint8Array, against: Against = {}): Promise<AnyReport> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const parts = unzipped(bytes);
    if (typeof parts === "string") return unreadable(parts);
    if (isEvidencePack(parts)) return verifyEvidencePack(parts, against);
    if (isPackage(parts)) return verifyPackage(bytes, parts, (evidence, signed) => written(evidence, "en", "zip", null, { signed }), against);
    if (parts.has(evidencePart)) return verifyFile(bytes, against);
    return verifyDocument(bytes, parts.has("xl/workbook.xml") ? "xlsx" : null, [...parts.values()].map(decoded).join("\n"), against);
  }
  const text = decoded(bytes);
  if (text.startsWith("%PDF-")) return verifyDocument(bytes, "pdf", text, against);
  if (text.startsWith("{")) return verifyText(text, against);
  const kind = /^<!doctype html/i.test(text) ? "html" : "md";
  return claimedHash(text) === null ? verifyEvidence(text, against) : verifyDocument(bytes, kind, text, against);
}

/** Evidence, a proof for a requirement, or one for the log: told apart by what they say they are. */
function verifyText(text: string, against: Against): AnyReport {
  const read = jsonOf(text);
  const format = "json" in read && typeof read.json === "object" && read.json !== null && "format" in read.json ? read.json.format : null;
  if (format === "jointspec-consistency/1") return reportOf(verifyConsistency(text, against).steps, null);
  if (format !== "jointspec-proof/1") return verifyEvidence(text, against);

  const { steps, proof } = verifyProof(text);
  if (!proof) return reportOf(steps, null);
  const report = against.evidence === undefined ? null : verifyEvidence(against.evidence, against);
  return { ...reportOf([...steps, ...(report?.steps.filter(({ check }) => check !== "readable") ?? []), viewOfStep(proof, report?.evidence?.baseline ?? null)], report?.evidence ?? null), proof };
}

/** A document without evidence inside proves nothing; with the evidence beside it, it is written again and compared. */
async function verifyDocument(bytes: Uint8Array, kind: FileKind | null, text: string, against: Against): Promise<AnyReport> {
  const claims = claimedHash(text) ?? undefined;
  if (against.evidence === undefined || kind === null) return { ...reportOf([{ check: "readable", ok: true }, { check: "document", ok: false, open: "no-evidence" }], null), claims };
  const report = verifyEvidence(against.evidence, against);
  if (!report.evidence) return { ...report, claims };
  return { ...reportOf([...report.steps, writtenAgain(report.evidence, await sameBytes(bytes, kind, report.evidence))], report.evidence), claims };
}

/** The document is one of those that are written from the evidence: in one of its languages, jointly or as one participant reads it. */
async function sameBytes(bytes: Uint8Array, kind: FileKind, evidence: Evidence): Promise<VerificationStep> {
  let furthest = 0;
  for (const language of evidence.baseline.specification.languages)
    for (const as of [null, ...evidence.baseline.participants.map((one) => one.authorityId)]) {
      const again = await written(evidence, language, kind, as);
      const at = again.findIndex((byte, index) => byte !== bytes[index]);
      if (at < 0 && again.length === bytes.length) return { check: "document", ok: true };
      furthest = Math.max(furthest, at < 0 ? Math.min(again.length, bytes.length) : at);
    }
  return { check: "document", ok: false, place: `byte ${furthest + 1}` };
}
