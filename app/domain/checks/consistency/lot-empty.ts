import type { WholeRule } from "../rule";

/** A lot that no requirement applies to asks for nothing. */
export const lotEmpty: WholeRule = {
  id: "lot-empty", kind: "whole",
  check({ specification: { lots }, requirements }) {
    if (requirements.length === 0 || requirements.some(({ scope }) => !scope.lots)) return [];
    const filled = new Set(requirements.flatMap(({ scope }) => scope.lots ?? []));
    return lots.filter(({ id }) => !filled.has(id)).map(({ id }) => ({ place: { lotId: id } }));
  },
};
