import type { RequirementRule } from "../rule";

/** The library has taken the clause back. */
export const clauseWithdrawn: RequirementRule = {
  id: "clause-withdrawn", kind: "requirement", varies: true,
  check: ({ requirement: { id, clause } }, { standings }) =>
    clause && standings.some((one) => one.clauseId === clause.id && one.standing === "withdrawn") ? [{ place: { requirementId: id, other: clause.id } }] : [],
};
