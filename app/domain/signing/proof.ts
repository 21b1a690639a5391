import { z } from "zod";
import { canonicalJson } from "../canonical-json";
import { bytesOfHex, hex } from "../hex";
import { jsonOf } from "../json-of";
import { inclusionPath, isIncluded, leafDigest, rootOf } from "../merkle";
import { type Baseline, Hash } from "./baseline";
import { baselineHash, leavesOf, viewOf } from "./view";
import type { VerificationStep } from "./verification";

/** That a requirement stands, word for word, in what an authority approves: a file small enough to print. */
export const ViewProof = z.strictObject({
  format: z.literal("jointspec-proof/1"),
  baselineSha256: Hash,
  authorityId: z.string(),
  viewSha256: Hash,
  requirementId: z.string(),
  /** The requirement as it binds the authority: RFC 8785 text. */
  leaf: z.string(),
  index: z.int().min(0),
  size: z.int().min(1),
  path: z.array(Hash).max(64),
});
export type ViewProof = z.infer<typeof ViewProof>;

/** The proof for a requirement, or null where it does not apply to the authority or the baseline is from before views were trees. */
export function viewProof(baseline: Baseline, authorityId: string, requirementId: string): ViewProof | null {
  const view = viewOf(baseline, authorityId);
  const place = view.requirements.findIndex((one) => one.id === requirementId);
  const leaf = view.requirements[place];
  const takesPart = baseline.participants.some((one) => one.authorityId === authorityId);
  if (baseline.format === "jointspec-baseline/1" || !takesPart || !leaf) return null;
  const leaves = leavesOf(view);
  const index = leaves.length - view.requirements.length + place;
  return {
    format: "jointspec-proof/1", baselineSha256: baselineHash(baseline), authorityId, requirementId, viewSha256: hex(rootOf(leaves)),
    leaf: leaf.text, index, size: leaves.length, path: inclusionPath(leaves, index).map(hex),
  };
}

/** Whether a proof's text is the requirement that it names and leads to the view's hash. Whose hash that is, other records must tell. */
export function verifyProof(text: string): { steps: VerificationStep[]; proof: ViewProof | null } {
  const proof = File.safeParse(jsonOf(text)).data?.json;
  if (!proof) return { steps: [{ check: "readable", ok: false }], proof: null };
  const { leaf, index, size, path, viewSha256, requirementId } = proof;
  const named = Leaf.safeParse(jsonOf(leaf)).data?.json.requirement.id;
  const included = isIncluded({ leaf: leafDigest(new TextEncoder().encode(leaf)), index, size, path: path.map(bytesOfHex), root: bytesOfHex(viewSha256) });
  return {
    proof,
    steps: [
      { check: "readable", ok: true },
      { check: "bytes", ok: text === canonicalJson(proof) },
      { check: "proof", ok: included && named === requirementId, ...(named !== requirementId && { place: "/requirementId", found: requirementId, expected: named }) },
    ],
  };
}

const Leaf = z.object({ json: z.object({ requirement: z.object({ id: z.string() }) }) });
const File = z.object({ json: ViewProof });
