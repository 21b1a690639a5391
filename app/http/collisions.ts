import { type AgreementInForce, ruleFor } from "~/domain/agreement/agreement";
import { type Language, inLanguage } from "~/domain/language";
import type { Actor } from "~/domain/people/actor";
import { plainRule } from "~/domain/specification/decision";
import { type Requirement, type Settlement, textOf } from "~/domain/specification/requirement";
import { appliesTo } from "~/domain/specification/scope";
import { type Specification, leadOf, nameIn, namesOf } from "~/domain/specification/specification";
import { type ParameterState, parameterStates } from "~/domain/specification/value";
import { formatValue } from "~/domain/wording/wording";
import { ruleSentence } from "~/messages/rules";
import { values as words } from "~/messages/values";
import { readingLanguage } from "./requirement-text";

type Opened = { specification: Specification; actor: Actor; agreement: AgreementInForce | null };

/** Every parameter where authorities differ or something is being or was decided, as a page shows it. */
export function collisionsOf(opened: Opened, requirements: readonly Requirement[], language: Language) {
  const { specification } = opened;
  const ids = specification.participants.map((one) => one.authorityId);
  const reading = readingLanguage(specification, language);
  return requirements.flatMap((requirement) =>
    parameterStates(requirement, ids)
      .filter((state) => state.status === "collision" || state.status === "decided" || state.open)
      .map((state) => shown(state, requirement, opened, language, reading)),
  );
}

function shown(state: ParameterState, requirement: Requirement, { specification, actor, agreement }: Opened, language: Language, reading: Language) {
  const { parameter, status, values, proposal, open, decided } = state;
  const nameOf = (id: string) => nameIn(specification, id);
  const concerned = specification.participants.filter((one) => appliesTo(requirement.scope, one.authorityId)).map((one) => one.authorityId);
  const rule = open ? (open.rule ?? plainRule(specification.decisionRule)) : ruleFor("value", specification, agreement);
  const voters = rule.kind === "lead" ? [leadOf(specification).authorityId] : concerned;
  const settlement = (one: Settlement) => ({
    id: one.id,
    value: one.kind === "joint" && one.value !== null ? formatValue(parameter, one.value, language) : words.separate[language],
    reason: one.reason,
    by: nameOf(one.proposedFor),
    at: one.outcomeAt ?? one.proposedAt,
    votes: one.votes.map((vote) => ({ name: nameOf(vote.authorityId), person: vote.name, agrees: vote.agrees, reason: vote.reason })),
    waitsFor: voters.filter((id) => !one.votes.some((vote) => vote.authorityId === id)).map(nameOf),
    mine: one.votes.some((vote) => vote.authorityId === actor.authorityId),
  });
  return {
    key: `${requirement.id} ${parameter.id}`,
    requirementId: requirement.id,
    title: inLanguage(textOf(requirement).title, reading),
    parameter,
    status,
    rule: ruleSentence(rule, namesOf(specification), language),
    values: values.map(({ authorityId, value }) => ({ name: nameOf(authorityId), value: formatValue(parameter, value, language) })),
    proposal,
    proposalShown: proposal === null ? null : formatValue(parameter, proposal, language),
    concernsMe: concerned.includes(actor.authorityId) || leadOf(specification).authorityId === actor.authorityId,
    open: open && settlement(open),
    decided: status === "decided" && decided ? settlement(decided) : null,
  };
}
