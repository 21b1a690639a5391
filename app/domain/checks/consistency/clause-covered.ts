import type { Clause } from "../../library/clause";
import { overlapsAmong } from "../../specification/overlap";
import type { SharedRule } from "../rule";

const covering = ({ relations }: Clause): string[] => relations.filter(({ type }) => type === "covers" || type === "supersedes").map(({ clause }) => clause);

/** A clause that another one in use makes needless: whoever meets the one meets the other. Whichever of the two declares it, it is said once. */
export const clauseCovered: SharedRule = {
  id: "clause-covered", kind: "shared",
  least: 2,
  keys: ({ requirement: { clause } }) => (clause ? [clause.id, ...covering(clause)] : []),
  check(key, those) {
    const named = those.find(({ requirement }) => requirement.clause?.id === key)?.requirement.clause;
    if (!named || those.length < 2) return [];
    return those.flatMap(({ requirement: { clause: other } }) => {
      if (!other || other.id === key || (covering(named).includes(other.id) && key < other.id)) return [];
      return overlapsAmong([named, other]).flatMap(({ keep, covered }) => {
        const needless = those.find(({ requirement }) => requirement.clause?.id === covered);
        return needless ? [{ place: { requirementId: needless.requirement.id, other: keep } }] : [];
      });
    });
  },
};
