import type { Clause } from "../library/clause";
import { conflictsAmong } from "../specification/closure";
import type { Check, CheckedSpecification } from "../specification/finding";

/** What a clause requires is in the specification too. */
export const checkRequired: Check = ({ requirements }) => {
  const present = new Set(requirements.map((requirement) => requirement.clause?.id));
  return requirements.flatMap((requirement) =>
    (requirement.clause?.relations ?? [])
      .filter((relation) => relation.type === "requires" && !present.has(relation.clause))
      .map((relation) => ({ rule: "required-clause-missing" as const, place: { requirementId: requirement.id, other: relation.clause } })),
  );
};

/** No two clauses that exclude each other. */
export const checkConflicts: Check = ({ requirements }: CheckedSpecification) => {
  const used = new Map<string, Clause>(requirements.flatMap(({ clause }) => (clause ? [[clause.id, clause]] : [])));
  return conflictsAmong(used, new Set(used.keys())).map((pair) => ({
    rule: "clauses-conflict" as const,
    place: { requirementId: requirements.find(({ clause }) => clause?.id === pair.clause)?.id ?? "", other: pair.with },
  }));
};
