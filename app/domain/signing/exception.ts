import { canonicalJson } from "../canonical-json";
import type { FrozenRequirement } from "./baseline";
import { requirementBinding } from "./view";

/** Consent by exception: an authority agrees to a baseline but for this requirement, which goes back to the group. */
export interface Exception {
  id: string;
  requirementId: string;
  authorityId: string;
  name: string;
  reason: string;
  at: string;
}

/** The exceptions that the group still has to deal with: the requirement is in force and says to the authority what it said when it was excepted. */
export function openExceptions(exceptions: readonly Exception[], excepted: readonly FrozenRequirement[], now: readonly FrozenRequirement[]): Exception[] {
  const byId = (requirements: readonly FrozenRequirement[]) => new Map(requirements.map((one) => [one.id, one]));
  const [then, present] = [byId(excepted), byId(now)];
  return exceptions.filter(({ requirementId, authorityId }) => {
    const [before, after] = [then.get(requirementId), present.get(requirementId)];
    return before && after && canonicalJson(requirementBinding(before, authorityId)) === canonicalJson(requirementBinding(after, authorityId));
  });
}
