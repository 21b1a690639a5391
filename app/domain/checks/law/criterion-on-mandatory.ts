import { leavesOf } from "../../needs/award";
import type { WholeRule } from "../rule";

/** What everybody has to offer cannot make one tender better than another, unless what goes beyond it is judged and the verification says how: Directive 2014/24/EU, art. 67(4). */
export const criterionOnMandatory: WholeRule = {
  id: "criterion-on-mandatory", kind: "whole",
  check({ requirements, procurement: { criteria } }) {
    const leaves = criteria.schemes.flatMap(leavesOf).filter(({ kind, requirementIds, verification }) => kind === "quality" && requirementIds.length > 0 && !verification);
    if (leaves.length === 0) return [];
    const levelOf = new Map(requirements.map((one) => [one.id, one.level]));
    return leaves.filter(({ requirementIds }) => requirementIds.every((id) => levelOf.get(id) === "shall")).map(({ id }) => ({ place: { criterionId: id } }));
  },
};
