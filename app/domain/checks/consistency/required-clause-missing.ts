import type { SharedRule } from "../rule";

/** What a clause requires is in the specification too; one click adds it. */
export const requiredClauseMissing: SharedRule = {
  id: "required-clause-missing", kind: "shared",
  keys: ({ requirement: { clause } }) => (clause ? [clause.id, ...clause.relations.filter(({ type }) => type === "requires").map((one) => one.clause)] : []),
  check: (key, those) =>
    those.some(({ requirement }) => requirement.clause?.id === key)
      ? []
      : those.map(({ requirement: { id } }) => ({ place: { requirementId: id, other: key }, mend: { kind: "clause" as const, clauseId: key } })),
};
