import { fundsExactly } from "../../needs/funding";
import { estimatedValueOf } from "../../needs/investment";
import { isStated } from "../../needs/need";
import type { WholeRule } from "../rule";

/** The sources of an authority's money pay exactly its estimated value. */
export const fundingMismatch: WholeRule = {
  id: "funding-mismatch", kind: "whole",
  check: ({ procurement: { authorities } }) =>
    authorities.flatMap(({ authorityId, needs, funding }) => {
      if (!needs.some(isStated) && funding.length === 0) return [];
      const estimated = estimatedValueOf(needs);
      return estimated === null || fundsExactly(funding, estimated) ? [] : [{ place: { authorityId } }];
    }),
};
