import type { Check } from "../specification/finding";

/** Somebody said that freezing waits for this, and nobody has resolved it. */
export const checkComments: Check = ({ blocking }) =>
  blocking.map(({ id, requirementId, authorityId }) => ({ rule: "comment-blocking", place: { commentId: id, authorityId, ...(requirementId && { requirementId }) } }));
