import { hasText } from "../../conditions/conditions";
import type { WholeRule } from "../rule";

/** Options and renewals state scope, nature and conditions, clearly and from the start: Directive 2014/24/EU, art. 72(1)(a). */
export const optionWithoutConditions: WholeRule = {
  id: "option-without-conditions", kind: "whole",
  check: ({ conditions: { options } }) => (options.decision === null || (options.decision === "some" && !hasText(options.text)) ? [{ place: {} }] : []),
};
