import { type Evidence, documentVersion } from "~/domain/signing/evidence";
import type { FoundSignature } from "~/domain/signing/signed-file";
import { sha256Bytes } from "~/domain/sha256";
import { verifyEvidence } from "~/domain/signing/verify-evidence";
import { baselineName, frozenFiles, signingPackageOf } from "~/exporters/signing-package";
import { checkSignedFile } from "~/signatures/check";
import type { Frozen } from "~/signatures/container";
import { checkSentences, faultSentences, uncheckedSentences } from "~/messages/signed-files";
import { stepSentences } from "~/messages/verification";

/** Whether these bytes look like a file that was signed outside the system: an ASiC-E container, or a PDF with a signature. */
export function looksSigned(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString("latin1");
  return text.slice(30, 38) === "mimetype" || (text.startsWith("%PDF-") && text.includes("/ByteRange"));
}

/** Holds a signed file against the evidence of its baseline. Exit code 0 when it is good, 1 with every reason when not, 2 when it cannot be told. */
export async function verifySigned(bytes: Uint8Array, evidenceText: string | null): Promise<number> {
  if (evidenceText === null) {
    console.log("NOTHING WAS TOLD: this file was signed outside; give the evidence of its baseline with --evidence");
    return 2;
  }
  const { steps, evidence } = verifyEvidence(evidenceText);
  const wrong = steps.find((step) => !step.ok && !step.open && step.check !== "complete");
  if (!evidence || wrong) {
    console.log(`THE EVIDENCE IS NOT GENUINE: ${wrong ? stepSentences[wrong.check].en : ""}: no`);
    return 1;
  }
  const known = evidence.signedFiles?.find(({ sha256 }) => sha256 === sha256Bytes(bytes));
  const outcome = checkSignedFile({ bytes, frozen: known ? { files: known.over, optional: [] } : await frozenOf(evidence), baselineSha256: evidence.sha256, now: new Date().toISOString() });
  if ("faults" in outcome) return refused(outcome.faults, evidence);
  const text = outcome.report.over.find(({ name }) => name === baselineName);
  if (text && text.sha256 !== evidence.sha256) return refused([{ problem: "payload-differs", place: baselineName }], evidence);

  if (known) console.log(`✓ This very file stands in the evidence, ${known.origin} ${known.at} for ${evidence.baseline.participants.find(({ authorityId }) => authorityId === known.authorityId)?.name}`);
  for (const one of outcome.report.checked) console.log(`✓ ${checkSentences[one].en}`);
  outcome.report.signatures.forEach(printSignature);
  for (const one of outcome.report.notChecked) console.log(`Not checked: ${uncheckedSentences[one].en}`);
  console.log(`INTACT: ${outcome.report.signatures.length} signature(s) over baseline ${evidence.baseline.number}, SHA-256 ${evidence.sha256}`);
  return 0;
}

/** What this release writes for the baseline. */
async function frozenOf(evidence: Evidence): Promise<Frozen> {
  const { files, guides } = await signingPackageOf(evidence);
  return { files: frozenFiles(files), optional: frozenFiles(guides) };
}

function refused(faults: { problem: keyof typeof faultSentences; place: string }[], evidence: Evidence): number {
  for (const { problem, place } of faults) console.log(`✗ ${faultSentences[problem].en}${place && ` (${place})`}`);
  // Another release writes the same baseline as other bytes.
  const otherVersion = (evidence.documentVersion ?? 1) !== documentVersion;
  if (otherVersion) console.log(`The documents of this evidence are of version ${evidence.documentVersion ?? 1}; this program writes version ${documentVersion} and cannot compare them.`);
  console.log(otherVersion ? "NOT TOLD" : "REFUSED");
  return otherVersion ? 2 : 1;
}

function printSignature({ form, place, algorithm, claimedAt, certificate, timeStamps }: FoundSignature) {
  const { subject, issuer, serial, notBefore, notAfter, key } = certificate;
  console.log(`  signed: ${subject}; issued by ${issuer}; serial ${serial}; valid ${notBefore} to ${notAfter}; ${key}; ${algorithm}; ${form} ${place}`);
  console.log(`    time stated by the signer: ${claimedAt ?? "none"}${timeStamps.map(({ at, by }) => `; time stamp ${at} by ${by}`).join("")}`);
}
