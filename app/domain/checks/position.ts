import type { Check } from "../specification/finding";

/** Nobody objects to what a requirement says: a majority may decide a change, but no objection is frozen over. */
export const checkObjections: Check = ({ objections }) => objections.map((place) => ({ rule: "objection-open", place }));

/** What is proposed is decided or withdrawn: else nobody could say later whether the text was meant to change. */
export const checkAmendments: Check = ({ amendments }) =>
  amendments.map(({ id, requirementId }) => ({ rule: "amendment-open", place: { amendmentId: id, ...(requirementId !== null && { requirementId }) } }));
