import { isStated } from "../../needs/need";
import { estimatedValueOf } from "../../needs/investment";
import type { WholeRule } from "../rule";

/** An authority that needs something has stated the estimated value of all of it. */
export const estimateMissing: WholeRule = {
  id: "estimate-missing", kind: "whole",
  check: ({ procurement: { authorities } }) =>
    authorities
      .filter(({ needs, funding }) => (needs.some(isStated) || funding.length > 0) && estimatedValueOf(needs) === null)
      .map(({ authorityId }) => ({ place: { authorityId } })),
};
