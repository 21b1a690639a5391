import type { WholeRule } from "../rule";

/** Who gets which rights is decided in the first specification, or one undertaking alone can do what follows: Directive 2014/24/EU, art. 42(1), C-578/23. */
export const rightsUndecided: WholeRule = {
  id: "rights-undecided", kind: "whole",
  check: ({ conditions }) => (conditions.rights.decision === null ? [{ place: {} }] : []),
};
