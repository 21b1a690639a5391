import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { startValues } from "~/domain/specification/joining";
import { stateOf } from "~/domain/specification/specification";
import { normalValue } from "~/domain/specification/value";
import { typed } from "~/domain/text-input";
import { saveReopening } from "~db/baselines";
import { findOwnUses } from "~db/own-uses";
import { findAuthorities } from "~db/people";
import { findRequirements } from "~db/requirements";
import { saveParticipant, saveParticipantReturns, saveParticipationAccepted } from "~db/save-specification";
import type { FoundSpecification } from "~db/specifications";
import { isAuthorityAmongVendors } from "~db/vendor-roles";
import { type Context, specificationAct } from "../act";
import { lapsePublication } from "../publishing/withdraw-publication";
import { enterOwnValues } from "./enter-values";

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
    if (await isAuthorityAmongVendors(store, specification.id, authorityId)) return refuse("both-sides");
    const signingPlace = Math.max(...specification.participants.map((one) => one.signingPlace)) + 1;
    if (specification.former.some((one) => one.authorityId === authorityId)) await saveParticipantReturns(store, specification.id, authorityId, signingPlace, now);
    else await saveParticipant(store, specification.id, { authorityId, lead: false, signingPlace, acceptedBy: null }, now);
    return { signingPlace };
  },
});

/** Accepts the invitation for the acting authority, with its start values where it wants them. A frozen specification goes back to drafting, with the reason. */
export const acceptParticipation = specificationAct({
  name: "participation.accepted",
  may: "participation:accept",
  when: "any",
  input: z.object({ reason: typed(2000).default(""), takeDefaults: z.boolean().default(false) }),
  async perform(context, { reason, takeDefaults }) {
    const { store, actor, specification, now } = context;
    const state = stateOf(specification);
    if (!canJoin.has(state)) return refuse("signing-started");
    if (await isAuthorityAmongVendors(store, specification.id, actor.authorityId)) return refuse("both-sides");
    if (state === "frozen" && specification.baseline) {
      if (!reason) return refuse("accession-reason");
      await lapsePublication(context, reason);
      await saveReopening(store, { baselineId: specification.baseline.id, authorityId: actor.authorityId, personId: actor.personId, kind: "reopened", reason }, now);
    }
    await saveParticipationAccepted(store, specification.id, actor.authorityId, actor.personId, now);
    return { authorityId: actor.authorityId, entered: takeDefaults ? await enterStartValues(context) : [] };
  },
});

/** Enters what the acting authority starts with: its own values for the clauses elsewhere, else the library's. */
async function enterStartValues(context: Context & FoundSpecification): Promise<string[]> {
  const requirements = await findRequirements(context.store, context);
  const uses = await findOwnUses(context.store, context, requirements.flatMap((one) => one.clause?.id ?? []));
  const { start } = startValues({ authorityId: context.actor.authorityId, requirements, uses });
  const entered: string[] = [];
  for (const requirement of requirements) {
    const own = start.filter((one) => one.requirementId === requirement.id).map(({ parameter, value }) => ({ parameterId: parameter.id, value: normalValue(parameter, value) }));
    if ((await enterOwnValues(context, requirement, own)).length > 0) entered.push(requirement.id);
  }
  return entered;
}
