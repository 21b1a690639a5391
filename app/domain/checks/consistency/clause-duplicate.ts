import type { SharedRule } from "../rule";
import { scopesMeet } from "./overlapping-scope";
import { skeletonKeys, skeletonOf } from "./skeleton";

/** Each thing is asked for once: INCOSE R30. Said of all but the first. */
export const clauseDuplicate: SharedRule = {
  id: "clause-duplicate", kind: "shared",
  least: 2,
  keys: skeletonKeys,
  check(_, those, checked) {
    return those.flatMap((read, index) => {
      const own = skeletonOf(read, checked);
      const earlier = those.slice(0, index).find((other) => {
        const its = skeletonOf(other, checked);
        return own && its && own.negated === its.negated && own.numbers.join(" ") === its.numbers.join(" ") && sameValues(read.requirement, other.requirement) && scopesMeet(read.requirement, other.requirement);
      });
      return earlier ? [{ place: { requirementId: read.requirement.id, other: earlier.requirement.id } }] : [];
    });
  },
};

/** With parameters the same sentence may ask for different things. */
const sameValues = (a: { clause: { id: string } | null; values: readonly object[] }, b: typeof a): boolean => JSON.stringify(a.values) === JSON.stringify(b.values) || a.values.length + b.values.length === 0;
