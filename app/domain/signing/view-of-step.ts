import type { ViewProof } from "./proof";
import type { VerificationStep } from "./verification";

interface Views {
  sha256: string;
  views: { authorityId: string; sha256: string }[];
}

/** Whether the hash that a proof leads to is that of the authority's view: only evidence or a register of the baseline can tell. */
export function viewOfStep({ baselineSha256, authorityId, viewSha256 }: ViewProof, known: Views | null): VerificationStep {
  if (!known) return { check: "view-of", ok: false, open: "no-evidence" };
  if (known.sha256 !== baselineSha256) return { check: "view-of", ok: false, found: baselineSha256, expected: known.sha256 };
  const expected = known.views.find((one) => one.authorityId === authorityId)?.sha256;
  return { check: "view-of", ok: expected === viewSha256, ...(expected !== viewSha256 && { found: viewSha256, expected: expected ?? authorityId }) };
}
