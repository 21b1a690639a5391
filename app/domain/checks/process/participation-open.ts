import type { WholeRule } from "../rule";

/** Every invited authority has accepted: nobody signs for an authority that has not come in. */
export const participationOpen: WholeRule = {
  id: "participation-open", kind: "whole",
  check: ({ specification }) => specification.participants.filter(({ lead, acceptedAt }) => !lead && !acceptedAt).map(({ authorityId }) => ({ place: { authorityId } })),
};
