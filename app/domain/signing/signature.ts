import { z } from "zod";
import { type Refusal, refuse } from "../refusal";
import { type Specification, nextSigner, stateOf } from "../specification/specification";

/** An authority's sign-off. In-system: a simple electronic signature, Regulation (EU) No 910/2014, art. 3(10) and 25(1). */
export const Signature = z.strictObject({
  authorityId: z.string(),
  personId: z.string(),
  name: z.string(),
  position: z.string(),
  capacity: z.string(),
  mandate: z.string(),
  /** The last day on which the mandate holds; absent where it has no end. */
  mandateUntil: z.iso.date().optional(),
  /** What was said at signing, conflict of interest included, in the signatory's language. */
  statement: z.string().optional(),
  viewSha256: z.string(),
  signedAt: z.iso.datetime(),
});
export type Signature = z.infer<typeof Signature>;

/** The signature, unless the baseline is open again, someone else's turn it is, or the text is not the one that was read. */
export function sign(specification: Specification, expectedView: string | undefined, signature: Signature): Signature | Refusal {
  if (stateOf(specification) === "drafting") return refuse("not-frozen");
  if (specification.baseline?.signedBy.includes(signature.authorityId)) return refuse("already-signed");
  if (nextSigner(specification)?.authorityId !== signature.authorityId) return refuse("not-your-turn");
  if (signature.mandateUntil && signature.mandateUntil < signature.signedAt.slice(0, 10)) return refuse("mandate-expired");
  if (signature.viewSha256 !== expectedView) return refuse("text-changed");
  return signature;
}
