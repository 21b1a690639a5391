import type { WholeRule } from "../rule";

/** A criterion is linked to the subject-matter: Directive 2014/24/EU, art. 67(3). One of quality names the requirements that it is about; its parts may do it. */
export const criterionUnlinked: WholeRule = {
  id: "criterion-unlinked", kind: "whole",
  check: ({ procurement: { criteria } }) =>
    criteria.schemes
      .flatMap(({ criteria: own }) => own)
      .filter((one) => one.kind === "quality" && [one, ...one.parts].every(({ requirementIds }) => requirementIds.length === 0))
      .map(({ id }) => ({ place: { criterionId: id } })),
};
