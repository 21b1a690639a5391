import type { Check } from "../specification/finding";

/** What an authority would not consent to has been changed, retired, or accepted after all: else the next baseline meets the same no. */
export const checkExceptions: Check = ({ exceptions }) =>
  exceptions.map(({ requirementId, authorityId }) => ({ rule: "exception-open", place: { requirementId, authorityId } }));
