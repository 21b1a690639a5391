import { canonicalJson } from "../canonical-json";
import type { Evidence } from "./evidence";
import type { Signature } from "./signature";
import type { VerificationStep } from "./verification";

/** Whether an installation's own records hold the same signatures: what a forger with a whole file does not have. */
export function agreesWithRegister(evidence: Evidence, stored: { signatures: Signature[] } | null): VerificationStep {
  if (!stored) return { check: "register", ok: false, found: evidence.sha256 };
  const kept = new Set(stored.signatures.map((one) => canonicalJson(one)));
  const foreign = evidence.signatures.find((one) => !kept.has(canonicalJson(one)));
  return { check: "register", ok: !foreign, ...(foreign && { place: foreign.name }) };
}
