import type { RequirementRule } from "../rule";

/** The library advises against the clause. */
export const clauseDeprecated: RequirementRule = {
  id: "clause-deprecated", kind: "requirement", varies: true,
  check: ({ requirement: { id, clause } }, { standings }) =>
    clause && standings.some((one) => one.clauseId === clause.id && one.standing === "deprecated") ? [{ place: { requirementId: id, other: clause.id } }] : [],
};
