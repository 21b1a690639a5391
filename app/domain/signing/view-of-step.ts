import { canonicalJson } from "../canonical-json";
import type { Baseline } from "./baseline";
import { type ViewProof, viewProof } from "./proof";
import type { VerificationStep } from "./verification";

/** Whether a proof is the one for the authority's view of the baseline: only evidence or a register of that baseline can tell. */
export function viewOfStep(proof: ViewProof, baseline: Baseline | null): VerificationStep {
  if (!baseline) return { check: "view-of", ok: false, open: "no-evidence" };
  const own = viewProof(baseline, proof.authorityId, proof.requirementId);
  if (own && canonicalJson(own) === canonicalJson(proof)) return { check: "view-of", ok: true };
  return { check: "view-of", ok: false, found: `${proof.viewSha256} ${proof.baselineSha256}`, expected: own ? `${own.viewSha256} ${own.baselineSha256}` : proof.authorityId };
}
