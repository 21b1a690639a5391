import type { SharedRule } from "../rule";
import { scopesMeet } from "./overlapping-scope";
import { measuredIn, skeletonKeys, skeletonOf } from "./skeleton";

/** One sentence with two different quantities for one buyer and lot cannot both hold: INCOSE R33, art. 42(3)(a). */
export const rangesContradict: SharedRule = {
  id: "ranges-contradict", kind: "shared",
  least: 2,
  keys: skeletonKeys,
  check(_, those, checked) {
    return those.flatMap((read, index) => {
      const own = skeletonOf(read, checked);
      if (!own || own.numbers.length === 0 || measuredIn(own.text).length === 0) return [];
      const earlier = those.slice(0, index).find((other) => {
        const its = skeletonOf(other, checked);
        return its && own.negated === its.negated && own.numbers.join(" ") !== its.numbers.join(" ") && scopesMeet(read.requirement, other.requirement);
      });
      return earlier ? [{ place: { requirementId: read.requirement.id, other: earlier.requirement.id, words: own.numbers.join(", ") } }] : [];
    });
  },
};
