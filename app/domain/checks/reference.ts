import type { Check } from "../specification/finding";
import { textOf } from "../specification/requirement";
import { references } from "../wording/wording";

/** Every cross-reference leads to a requirement that is in the specification. */
export const checkReferences: Check = ({ requirements }) => {
  const known = new Set(requirements.flatMap(({ id, clause }) => (clause ? [id, clause.id] : [id])));
  return requirements.flatMap((requirement) => {
    const { text } = textOf(requirement);
    const broken = Object.values(text).flatMap((one) => references(one)).filter((id) => !known.has(id));
    return [...new Set(broken)].map((other) => ({ rule: "reference-broken" as const, place: { requirementId: requirement.id, other } }));
  });
};
