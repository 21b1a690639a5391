import type { Requirement } from "./requirement";
import type { Section } from "./specification";

/** A place among siblings: moving never needs more than the rows between. */
export type Move = "up" | "down" | { before: string } | "last";

/** The ids in their new order, or null when the move leads nowhere. */
export function moved(ids: readonly string[], id: string, move: Move): string[] | null {
  const from = ids.indexOf(id);
  if (from < 0) return null;
  const rest = ids.filter((other) => other !== id);
  const to = destination(rest, from, move);
  if (to === null || to === from || to < 0 || to > rest.length) return null;
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

function destination(rest: readonly string[], from: number, move: Move): number | null {
  if (move === "up") return from - 1;
  if (move === "down") return from + 1;
  if (move === "last") return rest.length;
  const before = rest.indexOf(move.before);
  return before < 0 ? null : before;
}

/** The numbers that follow from place: section.requirement, retired ones without. */
export function numbers(
  sections: readonly Pick<Section, "id" | "place">[],
  requirements: readonly Pick<Requirement, "id" | "sectionId" | "place" | "retired">[],
): Map<string, string> {
  const result = new Map<string, string>();
  const inSection = new Map<string, typeof requirements[number][]>();
  for (const requirement of requirements)
    (inSection.get(requirement.sectionId) ?? newList(inSection, requirement.sectionId)).push(requirement);
  [...sections].sort((a, b) => a.place - b.place).forEach((section, index) => {
    result.set(section.id, String(index + 1));
    (inSection.get(section.id) ?? [])
      .filter((requirement) => !requirement.retired)
      .sort((a, b) => a.place - b.place)
      .forEach((requirement, position) => result.set(requirement.id, `${index + 1}.${position + 1}`));
  });
  return result;
}

function newList<T>(lists: Map<string, T[]>, key: string): T[] {
  const list: T[] = [];
  lists.set(key, list);
  return list;
}
