import type { WholeRule } from "../rule";

/** What few could offer narrows the competition: Directive 2014/24/EU, art. 18(1) and 42(2). Said of what is demanded of everybody. */
export const marketNarrow: WholeRule = {
  id: "market-narrow", kind: "whole",
  check({ offered, requirements }) {
    if (offered.length === 0) return [];
    const demanded = new Set(requirements.filter(({ level }) => level === "shall").map(({ id }) => id));
    return offered.filter(({ requirementId }) => demanded.has(requirementId)).map(({ requirementId, able, vendors }) => ({ place: { requirementId, words: `${able}`, other: `${vendors}` } }));
  },
};
