import type { SharedRule } from "../rule";
import { scopesMeet } from "./overlapping-scope";
import { measuredIn, skeletonOf } from "./skeleton";

/** One sentence with two different quantities for one buyer and lot cannot both hold: INCOSE R33, art. 42(3)(a). */
export const rangesContradict: SharedRule = {
  id: "ranges-contradict", kind: "shared",
  keys(read, checked) {
    const skeleton = skeletonOf(read, checked);
    return skeleton && skeleton.numbers.length > 0 && measuredIn(skeleton.text).length > 0 ? [skeleton.key] : [];
  },
  check(_, those, checked) {
    if (those.length < 2) return [];
    return those.flatMap((read, index) => {
      const own = skeletonOf(read, checked);
      const earlier = those.slice(0, index).find((other) => {
        const its = skeletonOf(other, checked);
        return own && its && own.negated === its.negated && own.numbers.join(" ") !== its.numbers.join(" ") && scopesMeet(read.requirement, other.requirement);
      });
      return earlier ? [{ place: { requirementId: read.requirement.id, other: earlier.requirement.id, words: own?.numbers.join(", ") ?? "" } }] : [];
    });
  },
};
