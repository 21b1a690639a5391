import { leavesOf } from "../../needs/award";
import type { WholeRule } from "../rule";

/** Every criterion but the price can be checked: art. 67(4), C-448/01 EVN. */
export const criterionUnverified: WholeRule = {
  id: "criterion-unverified", kind: "whole",
  check: ({ procurement: { criteria } }) =>
    criteria.schemes.flatMap(leavesOf).filter(({ kind, verification }) => kind !== "price" && !verification).map(({ id }) => ({ place: { criterionId: id } })),
};
