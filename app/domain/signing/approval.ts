import { z } from "zod";
import { type Refusal, refuse } from "../refusal";
import { type Specification, hasSignedOff, stateOf } from "../specification/specification";
import { stepOf } from "./procedure";

/** Consent of an authority's officer or reviewer that precedes its signatures. It counts wherever the authority's view has this hash. */
export const Approval = z.strictObject({
  baselineId: z.string(),
  authorityId: z.string(),
  personId: z.string(),
  name: z.string(),
  position: z.string(),
  viewSha256: z.string(),
  note: z.string().optional(),
  at: z.iso.datetime(),
});
export type Approval = z.infer<typeof Approval>;

/** The approval, unless the procedure asks for none, it is there already, or the text is not the one that was read. */
export function approve(specification: Specification, expectedView: string | undefined, approval: Approval): Approval | Refusal {
  const { authorityId, personId } = approval;
  if (stateOf(specification) === "drafting") return refuse("not-frozen");
  if (stepOf(specification.procedure, authorityId).approvals === 0) return refuse("not-applicable");
  if (hasSignedOff(specification, authorityId)) return refuse("already-signed");
  if (specification.baseline?.approvals.some((one) => one.authorityId === authorityId && one.personId === personId)) return refuse("already-approved");
  if (approval.viewSha256 !== expectedView) return refuse("text-changed");
  return approval;
}
