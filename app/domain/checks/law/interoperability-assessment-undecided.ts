import { isCrossBorder } from "../../agreement/gaps";
import type { WholeRule } from "../rule";

/** Binding requirements on cross-border digital services are assessed before they are decided: Regulation (EU) 2024/903, art. 3. */
export const interoperabilityAssessmentUndecided: WholeRule = {
  id: "interoperability-assessment-undecided", kind: "whole",
  check: ({ specification, conditions }) => (isCrossBorder(specification) && conditions.interoperability.decision === null ? [{ place: {} }] : []),
};
