import { type Language, languages } from "../domain/language";
import { type Evidence, documentVersion } from "../domain/signing/evidence";
import { type VerificationReport, type VerificationStep, reportOf } from "../domain/signing/verification";
import { type Held, verifyEvidence } from "../domain/signing/verify-evidence";
import { docxOf, docxParts, evidencePart, readAsProperty } from "./docx/docx";
import { escaped } from "./xml";
import { unzipped } from "./unzip";

/** Whether an exported file is whole and signed by everyone, from the file alone. Never throws on what it is given. */
export function verifyFile(bytes: Uint8Array, held: Held = {}): VerificationReport {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return verifyEvidence(decoded(bytes), held);

  const parts = unzipped(bytes);
  if (typeof parts === "string") return unreadable(parts);
  const evidence = parts.get(evidencePart);
  if (!evidence) return unreadable(`${evidencePart} is missing`);
  const report = verifyEvidence(decoded(evidence), held);
  if (!report.evidence) return report;
  return reportOf([...report.steps, writtenAgain(report.evidence, documentStep(bytes, parts, report.evidence))], report.evidence);
}

/** A difference from what this program writes proves nothing about a file that another version of it wrote. */
export function writtenAgain({ documentVersion: version = 1 }: Evidence, step: VerificationStep): VerificationStep {
  if (step.ok || version === documentVersion) return step;
  return { check: "document", ok: false, open: "other-version", found: String(version), expected: String(documentVersion) };
}

/** The document is written again from its evidence: it must come out byte for byte. */
function documentStep(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>, evidence: Evidence): VerificationStep {
  const language = languageOf(parts);
  const as = readAsOf(parts, evidence);
  for (const [name, expected] of docxParts(evidence, language, as)) {
    const part = parts.get(name);
    if (!part) return { check: "document", ok: false, place: name };
    const difference = firstDifference(decoded(part), expected);
    if (difference) return { check: "document", ok: false, ...difference, place: `${name}, ${difference.place}` };
  }
  const whole = docxOf(evidence, language, as);
  const at = whole.findIndex((byte, index) => byte !== bytes[index]);
  if (at < 0 && whole.length === bytes.length) return { check: "document", ok: true };
  return { check: "document", ok: false, place: `byte ${(at < 0 ? Math.min(whole.length, bytes.length) : at) + 1} of the package` };
}

function languageOf(parts: ReadonlyMap<string, Uint8Array>): Language {
  const core = decoded(parts.get("docProps/core.xml") ?? new Uint8Array());
  return languages.find((language) => core.includes(`<dc:language>${language}-`)) ?? "en";
}

/** Whose reading the file says it is; a name that is no participant's counts as the joint reading, and the file then differs. */
function readAsOf(parts: ReadonlyMap<string, Uint8Array>, { baseline }: Evidence): string | null {
  const properties = decoded(parts.get("docProps/custom.xml") ?? new Uint8Array());
  return baseline.participants.find((one) => properties.includes(`name="${readAsProperty}"><vt:lpwstr>${escaped(one.authorityId)}<`))?.authorityId ?? null;
}

function firstDifference(found: string, expected: string): { place: string; found: string; expected: string } | null {
  if (found === expected) return null;
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at++;
  const from = Math.max(0, at - 10);
  return { place: `character ${at + 1}`, found: found.slice(from, at + 30), expected: expected.slice(from, at + 30) };
}

/** Text as it is: a mark at its start is a character like any other, and what is not UTF-8 is read byte by byte, so that neither passes for something else. */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("latin1").decode(bytes);
  }
}

export const unreadable = (found: string): VerificationReport => reportOf([{ check: "readable", ok: false, found }], null);
