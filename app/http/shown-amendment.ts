import { type Language, inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { type Amendment, decisionOn, hasEnded, hasVote, votersOn } from "~/domain/specification/amendment";
import type { Requirement } from "~/domain/specification/requirement";
import { type Specification, leadOf, nameIn, namesOf, stateOf } from "~/domain/specification/specification";
import { formatDate, formatNumber } from "~/domain/wording/format";
import { amendmentWords as words, nextWords } from "~/messages/amendments";
import { ruleSentence } from "~/messages/rules";
import { say } from "~/messages/say";
import { findClause } from "~db/library";
import { findRequirementNamesUnscoped } from "~db/requirement-names";
import { findRequirement } from "~db/requirements";
import type { Store } from "~db/store";
import { changedParts } from "./amendment-parts";
import type { Opened } from "./perform";
import { readingLanguage, referencedBy } from "./requirement-text";

type Scoped = Pick<Requirement, "scope"> | null;

const partiesOf = (specification: Specification) => specification.participants.map((one) => one.authorityId);

/** Whose vote the amendment still waits for. */
export function waitingFor(amendment: Amendment, requirement: Scoped, specification: Specification): string[] {
  if (amendment.outcome || amendment.suggestion) return [];
  const voters = votersOn(amendment.change, requirement, partiesOf(specification));
  const lead = leadOf(specification).authorityId;
  return partiesOf(specification).filter((id) => hasVote(amendment.rule, voters, lead, id) && !amendment.votes.some((vote) => vote.authorityId === id));
}

/** Everything that the page of an amendment shows. */
export async function shownAmendment(store: Store, opened: Opened, amendment: Amendment, language: Language, now: Date) {
  const { specification, actor, standing } = opened;
  const { change, requirementId } = amendment;
  const reading = readingLanguage(specification, language);
  const requirement = requirementId === null ? null : await findRequirement(store, opened, requirementId);
  const clause = change.kind === "addition" && change.clause.from === "library" ? ((await findClause(store, change.clause.clauseId, change.clause.clauseRevision))?.clause ?? null) : null;
  const neighbour = change.kind === "move" && change.before !== null ? [change.before] : [];
  const names = await findRequirementNamesUnscoped(store, [...(requirementId === null ? [] : [requirementId]), ...neighbour]);
  const nameOf = (id: string) => {
    const name = names.get(id);
    return name ? `${name.number ?? ""} ${inLanguage(name.title, reading)}`.trim() : words.gone[language];
  };
  const referenced = await referencedBy(store, specification, requirement ? [requirement] : []);
  const voters = votersOn(change, requirement, partiesOf(specification));
  const lead = leadOf(specification).authorityId;
  const drafting = stateOf(specification) === "drafting";
  const open = amendment.outcome === null && drafting;
  const mine = amendment.votes.find((vote) => vote.authorityId === actor.authorityId);
  const officer = can(actor, "amendment:propose", standing);
  const section = change.kind === "addition" || change.kind === "move" ? change.sectionId : null;
  return {
    id: amendment.id, kind: change.kind, requirementId, sectionId: section, about: requirementId === null ? null : nameOf(requirementId),
    sectionTitle: inLanguage(specification.sections.find((one) => one.id === section)?.title ?? {}, reading),
    parts: changedParts(amendment, { specification, requirement, clause, referenced, nameOf }, reading),
    reason: amendment.reason, by: nameIn(specification, amendment.authorityId), name: amendment.name, at: amendment.proposedAt,
    affected: voters.map((id) => nameIn(specification, id)), rule: ruleSentence(amendment.rule, namesOf(specification), language), suggestion: amendment.suggestion,
    votes: [
      ...amendment.votes.map((vote) => ({ authority: nameIn(specification, vote.authorityId), name: vote.name, agrees: vote.agrees, reason: vote.reason, at: vote.at })),
      ...waitingFor(amendment, requirement, specification).map((id) => ({ authority: nameIn(specification, id), name: null, agrees: null, reason: null, at: null })),
    ],
    next: amendment.outcome ? null : nextSentence(amendment, requirement, specification, language, now),
    outcome: amendment.outcome, outcomeAt: amendment.outcomeAt, outcomeReason: amendment.outcomeReason, rebasedFrom: amendment.rebasedFrom,
    authority: actor.authorityName, myVote: mine ? (mine.agrees === null ? "abstain" : mine.agrees ? "for" : "against") : null, myStatement: mine?.reason ?? null,
    mayVote: open && !amendment.suggestion && can(actor, "amendment:vote", standing) && hasVote(amendment.rule, voters, lead, actor.authorityId),
    mayTakeUp: open && amendment.suggestion && officer,
    mayWithdraw: open && amendment.authorityId === actor.authorityId && (officer || (amendment.suggestion && amendment.personId === actor.personId)),
    mayRebase: amendment.outcome === "obsolete" && drafting && can(actor, "amendment:suggest", standing) && (requirementId === null || (requirement !== null && !requirement.retired)),
  };
}

/** "2 of 3 agreed; waits for Põhjaranna until 30 November 2026." */
function nextSentence(amendment: Amendment, requirement: Scoped, specification: Specification, language: Language, now: Date): string {
  if (amendment.suggestion) return nextWords.suggestion[language];
  if (hasEnded(amendment, now.toISOString())) return nextWords.ended[language];
  const voters = votersOn(amendment.change, requirement, partiesOf(specification));
  const decision = decisionOn(amendment, voters, leadOf(specification).authorityId, now.toISOString());
  const names = waitingFor(amendment, requirement, specification).map((id) => nameIn(specification, id)).join(", ");
  const values = { for: formatNumber(decision.for, language), total: formatNumber(decision.total, language), names, date: amendment.closesAt ? formatDate(amendment.closesAt, language) : "" };
  return say(language, names === "" ? nextWords.counting : amendment.closesAt ? nextWords.waitingUntil : nextWords.waiting, values);
}
