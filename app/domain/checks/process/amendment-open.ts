import type { WholeRule } from "../rule";

/** What is proposed is decided or withdrawn: else nobody could say later whether the text was meant to change. */
export const amendmentOpen: WholeRule = {
  id: "amendment-open", kind: "whole",
  check: ({ amendments }) => amendments.map(({ id, requirementId }) => ({ place: { amendmentId: id, ...(requirementId !== null && { requirementId }) } })),
};
