import { hasText } from "../../conditions/conditions";
import type { WholeRule } from "../rule";

/** Accessibility is left out in duly justified cases only: Directive 2014/24/EU, art. 42(1); eForms BT-755. */
export const accessibilityReasonMissing: WholeRule = {
  id: "accessibility-reason-missing", kind: "whole",
  check: ({ conditions: { accessibility } }) => (accessibility.decision === "left-out" && !hasText(accessibility.reason) ? [{ place: {} }] : []),
};
