import type { SharedRule } from "../rule";

/** Two requirements with one title are told apart by nobody who talks about them. */
export const titleTwice: SharedRule = {
  id: "title-twice", kind: "shared",
  least: 2,
  keys: ({ texts }, { specification: { prevailing } }) => texts.filter((text) => text.field === "title" && text.language === prevailing).map(({ raw }) => raw.trim().toLowerCase()),
  check: (_, those) => those.slice(1).map(({ requirement: { id } }) => ({ place: { requirementId: id, other: those[0]?.requirement.id } })),
};
