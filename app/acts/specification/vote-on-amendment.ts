import { z } from "zod";
import { ruleFor } from "~/domain/agreement/agreement";
import { can } from "~/domain/people/permission";
import { refuse } from "~/domain/refusal";
import { type Amendment, hasVote, topicOf, votersOn } from "~/domain/specification/amendment";
import { closingOf } from "~/domain/specification/decision";
import { type Specification, leadOf } from "~/domain/specification/specification";
import { typed } from "~/domain/text-input";
import { findAgreementInForce } from "~db/agreements";
import { findAmendment, saveAmendmentOutcome, saveAmendmentVote, saveSuggestionTakenUp } from "~db/amendments";
import { findRequirement } from "~db/requirements";
import { type Context, specificationAct } from "../act";
import { closeDue } from "./close-due-decisions";

type Given = Context & { specification: Specification };

/** Votes for the acting authority; the rule then decides by itself. */
export const voteOnAmendment = specificationAct({
  name: "amendment.voted",
  may: "amendment:vote",
  input: z.object({ amendmentId: z.string(), vote: z.enum(["for", "against", "abstain"], { error: "choose-one" }), reason: typed(2000).default("") }),
  prepare: closeDue,
  async perform(context, { amendmentId, vote, reason }) {
    const { store, actor, now } = context;
    const amendment = await findAmendment(store, context, amendmentId);
    if (!amendment) return refuse("not-found");
    if (amendment.outcome) return refuse("amendment-closed");
    if (amendment.suggestion) return refuse("suggestion-only");
    if (!(await mayVote(context, amendment))) return refuse("not-applicable");
    if (vote === "against" && !reason && amendment.rule.vetoes.includes(actor.authorityId)) return refuse("veto-reason");
    const agrees = vote === "abstain" ? null : vote === "for";
    await saveAmendmentVote(store, amendmentId, { authorityId: actor.authorityId, personId: actor.personId, agrees, reason: reason || null }, now);
    return { amendmentId };
  },
});

/** Takes a suggestion up: from now on it is voted on, by the rule that is in force now. */
export const takeUpSuggestion = specificationAct({
  name: "amendment.taken-up",
  may: "amendment:propose",
  input: z.object({ amendmentId: z.string() }),
  async perform(context, { amendmentId }) {
    const { store, actor, specification, now } = context;
    const amendment = await findAmendment(store, context, amendmentId);
    if (!amendment) return refuse("not-found");
    if (amendment.outcome || !amendment.suggestion) return refuse("amendment-closed");
    const rule = ruleFor(topicOf(amendment.change), specification, await findAgreementInForce(store, context));
    await saveSuggestionTakenUp(store, amendmentId, rule, closingOf(rule, now));
    if (await mayVote(context, { ...amendment, rule }))
      await saveAmendmentVote(store, amendmentId, { authorityId: actor.authorityId, personId: actor.personId, agrees: true, reason: null }, now);
    return { amendmentId };
  },
});

/** Takes a proposal back: an officer of the authority that proposed it, or whoever suggested it. */
export const withdrawAmendment = specificationAct({
  name: "amendment.withdrawn",
  may: "amendment:suggest",
  input: z.object({ amendmentId: z.string(), reason: typed(2000).default("") }),
  prepare: closeDue,
  async perform(context, { amendmentId, reason }) {
    const { store, actor, standing, now } = context;
    const amendment = await findAmendment(store, context, amendmentId);
    if (!amendment) return refuse("not-found");
    if (amendment.outcome) return refuse("amendment-closed");
    const own = amendment.authorityId === actor.authorityId && (can(actor, "amendment:propose", standing) || (amendment.suggestion && amendment.personId === actor.personId));
    if (!own) return refuse("proposed-by-others");
    await saveAmendmentOutcome(store, amendmentId, "withdrawn", reason || null, now);
    return { amendmentId };
  },
});

async function mayVote(context: Given, { change, requirementId, rule }: Pick<Amendment, "change" | "requirementId" | "rule">): Promise<boolean> {
  const { specification, actor, store } = context;
  const requirement = requirementId === null ? null : await findRequirement(store, context, requirementId);
  const voters = votersOn(change, requirement, specification.participants.map((one) => one.authorityId));
  return hasVote(rule, voters, leadOf(specification).authorityId, actor.authorityId);
}
