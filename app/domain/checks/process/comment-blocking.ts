import type { WholeRule } from "../rule";

/** Somebody said that freezing waits for this, and nobody has resolved it. */
export const commentBlocking: WholeRule = {
  id: "comment-blocking", kind: "whole",
  check: ({ blocking }) => blocking.map(({ id, requirementId, authorityId }) => ({ place: { commentId: id, authorityId, ...(requirementId && { requirementId }) } })),
};
