import type { WholeRule } from "../rule";

/** How the contract ends is decided before it begins: C-578/23, COM(2013) 455. */
export const exitUndecided: WholeRule = {
  id: "exit-undecided", kind: "whole",
  check: ({ conditions }) => (conditions.exit.decision === null ? [{ place: {} }] : []),
};
