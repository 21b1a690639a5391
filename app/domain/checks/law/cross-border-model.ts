import { isCrossBorder } from "../../agreement/gaps";
import type { WholeRule } from "../rule";

/** Buyers of several Member States buy under art. 39 of Directive 2014/24/EU, and say so. */
export const crossBorderModel: WholeRule = {
  id: "cross-border-model", kind: "whole",
  check: ({ specification }) => (isCrossBorder(specification) && specification.jointModel !== "cross-border" && specification.jointModel !== "separate-contracts" ? [{ place: {} }] : []),
};
