import type { WholeRule } from "../rule";

/** What an authority would not consent to has been changed, retired, or accepted after all: else the next baseline meets the same no. */
export const exceptionOpen: WholeRule = {
  id: "exception-open", kind: "whole",
  check: ({ exceptions }) => exceptions.map(({ requirementId, authorityId }) => ({ place: { requirementId, authorityId } })),
};
