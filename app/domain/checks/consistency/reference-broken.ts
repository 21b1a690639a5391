import { references } from "../../wording/wording";
import type { ReadRequirement, SharedRule } from "../rule";

const namesOf = ({ requirement: { id, clause } }: ReadRequirement): string[] => (clause ? [id, clause.id] : [id]);
export const referredTo = ({ texts }: ReadRequirement): string[] => texts.flatMap(({ field, raw }) => (field === "text" && raw.includes("{{ref:") ? references(raw) : []));

/** Every cross-reference leads to a requirement that is in the specification. */
export const referenceBroken: SharedRule = {
  id: "reference-broken", kind: "shared",
  keys: (read) => [...namesOf(read), ...referredTo(read)],
  check: (key, those) =>
    those.some((one) => namesOf(one).includes(key)) ? [] : those.map(({ requirement: { id } }) => ({ place: { requirementId: id, other: key } })),
};
