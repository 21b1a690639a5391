import { canonicalJson } from "../canonical-json";
import type { Checkpoint } from "./checkpoint";
import type { Evidence } from "./evidence";
import type { Signature } from "./signature";
import type { VerificationStep } from "./verification";

/** Whether an installation's own records hold the same signatures and checkpoint: what a forger with a whole file does not have. */
export function agreesWithRegister(evidence: Evidence, stored: { signatures: Signature[]; checkpoints: Checkpoint[] } | null): VerificationStep {
  if (!stored) return { check: "register", ok: false, found: evidence.sha256 };
  const kept = new Set(stored.signatures.map((one) => canonicalJson(one)));
  const foreign = evidence.signatures.find((one) => !kept.has(canonicalJson(one)));
  if (foreign) return { check: "register", ok: false, place: foreign.name };
  const { checkpoint } = evidence;
  const known = !checkpoint || stored.checkpoints.some(({ note }) => note === checkpoint.note);
  return { check: "register", ok: known, ...(!known && { place: "/checkpoint" }) };
}
