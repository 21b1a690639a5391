import { everyCriterion } from "../../needs/award";
import type { WholeRule } from "../rule";

/** A criterion names only requirements that are in force. */
export const criterionLinkBroken: WholeRule = {
  id: "criterion-link-broken", kind: "whole",
  check({ requirements, procurement: { criteria } }) {
    const known = new Set(requirements.map((one) => one.id));
    return criteria.schemes.flatMap(everyCriterion).filter((one) => one.requirementIds.some((id) => !known.has(id))).map(({ id }) => ({ place: { criterionId: id } }));
  },
};
