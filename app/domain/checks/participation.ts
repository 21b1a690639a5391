import type { Check } from "../specification/finding";

/** Every invited authority has accepted: nobody signs for an authority that has not come in. */
export const checkParticipation: Check = ({ specification }) =>
  specification.participants
    .filter((participant) => !participant.lead && !participant.acceptedAt)
    .map((participant) => ({ rule: "participation-open", place: { authorityId: participant.authorityId } }));

/** An empty document cannot be signed. */
export const checkContent: Check = ({ requirements }) => (requirements.length > 0 ? [] : [{ rule: "nothing-to-freeze", place: {} }]);
