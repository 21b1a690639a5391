import type { WholeRule } from "../rule";

/** A heading with nothing under it makes readers look for what is missing. */
export const sectionEmpty: WholeRule = {
  id: "section-empty", kind: "whole",
  check({ specification, requirements }) {
    if (requirements.length === 0) return [];
    const filled = new Set(requirements.map((one) => one.sectionId));
    return specification.sections.filter(({ id }) => !filled.has(id)).map(({ id }) => ({ place: { sectionId: id } }));
  },
};
