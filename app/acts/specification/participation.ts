import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { stateOf } from "~/domain/specification/specification";
import { typed } from "~/domain/text-input";
import { saveReopening } from "~db/baselines";
import { findAuthorities } from "~db/people";
import { saveParticipant, saveParticipantReturns, saveParticipationAccepted } from "~db/save-specification";
import { specificationAct } from "../act";

/** Before signing starts an authority can still join; what was frozen and approved then lapses. */
const canJoin = new Set(["drafting", "frozen"]);

/** Invites one more authority, or one that had left again; it signs last. */
export const inviteParticipant = specificationAct({
  name: "participant.invited",
  may: "specification:describe",
  when: "any",
  input: z.object({ authorityId: z.string().min(1, { error: "required" }) }),
  async perform({ store, specification, now }, { authorityId }) {
    if (!canJoin.has(stateOf(specification))) return refuse("signing-started");
    if (specification.participants.some((one) => one.authorityId === authorityId)) return refuse("already-participant");
    if (!(await findAuthorities(store)).some((authority) => authority.id === authorityId)) return refuse("not-found");
    const signingPlace = Math.max(...specification.participants.map((one) => one.signingPlace)) + 1;
    if (specification.former.some((one) => one.authorityId === authorityId)) await saveParticipantReturns(store, specification.id, authorityId, signingPlace, now);
    else await saveParticipant(store, specification.id, { authorityId, lead: false, signingPlace, acceptedBy: null }, now);
    return { signingPlace };
  },
});

/** Accepts the invitation for the acting authority. A frozen specification goes back to drafting, with the reason. */
export const acceptParticipation = specificationAct({
  name: "participation.accepted",
  may: "participation:accept",
  when: "any",
  input: z.object({ reason: typed(2000).default("") }),
  async perform({ store, actor, specification, now }, { reason }) {
    const state = stateOf(specification);
    if (!canJoin.has(state)) return refuse("signing-started");
    if (state === "frozen" && specification.baseline) {
      if (!reason) return refuse("accession-reason");
      await saveReopening(store, { baselineId: specification.baseline.id, authorityId: actor.authorityId, personId: actor.personId, kind: "reopened", reason }, now);
    }
    await saveParticipationAccepted(store, specification.id, actor.authorityId, actor.personId, now);
    return { authorityId: actor.authorityId };
  },
});
