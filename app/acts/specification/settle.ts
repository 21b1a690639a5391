import { z } from "zod";
import { ParameterValue, fits } from "~/domain/library/parameter";
import { refuse } from "~/domain/refusal";
import { type AppliedRule, type Vote, closingOf, decide, plainRule } from "~/domain/specification/decision";
import type { Requirement } from "~/domain/specification/requirement";
import { appliesTo } from "~/domain/specification/scope";
import { type Specification, leadOf } from "~/domain/specification/specification";
import { normalValue, parameterStates } from "~/domain/specification/value";
import { typed, typedRequired } from "~/domain/text-input";
import { findRequirement } from "~db/requirements";
import { ruleFor } from "~/domain/agreement/agreement";
import { findAgreementInForce } from "~db/agreements";
import { saveOutcome, saveSettlement, saveValuesChanged, saveVote } from "~db/save-requirement";
import { type Context, specificationAct } from "../act";
import { closeDue } from "./close-due-decisions";

/** Proposes how to settle a collision, and agrees to it for the acting authority. */
export const proposeSettlement = specificationAct({
  name: "settlement.proposed",
  may: "settlement:propose",
  input: z.object({
    requirementId: z.string(),
    parameterId: z.string(),
    kind: z.enum(["joint", "separate"]),
    value: ParameterValue.optional(),
    reason: typedRequired(2000),
  }),
  async perform(context, { requirementId, parameterId, kind, value, reason }) {
    const { store, actor, specification, now, newId } = context;
    const requirement = await findRequirement(store, context, requirementId);
    const state = requirement && statesOf(requirement, specification).find((one) => one.parameter.id === parameterId);
    if (!requirement || requirement.retired || !state) return refuse("not-found");
    if (!appliesTo(requirement.scope, actor.authorityId) && !isLead(specification, actor.authorityId)) return refuse("not-applicable");
    if (state.status !== "collision") return refuse("no-collision");
    if (state.open) return refuse("settlement-open");
    if (kind === "joint" && (value === undefined || !fits(state.parameter, value))) return refuse("value-out-of-range", parameterId);

    const rule = ruleFor("value", specification, await findAgreementInForce(store, context));
    const settlement = {
      id: newId(), parameterId, kind, value: kind === "joint" && value !== undefined ? normalValue(state.parameter, value) : null,
      reason, proposedBy: actor.personId, proposedFor: actor.authorityId, rule, closesAt: closingOf(rule, now),
    };
    await saveSettlement(store, requirementId, settlement, now);
    const outcome = await voted(context, requirement, { id: settlement.id, rule, closesAt: settlement.closesAt, votes: [] }, { agrees: true, reason: null });
    return { settlementId: settlement.id, outcome };
  },
});

/** Agrees or disagrees for the acting authority; the rule of the specification decides when it is settled. */
export const voteOnSettlement = specificationAct({
  name: "settlement.voted",
  may: "settlement:vote",
  input: z.object({ requirementId: z.string(), settlementId: z.string(), agrees: z.boolean(), reason: typed(2000).default("") }),
  prepare: closeDue,
  async perform(context, { requirementId, settlementId, agrees, reason }) {
    const { store, actor, specification } = context;
    const requirement = await findRequirement(store, context, requirementId);
    const settlement = requirement?.settlements.find((one) => one.id === settlementId);
    if (!requirement || !settlement) return refuse("not-found");
    if (settlement.outcome) return refuse("settlement-closed");
    if (!appliesTo(requirement.scope, actor.authorityId) && !isLead(specification, actor.authorityId)) return refuse("not-applicable");
    if (!agrees && !reason && settlement.rule?.vetoes.includes(actor.authorityId)) return refuse("veto-reason");

    const outcome = await voted(context, requirement, settlement, { agrees, reason: reason || null });
    return { settlementId, outcome };
  },
});

async function voted(
  { store, actor, specification, now }: Context & { specification: Specification },
  requirement: Requirement,
  { id, rule, closesAt, votes: earlier }: { id: string; rule: AppliedRule | null; closesAt: string | null; votes: readonly Vote[] },
  vote: { agrees: boolean; reason: string | null },
) {
  await saveVote(store, id, { authorityId: actor.authorityId, personId: actor.personId, ...vote }, now);
  const votes = [...earlier.filter((one) => one.authorityId !== actor.authorityId), { authorityId: actor.authorityId, agrees: vote.agrees }];
  const voters = specification.participants.map((one) => one.authorityId).filter((id) => appliesTo(requirement.scope, id));
  const ended = closesAt !== null && closesAt <= now.toISOString();
  const { outcome } = decide({ rule: rule ?? plainRule(specification.decisionRule), votes, voters, lead: leadOf(specification).authorityId, ended });
  if (outcome) await saveOutcome(store, id, outcome, now);
  if (outcome === "accepted") await saveValuesChanged(store, requirement.id);
  return outcome;
}

const isLead = (specification: Specification, authorityId: string) => leadOf(specification).authorityId === authorityId;

const statesOf = (requirement: Requirement, specification: Specification) =>
  parameterStates(requirement, specification.participants.map((one) => one.authorityId));
