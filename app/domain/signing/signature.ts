import { z } from "zod";
import { type Mandate, type Money, mandateRefusal } from "../people/mandate";
import { type Refusal, refuse } from "../refusal";
import { type Specification, approvalsMissing, hasSignedOff, signersNow, stateOf } from "../specification/specification";

/** How a signatory proved at the act to be who they are. */
export const confirmations = ["password", "passkey"] as const;

/** A person's signature for an authority. In-system: a simple electronic signature, Regulation (EU) No 910/2014, art. 3(10) and 25(1). */
export const Signature = z.strictObject({
  authorityId: z.string(),
  personId: z.string(),
  name: z.string(),
  position: z.string(),
  capacity: z.string(),
  mandate: z.string(),
  /** The entry of the mandate register; absent in signatures from before there was one. */
  mandateId: z.string().optional(),
  /** The last day on which the mandate holds; absent where it has no end. */
  mandateUntil: z.iso.date().optional(),
  /** What was said at signing, conflict of interest included, in the signatory's language. */
  statement: z.string().optional(),
  baselineSha256: z.string().optional(),
  viewSha256: z.string(),
  confirmedBy: z.enum(confirmations).optional(),
  signedAt: z.iso.datetime(),
});
export type Signature = z.infer<typeof Signature>;

interface Ground {
  /** The hash of the authority's view in the baseline. */
  view: string | undefined;
  mandate: Mandate | null;
  /** What the authority binds itself to at most; null where nothing is known. */
  commitment: Money | null;
}

/** The signature, unless the procedure, the mandate or the text that was read stands against it. */
export function sign(specification: Specification, { view, mandate, commitment }: Ground, signature: Signature): Signature | Refusal {
  const { authorityId, personId, signedAt } = signature;
  const { baseline } = specification;
  if (!baseline || stateOf(specification) === "drafting") return refuse("not-frozen");
  const mine = (one: { authorityId: string; personId: string }) => one.authorityId === authorityId && one.personId === personId;
  if (hasSignedOff(specification, authorityId) || baseline.signatures.some(mine)) return refuse("already-signed");
  if (!signersNow(specification).some((one) => one.authorityId === authorityId)) return refuse("not-your-turn");
  if (baseline.approvals.some(mine)) return refuse("approver-signs");
  if (approvalsMissing(specification, authorityId) > 0) return refuse("approvals-missing");
  if (signature.viewSha256 !== view) return refuse("text-changed");
  return mandateRefusal(mandate, signature, signedAt.slice(0, 10), commitment) ?? signature;
}
