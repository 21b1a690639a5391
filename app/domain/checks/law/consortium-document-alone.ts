import type { RequirementRule } from "../rule";

/** A document of no class of art. 42(3)(b) is an example of how to conform, never the requirement itself: Directive 2014/24/EU, art. 42(3) and Annex VII. */
export const consortiumDocumentAlone: RequirementRule = {
  id: "consortium-document-alone", kind: "requirement",
  check({ requirement: { id, clause } }, { basis: { register } }) {
    if (!clause || clause.formulation !== "b") return [];
    const required = clause.standards.filter(({ role }) => role === "required").flatMap(({ standard }) => register.byId.get(standard) ?? []);
    return required.length > 0 && required.every((one) => one.class === "OTHER" || one.class === "TRADEMARK") ? [{ place: { requirementId: id, words: required[0]?.reference ?? "" } }] : [];
  },
};
