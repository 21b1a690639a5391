import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { leavingOf } from "~/domain/specification/leaving";
import { leadOf, stateOf } from "~/domain/specification/specification";
import { typedRequired } from "~/domain/text-input";
import { saveReopening } from "~db/baselines";
import { findRequirements, findRetired } from "~db/requirements";
import { saveOutcome, saveRequirement, saveValuesChanged } from "~db/save-requirement";
import { saveLead, saveParticipantLeft } from "~db/save-specification";
import type { FoundSpecification } from "~db/specifications";
import { type Context, specificationAct } from "../act";
import { lapsePublication } from "../publishing/withdraw-publication";
import { decideAmendments } from "./decide-amendments";

/** The acting authority leaves, or declines its invitation. The lead buyer hands the lead over first. */
export const leaveSpecification = specificationAct({
  name: "participation.left",
  may: "participation:leave",
  when: "any",
  checkpoint: true,
  input: z.object({ reason: typedRequired(2000) }),
  async perform(context, { reason }) {
    return context.standing === "lead" ? refuse("lead-leaves") : depart(context, context.actor.authorityId, reason);
  },
});

/** The lead buyer takes back an invitation that was never accepted. */
export const withdrawInvitation = specificationAct({
  name: "invitation.withdrawn",
  may: "specification:describe",
  when: "any",
  input: z.object({ authorityId: z.string(), reason: typedRequired(2000) }),
  async perform(context, { authorityId, reason }) {
    const participant = context.specification.participants.find((one) => one.authorityId === authorityId);
    if (!participant) return refuse("not-found");
    return participant.lead || participant.acceptedAt ? refuse("already-accepted") : depart(context, authorityId, reason);
  },
});

/** Makes another participant the lead buyer. */
export const handOverLead = specificationAct({
  name: "lead.handed-over",
  may: "specification:describe",
  checkpoint: true,
  input: z.object({ authorityId: z.string().min(1, { error: "required" }), reason: typedRequired(2000) }),
  async perform({ store, specification, actor }, { authorityId }) {
    const next = specification.participants.find((one) => one.authorityId === authorityId && !one.lead);
    if (!next) return refuse("not-found");
    if (!next.acceptedAt) return refuse("not-accepted");
    await saveLead(store, specification.id, { from: actor.authorityId, to: authorityId });
    return { authorityId };
  },
});

/** Values, votes, needs and texts stay on record; they count no more because the authority takes no part. */
async function depart(context: Context & FoundSpecification, authorityId: string, reason: string) {
  const { store, actor, specification, now } = context;
  const requirements = [...(await findRequirements(store, context)), ...(await findRetired(store, context))];
  const remaining = specification.participants.map((one) => one.authorityId).filter((id) => id !== authorityId);
  const { narrowed, retired, decided } = leavingOf({
    authorityId, requirements, remaining, lead: leadOf(specification).authorityId, decisionRule: specification.decisionRule, now: now.toISOString(),
  });

  for (const { requirement, scope } of narrowed) await saveRequirement(store, requirement, { scope }, actor.personId, now);
  for (const requirement of retired) await saveRequirement(store, requirement, { retired: { by: actor.personId, reason } }, actor.personId, now);
  for (const { requirement, settlement, outcome } of decided) {
    await saveOutcome(store, settlement.id, outcome, now);
    if (outcome === "accepted") await saveValuesChanged(store, requirement.id);
  }
  const lapsed = stateOf(specification) === "drafting" ? null : specification.baseline;
  if (lapsed) await lapsePublication(context, reason);
  if (lapsed) await saveReopening(store, { baselineId: lapsed.id, authorityId: actor.authorityId, personId: actor.personId, kind: "reopened", reason }, now);
  await saveParticipantLeft(store, specification.id, authorityId, { by: actor.personId, reason }, now);
  await decideAmendments(context, specification.id);
  return {
    authorityId,
    narrowed: narrowed.map(({ requirement }) => requirement.id),
    retired: retired.map((one) => one.id),
    decided: decided.map(({ settlement, outcome }) => ({ settlementId: settlement.id, outcome })),
    lapsedBaseline: lapsed?.number ?? null,
  };
}
