import type { ReadRequirement, SharedRule } from "../rule";
import { referredTo } from "./reference-broken";

/** Requirements that explain each other in a circle explain nothing. All that refer are looked at together; each circle is said at its first requirement. */
export const requirementCircular: SharedRule = {
  id: "requirement-circular", kind: "shared",
  keys: (read) => (referredTo(read).length > 0 ? ["refers"] : []),
  check(_, those) {
    const byName = new Map(those.flatMap((read) => [[read.requirement.id, read] as const, ...(read.requirement.clause ? [[read.requirement.clause.id, read] as const] : [])]));
    const next = (read: ReadRequirement) => referredTo(read).flatMap((name) => byName.get(name) ?? []);
    const said = new Set<string>();
    return those.flatMap((start) => {
      if (said.has(start.requirement.id)) return [];
      const circle = circleFrom(start, next);
      if (!circle) return [];
      for (const { requirement } of circle) said.add(requirement.id);
      return [{ place: { requirementId: start.requirement.id, other: circle.at(1)?.requirement.id ?? start.requirement.id } }];
    });
  },
};

/** The requirements from one back to itself; null where no way leads back. */
function circleFrom(start: ReadRequirement, next: (read: ReadRequirement) => ReadRequirement[]): ReadRequirement[] | null {
  const seen = new Set<ReadRequirement>();
  const ways: ReadRequirement[][] = [[start]];
  for (let way = ways.pop(); way; way = ways.pop()) {
    for (const one of next(way.at(-1) ?? start)) {
      if (one === start) return way;
      if (seen.has(one)) continue;
      seen.add(one);
      ways.push([...way, one]);
    }
  }
  return null;
}
