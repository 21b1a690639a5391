import { hasText } from "../../conditions/conditions";
import type { WholeRule } from "../rule";

/** Who limits the lots for one tenderer says by which objective rule it is decided which it gets: Directive 2014/24/EU, art. 46(2). */
export const lotLimitWithoutRule: WholeRule = {
  id: "lot-limit-without-rule", kind: "whole",
  check: ({ conditions: { lots } }) => (lots.most !== null && !hasText(lots.rule) ? [{ place: {} }] : []),
};
