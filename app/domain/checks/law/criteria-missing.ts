import type { WholeRule } from "../rule";

/** Once there are award criteria, each lot has some, its own or those of the whole. */
export const criteriaMissing: WholeRule = {
  id: "criteria-missing", kind: "whole",
  check({ specification, procurement: { criteria } }) {
    const filled = criteria.schemes.filter((scheme) => scheme.criteria.length > 0);
    if (filled.length === 0 || filled.some((scheme) => scheme.lotId === null)) return [];
    return specification.lots.filter((lot) => !filled.some((scheme) => scheme.lotId === lot.id)).map((lot) => ({ place: { lotId: lot.id } }));
  },
};
