import type { MissingRule } from "../rule";
import { isOnAccessibility } from "./accessibility";

/** What people use is accessible to persons with disabilities: Directive 2014/24/EU, art. 42(1). */
export const accessibilityMissing: MissingRule = {
  id: "accessibility-missing", kind: "missing",
  gives: (read) => isOnAccessibility(read),
  check: ({ conditions }) => (conditions.accessibility.decision === "included" ? [{ place: {} }] : []),
};
