import type { Requirement } from "../../specification/requirement";
import type { SharedRule } from "../rule";

const excludes = ({ clause }: Requirement, other: string): boolean => (clause?.relations ?? []).some(({ type, clause: id }) => type === "conflicts" && id === other);

/** No two clauses that exclude each other. Declared on one side it holds for both, and is said once. */
export const clausesConflict: SharedRule = {
  id: "clauses-conflict", kind: "shared",
  keys: ({ requirement: { clause } }) => (clause ? [clause.id, ...clause.relations.filter(({ type }) => type === "conflicts").map((one) => one.clause)] : []),
  check(key, those) {
    const named = those.map(({ requirement }) => requirement).find(({ clause }) => clause?.id === key);
    if (!named) return [];
    return those.flatMap(({ requirement }) => {
      const other = requirement.clause?.id ?? "";
      // Where both declare it, the first in order of the ids says it.
      if (other === key || !excludes(requirement, key) || (excludes(named, other) && key < other)) return [];
      const [first, second] = other < key ? [requirement, named] : [named, requirement];
      return [{ place: { requirementId: first.id, other: second.clause?.id ?? "" } }];
    });
  },
};
