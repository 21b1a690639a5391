import type { SharedRule } from "../rule";
import { scopesMeet } from "./overlapping-scope";
import { skeletonKeys, skeletonOf } from "./skeleton";

/** Nobody can meet a sentence and its opposite: Directive 2014/24/EU, art. 42(3)(a). */
export const requirementsContradict: SharedRule = {
  id: "requirements-contradict", kind: "shared",
  least: 2,
  keys: skeletonKeys,
  check(_, those, checked) {
    return those.flatMap((read, index) => {
      const own = skeletonOf(read, checked);
      const earlier = those.slice(0, index).find((other) => {
        const its = skeletonOf(other, checked);
        return own && its && own.negated !== its.negated && own.numbers.join(" ") === its.numbers.join(" ") && scopesMeet(read.requirement, other.requirement);
      });
      return earlier ? [{ place: { requirementId: read.requirement.id, other: earlier.requirement.id } }] : [];
    });
  },
};
