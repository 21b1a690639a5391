import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { findAuthorities } from "~db/people";
import { saveParticipant, saveParticipationAccepted } from "~db/save-specification";
import { specificationAct } from "../act";

/** Invites one more authority; it signs before the lead buyer's place would come again, at the end of the order. */
export const inviteParticipant = specificationAct({
  name: "participant.invited",
  may: "specification:describe",
  input: z.object({ authorityId: z.string().min(1, { error: "required" }) }),
  async perform({ store, specification, now }, { authorityId }) {
    if (specification.participants.some((one) => one.authorityId === authorityId)) return refuse("already-participant");
    if (!(await findAuthorities(store)).some((authority) => authority.id === authorityId)) return refuse("not-found");
    const signingPlace = Math.max(...specification.participants.map((one) => one.signingPlace)) + 1;
    await saveParticipant(store, specification.id, { authorityId, lead: false, signingPlace, acceptedBy: null }, now);
    return { signingPlace };
  },
});

/** Accepts the invitation for the acting authority. */
export const acceptParticipation = specificationAct({
  name: "participation.accepted",
  may: "participation:accept",
  input: z.object({}),
  async perform({ store, actor, specification, now }) {
    await saveParticipationAccepted(store, specification.id, actor.authorityId, actor.personId, now);
    return { authorityId: actor.authorityId };
  },
});
