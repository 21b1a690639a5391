import type { WholeRule } from "../rule";
import { isComplete, weighed } from "./weights";

/** Weights are stated before anybody offers, and completely: art. 67(5). */
export const weightsNotHundred: WholeRule = {
  id: "weights-not-hundred", kind: "whole",
  check: ({ procurement: { criteria } }) => weighed(criteria.schemes).flatMap(({ scheme, place, stated, all }) => (scheme.weighting === "order" || isComplete(scheme, stated, all) ? [] : [{ place }])),
};
