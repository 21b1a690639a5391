import type { RequirementRule } from "../rule";
import { standardsNamed } from "../standard-mention";

/** What is put as function or performance (a) demands no standard, and what is put by reference (b, c) names one: Directive 2014/24/EU, art. 42(3), C-424/23. */
export const formulationMismatch: RequirementRule = {
  id: "formulation-mismatch", kind: "requirement",
  check({ requirement: { id, clause }, texts }) {
    if (!clause) return [];
    const required = clause.standards.some(({ role }) => role === "required");
    const refers = clause.formulation === "b" || clause.formulation === "c";
    const named = required || clause.standards.length > 0 || texts.some((text) => text.field === "text" && standardsNamed(text).length > 0);
    return (clause.formulation === "a" && required) || (refers && !named) ? [{ place: { requirementId: id, other: `(${clause.formulation})` } }] : [];
  },
};
