import type { WholeRule } from "../rule";

/** Whether people use what is bought, and so whether it is accessible to everybody, is decided: Directive 2014/24/EU, art. 42(1); eForms BT-754. */
export const accessibilityUndecided: WholeRule = {
  id: "accessibility-undecided", kind: "whole",
  check: ({ conditions }) => (conditions.accessibility.decision === null ? [{ place: {} }] : []),
};
