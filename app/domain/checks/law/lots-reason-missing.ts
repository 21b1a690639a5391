import { hasText } from "../../conditions/conditions";
import type { WholeRule } from "../rule";

/** Who does not divide says the main reasons: Directive 2014/24/EU, art. 46(1). */
export const lotsReasonMissing: WholeRule = {
  id: "lots-reason-missing", kind: "whole",
  check: ({ specification: { lots }, conditions }) => (lots.length < 2 && !hasText(conditions.lots.reason) ? [{ place: {} }] : []),
};
