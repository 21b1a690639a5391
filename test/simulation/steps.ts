// What authorities do to a specification, one step at a time, decided by the rules of app/domain.
import { type Agreement, duties, ruleFor } from "~/domain/agreement/agreement";
import { canonicalJson } from "~/domain/canonical-json";
import { levels } from "~/domain/library/clause";
import type { Parameter, ParameterValue } from "~/domain/library/parameter";
import {
  type Amendment, type AmendmentChange, type ChangeOfRequirement, applied, changesNothing, contentOf as changedContent, decisionOn, hasVote, isObsolete, rebased, topicOf, touchedBy, votersOn,
} from "~/domain/specification/amendment";
import { closingOf, decide, decisionRules, topics } from "~/domain/specification/decision";
import { leavingOf } from "~/domain/specification/leaving";
import { moved } from "~/domain/specification/outline";
import { positionKinds } from "~/domain/specification/position";
import { type Requirement, type Settlement, textOf } from "~/domain/specification/requirement";
import { appliesTo, normalScope } from "~/domain/specification/scope";
import { leadOf } from "~/domain/specification/specification";
import { normalValue, parameterStates } from "~/domain/specification/value";
import { freezeAndSign, mandateOf } from "./signing";
import { type World, addRequirement, authorityIds, contentOf, inForce, newId, now, openAmendments, participant, participantIds, record, replace } from "./world";

export const steps: Record<string, (world: World) => void> = {
  reword, setLevel, setScope, enterValue, takePosition, propose, voteOnAmendment, proposeSettlement, voteOnSettlement, passTime, join, leave, agree, retire, restore, move, withdraw, rebase, addLocal, conclude, freezeAndSign,
};

const lead = ({ specification }: World) => leadOf(specification).authorityId;
const someone = (world: World) => world.random.pick(participantIds(world)) ?? "A";
const at = (world: World) => now(world).toISOString();
const rule = (world: World, topic: Parameters<typeof ruleFor>[0]) => ruleFor(topic, world.specification, world.agreement);
const lapsed = (settlements: readonly Settlement[], parameterId: string | null, when: string): Settlement[] =>
  settlements.map((one) => ((parameterId === null || one.parameterId === parameterId) && (one.outcome === null || one.outcome === "accepted") ? { ...one, outcome: "lapsed", outcomeAt: when } : one));

/** A change from outside an amendment; whatever was proposed on what is gone becomes obsolete. */
function change(world: World, requirement: Requirement, by: string, act: string, changed: Partial<Requirement>) {
  replace(world, { ...requirement, ...changed });
  record(world, act, by, { requirementId: requirement.id, revision: changed.revision ?? requirement.revision });
  sweep(world);
}

function sweep(world: World) {
  const around = {
    sectionIds: world.specification.sections.map(({ id }) => id),
    inSection: (sectionId: string) => inForce(world).filter((one) => one.sectionId === sectionId).map(({ id }) => id),
    isInUse: (clauseId: string) => inForce(world).some(({ clause }) => clause?.id === clauseId),
  };
  world.amendments = world.amendments.map((one) =>
    one.outcome === null && isObsolete(one, world.requirements.find(({ id }) => id === one.requirementId) ?? null, around) ? { ...one, outcome: "obsolete", outcomeAt: at(world) } : one,
  );
}

const words = ["sensor", "gateway", "interface", "record", "city", "update", "hour", "key", "map", "lamp"];
const text = ({ random }: World, from: string) => {
  const parts = from.split(" ");
  parts.splice(random.below(parts.length + 1), random.below(2), random.pick(words) ?? "x");
  return parts.join(" ");
};

function reword(world: World) {
  const requirement = world.random.pick(inForce(world));
  if (!requirement) return;
  const { title, text: body } = textOf(requirement);
  const wording = { kind: "wording" as const, title, text: { ...body, en: text(world, body.en ?? "") } };
  if (!changesNothing(wording, requirement)) change(world, requirement, someone(world), "requirement.reworded", { ...changedContent(wording, requirement), revision: requirement.revision + 1 });
}

function setLevel(world: World) {
  const requirement = world.random.pick(inForce(world));
  if (requirement) change(world, requirement, someone(world), "requirement.level-set", { level: world.random.pick(levels), revision: requirement.revision + 1 });
}

const someScope = (world: World) => normalScope({ authorities: participantIds(world).filter(() => world.random.chance(0.6)) }, participantIds(world), []);

function setScope(world: World) {
  const requirement = world.random.pick(inForce(world));
  if (requirement) change(world, requirement, someone(world), "requirement.scope-set", { scope: someScope(world), settlements: lapsed(requirement.settlements, null, at(world)), revision: requirement.revision + 1 });
}

function valueOf({ random }: World, parameter: Parameter): ParameterValue {
  if (parameter.type === "number") return parameter.minimum + random.below(parameter.maximum - parameter.minimum + 1);
  if (parameter.type === "choice") return normalValue(parameter, random.shuffled(parameter.options.map(({ id }) => id)).slice(0, 1 + random.below(parameter.options.length)));
  return "2026-12-01";
}

const withParameters = (world: World) => inForce(world).filter(({ clause }) => (clause?.parameters.length ?? 0) > 0);

function enterValue(world: World) {
  const requirement = world.random.pick(withParameters(world));
  const authorityId = someone(world);
  const parameter = world.random.pick(requirement?.clause?.parameters ?? []);
  if (!requirement || !parameter || !appliesTo(requirement.scope, authorityId)) return;
  const own = { parameterId: parameter.id, authorityId, value: valueOf(world, parameter) };
  const others = requirement.values.filter((one) => one.parameterId !== own.parameterId || one.authorityId !== authorityId);
  const before = requirement.values.find((one) => one.parameterId === own.parameterId && one.authorityId === authorityId);
  if (before && canonicalJson(before.value) === canonicalJson(own.value)) return;
  change(world, requirement, authorityId, "values.entered", { values: [...others, own], settlements: lapsed(requirement.settlements, parameter.id, at(world)), valuesRevision: requirement.valuesRevision + 1 });
}

function takePosition(world: World) {
  const requirement = world.random.pick(inForce(world));
  const authorityId = someone(world);
  if (!requirement || !appliesTo(requirement.scope, authorityId)) return;
  const { id, revision, valuesRevision } = requirement;
  const kind = world.random.pick(positionKinds) ?? "accept";
  const position = { requirementId: id, authorityId, revision, valuesRevision, kind, reason: kind === "object" ? "No" : null, amendmentId: null, name: authorityId, at: at(world), on: contentOf(requirement) };
  const isSame = (one: typeof position) => one.requirementId === id && one.authorityId === authorityId && one.revision === revision && one.valuesRevision === valuesRevision;
  world.positions = [...world.positions.filter((one) => !isSame(one as typeof position)), position];
  record(world, "position.taken", authorityId, { requirementId: id, revision, kind });
}

function someChange(world: World, requirement: Requirement): ChangeOfRequirement | null {
  const { random } = world;
  const { title, text: body } = textOf(requirement);
  const parameter = random.pick(requirement.clause?.parameters ?? []);
  return random.pick<ChangeOfRequirement | null>([
    { kind: "wording", title, text: { ...body, en: text(world, body.en ?? "") } },
    { kind: "level", level: random.pick(levels) ?? "may" },
    { kind: "scope", scope: someScope(world) },
    parameter ? { kind: "value", parameterId: parameter.id, value: valueOf(world, parameter) } : null,
    random.chance(0.3) ? { kind: "removal" } : null,
    { kind: "move", sectionId: random.pick(world.specification.sections)?.id ?? "", before: null },
  ]) ?? null;
}

function propose(world: World) {
  const requirement = world.random.pick(inForce(world));
  const wanted = requirement && someChange(world, requirement);
  const authorityId = someone(world);
  if (!requirement || !wanted || changesNothing(wanted, requirement)) return;
  open(world, authorityId, requirement, wanted, null);
}

function open(world: World, authorityId: string, requirement: Requirement, wanted: AmendmentChange & ChangeOfRequirement, rebasedFrom: string | null) {
  const applies = rule(world, topicOf(wanted));
  const amendment: Amendment = {
    id: newId(world), requirementId: requirement.id, change: wanted, base: touchedBy(wanted, requirement), reason: "Because", rule: applies, closesAt: closingOf(applies, now(world)),
    suggestion: false, rebasedFrom, personId: `person-${authorityId}`, name: authorityId, authorityId, proposedAt: at(world), votes: [], outcome: null, outcomeAt: null, outcomeReason: null,
  };
  world.amendments.push(amendment);
  record(world, "amendment.proposed", authorityId, { amendmentId: amendment.id });
  vote(world, amendment, authorityId, true);
}

function voteOnAmendment(world: World) {
  const amendment = world.random.pick(openAmendments(world));
  if (amendment) vote(world, amendment, someone(world), world.random.pick([true, true, true, false, null]) ?? null);
}

function vote(world: World, amendment: Amendment, authorityId: string, agrees: boolean | null) {
  const requirement = world.requirements.find(({ id }) => id === amendment.requirementId) ?? null;
  const voters = votersOn(amendment.change, requirement, participantIds(world));
  if (!hasVote(amendment.rule, voters, lead(world), authorityId)) return;
  const cast = { authorityId, agrees, reason: agrees === false ? "No" : null, personId: `person-${authorityId}`, name: authorityId, at: at(world) };
  amendment = { ...amendment, votes: [...amendment.votes.filter((one) => one.authorityId !== authorityId), cast] };
  world.amendments = world.amendments.map((one) => (one.id === amendment.id ? amendment : one));
  record(world, "amendment.voted", authorityId, { amendmentId: amendment.id, agrees });
  settle(world, amendment);
}

/** Carries out what the votes amount to. */
function settle(world: World, amendment: Amendment) {
  const requirement = world.requirements.find(({ id }) => id === amendment.requirementId);
  if (!requirement) return;
  const { outcome } = decisionOn(amendment, votersOn(amendment.change, requirement, participantIds(world)), lead(world), at(world));
  if (!outcome) return;
  world.amendments = world.amendments.map((one) => (one.id === amendment.id ? { ...amendment, outcome, outcomeAt: at(world) } : one));
  record(world, `amendment.${outcome}`, null, { amendmentId: amendment.id });
  if (outcome === "accepted") replace(world, applied(requirement, amendment, at(world)));
  sweep(world);
}

function proposeSettlement(world: World) {
  const requirement = world.random.pick(withParameters(world));
  const authorityId = someone(world);
  const state = requirement && parameterStates(requirement, participantIds(world)).find(({ status, open: before }) => status === "collision" && !before);
  if (!requirement || !state) return;
  const applies = rule(world, "value");
  const joint = state.proposal !== null && world.random.chance(0.7);
  const settlement: Settlement = {
    id: newId(world), parameterId: state.parameter.id, kind: joint ? "joint" : "separate", value: joint ? state.proposal : null, reason: "Because", proposedFor: authorityId, proposedBy: `person-${authorityId}`,
    proposedAt: at(world), rule: applies, closesAt: closingOf(applies, now(world)), votes: [], outcome: null, outcomeAt: null,
  };
  replace(world, { ...requirement, settlements: [...requirement.settlements, settlement] });
  record(world, "settlement.proposed", authorityId, { settlementId: settlement.id });
}

function voteOnSettlement(world: World) {
  const requirement = world.random.pick(inForce(world).filter(({ settlements }) => settlements.some(({ outcome }) => outcome === null)));
  const settlement = requirement?.settlements.find(({ outcome }) => outcome === null);
  const authorityId = someone(world);
  if (!requirement || !settlement || !appliesTo(requirement.scope, authorityId)) return;
  const cast = { authorityId, agrees: world.random.chance(0.75), reason: null, name: authorityId, at: at(world) };
  decideSettlement(world, requirement, { ...settlement, votes: [...settlement.votes.filter((one) => one.authorityId !== authorityId), cast] });
}

function decideSettlement(world: World, requirement: Requirement, settlement: Settlement) {
  const voters = participantIds(world).filter((id) => appliesTo(requirement.scope, id));
  if (!settlement.rule) return;
  const { outcome } = decide({ rule: settlement.rule, votes: settlement.votes, voters, lead: lead(world), ended: settlement.closesAt !== null && settlement.closesAt <= at(world) });
  const after = { ...settlement, outcome, outcomeAt: outcome && at(world) };
  replace(world, {
    ...requirement, settlements: requirement.settlements.map((one) => (one.id === settlement.id ? after : one)), valuesRevision: requirement.valuesRevision + (outcome === "accepted" ? 1 : 0),
  });
  record(world, "settlement.voted", null, { settlementId: settlement.id, outcome });
  sweep(world);
}

/** Days go by, and what was to be decided by now is. */
function passTime(world: World) {
  world.minutes += world.random.below(5 * 24 * 60);
  for (const { id } of openAmendments(world)) {
    const amendment = world.amendments.find((one) => one.id === id);
    if (amendment?.outcome === null) settle(world, amendment);
  }
  for (const { id } of inForce(world)) {
    const requirement = world.requirements.find((one) => one.id === id);
    const due = requirement?.settlements.find(({ outcome, closesAt }) => outcome === null && closesAt !== null && closesAt <= at(world));
    if (requirement && due) decideSettlement(world, requirement, due);
  }
}

function join(world: World) {
  const authorityId = world.random.pick(authorityIds.filter((id) => !participantIds(world).includes(id)));
  if (!authorityId) return;
  const place = Math.max(...world.specification.participants.map(({ signingPlace }) => signingPlace)) + 1;
  world.specification = { ...world.specification, participants: [...world.specification.participants, participant(authorityId, place)] };
  record(world, "participation.accepted", authorityId, {});
}

function leave(world: World) {
  const authorityId = world.random.pick(participantIds(world).filter((id) => id !== lead(world)));
  if (!authorityId || participantIds(world).length < 3 || world.random.chance(0.5)) return;
  world.specification = { ...world.specification, participants: world.specification.participants.filter((one) => one.authorityId !== authorityId) };
  record(world, "participation.left", authorityId, {});
  const when = at(world);
  const { narrowed, retired } = leavingOf({ authorityId, requirements: world.requirements, remaining: participantIds(world), lead: lead(world), decisionRule: world.specification.decisionRule, now: when });
  for (const { requirement, scope } of narrowed) change(world, requirement, authorityId, "requirement.scope-set", { scope, revision: requirement.revision + 1 });
  for (const requirement of retired) change(world, requirement, authorityId, "requirement.retired", { retired: { by: authorityId, at: when, reason: "It left" }, revision: requirement.revision + 1 });
  for (const { id } of openAmendments(world)) {
    const amendment = world.amendments.find((one) => one.id === id);
    if (amendment?.outcome === null) settle(world, amendment);
  }
  for (const { id } of inForce(world)) {
    const requirement = world.requirements.find((one) => one.id === id);
    const open = requirement?.settlements.find(({ outcome }) => outcome === null);
    if (requirement && open) decideSettlement(world, requirement, open);
  }
}

function agree(world: World) {
  const { random } = world;
  const periodDays = random.chance(0.5) ? 1 + random.below(14) : null;
  const general: Agreement["rules"]["general"] = {
    kind: random.pick(decisionRules) ?? "majority", share: random.chance(0.5) ? 51 + random.below(50) : null, of: periodDays !== null && random.chance(0.4) ? "cast" : "entitled",
    quorum: periodDays !== null ? 1 + random.below(100) : null, periodDays, silenceConsents: periodDays !== null && random.chance(0.3),
  };
  const ids = participantIds(world);
  const both = { en: "Text", lv: "Teksts" };
  const content: Agreement = {
    law: { country: "LV", provisions: both }, reviewBody: both, organisation: both, rules: { general, topics: {} },
    responsibilities: duties.filter((duty) => duty !== "other").map((duty) => ({ duty, text: {}, allocation: random.chance(0.5) ? "joint" : "individual", carriedOutBy: null })),
    weights: Object.fromEntries(ids.map((id) => [id, 1 + random.below(100)])),
    vetoes: ids.filter(() => random.chance(0.15)).map((authorityId) => ({ topic: random.pick(topics) ?? "scope", authorityId })),
    signatories: ids.map((authorityId) => ({ authorityId, mandateId: `mandate-${authorityId}` })), concludedOn: at(world).slice(0, 10), reference: "1", fileId: null,
  };
  const when = at(world);
  world.agreement = {
    revision: (world.agreement?.revision ?? 0) + 1, content, recordedAt: when, inForceAt: when, confirmations: ids.map((authorityId) => ({ authorityId, name: authorityId, at: when })), mandates: ids.map(mandateOf), file: null,
  };
  record(world, "agreement.confirmed", lead(world), { revision: world.agreement.revision });
}

function retire(world: World) {
  const requirement = world.random.pick(inForce(world));
  if (requirement && inForce(world).length > 2) change(world, requirement, someone(world), "requirement.retired", { retired: { by: "x", at: at(world), reason: "Not needed" }, revision: requirement.revision + 1 });
}

function restore(world: World) {
  const requirement = world.random.pick(world.requirements.filter(({ retired }) => retired));
  if (requirement) change(world, requirement, someone(world), "requirement.restored", { retired: null, revision: requirement.revision + 1 });
}

function move(world: World) {
  const requirement = world.random.pick(inForce(world));
  if (!requirement) return;
  const inSection = inForce(world).filter((one) => one.sectionId === requirement.sectionId).sort((a, b) => a.place - b.place);
  const order = moved(inSection.map(({ id }) => id), requirement.id, world.random.pick(["up", "down", "last"] as const) ?? "last");
  const places = inSection.map(({ place }) => place);
  order?.forEach((id, index) => {
    const one = inSection.find((each) => each.id === id);
    if (one) replace(world, { ...one, place: places[index] ?? one.place });
  });
  if (order) record(world, "requirement.moved", someone(world), { requirementId: requirement.id });
}

function withdraw(world: World) {
  const amendment = world.random.pick(openAmendments(world));
  if (!amendment || world.random.chance(0.7)) return;
  world.amendments = world.amendments.map((one) => (one.id === amendment.id ? { ...one, outcome: "withdrawn", outcomeAt: at(world) } : one));
  record(world, "amendment.withdrawn", amendment.authorityId, { amendmentId: amendment.id });
}

function rebase(world: World) {
  const amendment = world.random.pick(world.amendments.filter(({ outcome }) => outcome === "obsolete"));
  const requirement = inForce(world).find(({ id }) => id === amendment?.requirementId);
  if (!amendment || !requirement || amendment.change.kind === "addition") return;
  const { change: carried } = rebased(amendment.change, amendment.base, requirement);
  if (!changesNothing(carried, requirement) && participantIds(world).includes(amendment.authorityId)) open(world, amendment.authorityId, requirement, carried, amendment.id);
}

function addLocal(world: World) {
  if (world.requirements.length > 40) return;
  const authorityId = someone(world);
  const scope = world.random.chance(0.3) ? normalScope({ authorities: [authorityId] }, participantIds(world), []) : {};
  const requirement = addRequirement(world, { local: { title: { en: "Own", lv: "Savs" }, text: { en: "The city {{level}} have it.", lv: "Pilsētai tas ir." } }, scope });
  record(world, "local-clause.added", authorityId, { requirementId: requirement.id });
}

/** The group sits down: what is open is withdrawn, values are entered, each keeps its own, objections are dropped. Only now and then. */
function conclude(world: World) {
  if (world.random.chance(0.7)) return;
  const when = at(world);
  world.amendments = world.amendments.map((one) => (one.outcome === null ? { ...one, outcome: "withdrawn", outcomeAt: when } : one));
  for (const requirement of inForce(world)) {
    const values = parameterStates(requirement, participantIds(world)).flatMap(({ parameter, missing }) => missing.map((authorityId) => ({ parameterId: parameter.id, authorityId, value: valueOf(world, parameter) })));
    const entered = { ...requirement, values: [...requirement.values, ...values], settlements: values.length > 0 ? lapsed(requirement.settlements, null, when) : requirement.settlements };
    const collisions = parameterStates(entered, participantIds(world)).filter(({ status }) => status === "collision");
    const settlements = collisions.map(({ parameter }): Settlement => ({
      id: newId(world), parameterId: parameter.id, kind: "separate", value: null, reason: "Because", proposedFor: "A", proposedBy: "person-A", proposedAt: when, rule: rule(world, "value"), closesAt: null, votes: [], outcome: "accepted", outcomeAt: when,
    }));
    const settled = settlements.length > 0 ? lapsed(entered.settlements, null, when) : entered.settlements;
    if (values.length > 0 || settlements.length > 0) replace(world, { ...entered, settlements: [...settled, ...settlements], valuesRevision: requirement.valuesRevision + 1 });
  }
  for (const { id: requirementId } of inForce(world)) {
    const requirement = world.requirements.find(({ id }) => id === requirementId);
    if (!requirement) continue;
    const { revision, valuesRevision } = requirement;
    const isObjection = (one: World["positions"][number]) => one.requirementId === requirementId && one.kind === "object" && one.revision === revision && one.valuesRevision === valuesRevision;
    world.positions = world.positions.map((one) => (isObjection(one) ? { ...one, kind: "accept", reason: null } : one));
  }
  agree(world);
}
