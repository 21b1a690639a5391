import { hasText } from "../../conditions/conditions";
import type { WholeRule } from "../rule";

/** A framework agreement of more than four years needs its reason: Directive 2014/24/EU, art. 33(1); eForms BT-109. */
export const frameworkTooLong: WholeRule = {
  id: "framework-too-long", kind: "whole",
  check: ({ conditions: { duration }, procurement: { procedure }, inForce: { thresholds } }) => (procedure?.form === "framework" && duration.months !== null && duration.months > (thresholds["framework-months"] ?? Infinity) && !hasText(duration.reason) ? [{ place: {} }] : []),
};
