import type { RequirementRule } from "../rule";
import { standardsOf } from "./standard-status";

/** Where an act of the Union sets the requirements, accessibility is defined by reference to it, or to EN 301 549 that goes with it: Directive 2014/24/EU, art. 42(1). */
export const accessibilityActMissing: RequirementRule = {
  id: "accessibility-act-missing", kind: "requirement",
  check(read, { basis }) {
    const { requirement, texts } = read;
    if (requirement.clause || requirement.level !== "shall") return [];
    const about = texts.filter((text) => text.field === "text" && text.hits("accessibility").length > 0);
    if (about.length === 0) return [];
    const named = about.some((text) => text.hits("accessibility-acts").length > 0) || standardsOf(read, basis).some(({ standard }) => /301 549/.test(standard.reference));
    return named ? [] : [{ place: { requirementId: requirement.id } }];
  },
};
