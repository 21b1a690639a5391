import type { WholeRule } from "../rule";
import { isTooWide, weighed } from "./weights";

/** A range has an appropriate largest spread: art. 67(5). */
export const weightsTooWide: WholeRule = {
  id: "weights-too-wide", kind: "whole",
  check: ({ procurement: { criteria } }) => weighed(criteria.schemes).flatMap(({ scheme, place, stated }) => (scheme.weighting !== "order" && stated.some((weight) => isTooWide(scheme, weight)) ? [{ place }] : [])),
};
