import { hasText } from "../../conditions/conditions";
import type { WholeRule } from "../rule";

/** Variants meet minimum requirements that the documents state, and are presented as the documents say: Directive 2014/24/EU, art. 45(2). */
export const variantsWithoutMinimum: WholeRule = {
  id: "variants-without-minimum", kind: "whole",
  check: ({ conditions: { variants } }) => ((variants.decision === "allowed" || variants.decision === "required") && (!hasText(variants.minimum) || !hasText(variants.presentation)) ? [{ place: {} }] : []),
};
