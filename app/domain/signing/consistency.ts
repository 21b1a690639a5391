import { z } from "zod";
import { canonicalJson } from "../canonical-json";
import { bytesOfHex, hex } from "../hex";
import { consistencyPath, isConsistent, rootOf } from "../merkle";
import { Hash } from "./baseline";
import { Checkpoint, chainLeaves, readNote } from "./checkpoint";
import { jsonOf } from "../json-of";
import type { VerificationStep } from "./verification";
import { type Held, keySteps } from "./verify-evidence";

/** That a log only grew between two sizes, without showing what is in it. */
export const Consistency = z.strictObject({
  format: z.literal("jointspec-consistency/1"),
  earlier: z.strictObject({ size: z.int().min(1), rootHash: Hash }),
  later: Checkpoint,
  path: z.array(Hash).max(64),
});
const File = z.object({ json: Consistency });
export type Consistency = z.infer<typeof Consistency>;

/** The proof from an earlier size to a checkpoint of the same chain, or null where the chain was never that long before it. */
export function consistencyOf(hashes: readonly string[], earlier: number, later: Checkpoint): Consistency | null {
  const size = readNote(later.note)?.head.size ?? 0;
  if (!Number.isInteger(earlier) || earlier < 1 || earlier > size || size > hashes.length) return null;
  const leaves = chainLeaves(hashes.slice(0, size));
  return {
    format: "jointspec-consistency/1", earlier: { size: earlier, rootHash: hex(rootOf(leaves.slice(0, earlier))) },
    later: { note: later.note, key: later.key }, path: consistencyPath(leaves, earlier).map(hex),
  };
}

/** Whether a proof holds, its later checkpoint is signed, and its earlier state is the one that the verifier kept. */
export function verifyConsistency(text: string, held: Held = {}): { steps: VerificationStep[] } {
  const proof = File.safeParse(jsonOf(text)).data?.json;
  const later = proof && readNote(proof.later.note);
  if (!proof || !later) return { steps: [{ check: "readable", ok: false }] };
  const { size, rootHash } = proof.earlier;
  const holds = isConsistent({
    earlier: { size, root: bytesOfHex(rootHash) },
    later: { size: later.head.size, root: bytesOfHex(later.head.rootHash) },
    path: proof.path.map(bytesOfHex),
  });
  return {
    steps: [
      { check: "readable", ok: true },
      { check: "bytes", ok: text === canonicalJson(proof) },
      { check: "consistency", ok: holds },
      ...keySteps(proof.later, held),
      ...keptSteps(proof, later.head.chain, held),
    ],
  };
}

function keptSteps({ earlier }: Consistency, chain: string, { earlier: kept }: Held): VerificationStep[] {
  if (kept === undefined) return [];
  const head = readNote(kept)?.head;
  const same = head?.chain === chain && head.size === earlier.size && head.rootHash === earlier.rootHash;
  return [{ check: "earlier", ok: same, ...(!same && { found: `${earlier.size} ${earlier.rootHash}`, expected: head ? `${head.size} ${head.rootHash}` : "a checkpoint" }) }];
}
