// What must hold after every step, whatever the authorities do.
import { firstBreak, linkOf } from "~/domain/audit";
import { canonicalJson } from "~/domain/canonical-json";
import { contentOf as changedContent, touchedBy } from "~/domain/specification/amendment";
import { collisionsIn } from "~/domain/specification/collision";
import { agreementOn, stancesOn, stands } from "~/domain/specification/position";
import type { Requirement } from "~/domain/specification/requirement";
import { appliesTo } from "~/domain/specification/scope";
import { commonValue, parameterStates, valueFor } from "~/domain/specification/value";
import { signedHolds } from "./signing";
import { type World, contentOf, inForce, openAmendments, participantIds, saidAt } from "./world";

function must(holds: boolean, words: string, ...about: unknown[]) {
  if (!holds) throw new Error(`${words}: ${canonicalJson(about)}`);
}

/** Throws with the first rule that the world breaks, given how it was before the step. */
export function mustHold(before: World, after: World) {
  nothingIsLost(before, after);
  amendmentsHold(before, after);
  const were = new Set(before.requirements);
  const takenOn = after.positions.at(-1)?.requirementId;
  for (const requirement of after.requirements.filter((one) => !were.has(one) || one.id === takenOn)) requirementHolds(after, requirement);
}

function requirementHolds(world: World, requirement: Requirement) {
  must(saidAt(world, requirement) === contentOf(requirement), "a state was not kept", requirement.id);
  positionsHold(world, requirement);
  if (!requirement.retired) valuesHold(world, requirement);
}

/** Nothing with a history goes away, no revision goes back, and a revision never changes its words. */
function nothingIsLost(before: World, after: World) {
  const now = new Map(after.requirements.map((one) => [one.id, one]));
  for (const was of before.requirements) {
    const is = now.get(was.id);
    must(is !== undefined, "a requirement is gone", was.id);
    if (!is || is === was) continue;
    must(is.revision >= was.revision && is.valuesRevision >= was.valuesRevision, "a revision went back", was.id);
    must(is.revision > was.revision || is.valuesRevision > was.valuesRevision || contentOf(is) === contentOf(was), "a requirement changed and kept its revisions", was.id, contentOf(was), contentOf(is));
    must(is.settlements.length >= was.settlements.length, "a settlement is gone", was.id);
  }
  must(after.events.length >= before.events.length && after.amendments.length >= before.amendments.length, "a record is gone");
}

/** A standing position was taken on exactly what stands there; every other has lapsed. */
function positionsHold(world: World, requirement: Requirement) {
  for (const position of world.positions.filter(({ requirementId }) => requirementId === requirement.id))
    if (stands(position, requirement)) must(position.on === contentOf(requirement), "a position stands on a text that was not read", requirement.id, position.authorityId);
  const stances = stancesOn(requirement, world.positions, participantIds(world));
  must(canonicalJson(stances) === canonicalJson(stancesOn(requirement, world.random.shuffled(world.positions), participantIds(world))), "stances depend on the order of positions", requirement.id);
  const open = openAmendments(world).filter(({ requirementId }) => requirementId === requirement.id).length;
  if (agreementOn(stances, open) !== "agreed") return;
  const concerned = participantIds(world).filter((id) => appliesTo(requirement.scope, id));
  must(open === 0 && concerned.every((id) => world.positions.some((one) => one.requirementId === requirement.id && one.authorityId === id && stands(one, requirement))), "agreed without everyone", requirement.id);
}

/** What was decided stays decided; what is open still means what was proposed; what was accepted is there, once. */
function amendmentsHold(before: World, after: World) {
  const was = new Map(before.amendments.map((one) => [one.id, one]));
  for (const amendment of after.amendments) {
    const { id, outcome, change, base, requirementId } = amendment;
    const earlier = was.get(id)?.outcome ?? null;
    must(earlier === null || earlier === outcome, "a decision changed", id, earlier, outcome);
    const requirement = after.requirements.find((one) => one.id === requirementId);
    if (!requirement || change.kind === "addition") continue;
    if (outcome === null) must(!requirement.retired && canonicalJson(touchedBy(change, requirement)) === canonicalJson(base), "an open amendment hangs on what is gone", id);
    if (outcome !== "accepted" || earlier === "accepted") continue;
    if (change.kind === "removal") must(requirement.retired !== null, "a removal was not carried out", id);
    else if (change.kind === "move") must(requirement.sectionId === change.sectionId, "a move was not carried out", id);
    else if (change.kind === "value") must(requirement.settlements.some((one) => one.id === id && (one.outcome === "accepted" || one.outcomeAt === amendment.outcomeAt)), "a joint value was not taken over", id);
    else must(Object.entries(changedContent(change, requirement)).every(([name, value]) => canonicalJson(Object.entries(requirement).find(([key]) => key === name)?.[1]) === canonicalJson(value)), "a change was not carried out", id);
  }
}

/** Every authority that it applies to has the common value, where there is one; a collision is only where values differ. */
function valuesHold(world: World, requirement: Requirement) {
  const ids = participantIds(world);
  for (const state of parameterStates(requirement, ids)) {
    const common = commonValue(state);
    const own = ids.filter((id) => appliesTo(requirement.scope, id)).map((id) => valueFor(state, id));
    if (common !== null) must(own.every((value) => canonicalJson(value) === canonicalJson(common)), "the common value is not everyone's", requirement.id, state.parameter.id);
    if (state.status === "collision") must(new Set(own.map(canonicalJson)).size > 1, "a collision of equal values", requirement.id);
    must(canonicalJson(state.status) === canonicalJson(parameterStates({ ...requirement, values: world.random.shuffled(requirement.values) }, world.random.shuffled(ids)).find(({ parameter }) => parameter.id === state.parameter.id)?.status), "a value's state depends on an order", requirement.id);
  }
}

/** What costs more than a step: once in a while, and at the end. */
export function mustHoldAsAWhole(world: World) {
  for (const requirement of world.requirements) requirementHolds(world, requirement);
  signedHolds(world);
  const broken = firstBreak(world.events.map(linkOf));
  must(broken === null, "the log is broken", broken);
  const given = {
    participantIds: participantIds(world), requirements: inForce(world),
    amendments: openAmendments(world).flatMap(({ id, requirementId, change, authorityId, votes }) =>
      requirementId === null || change.kind === "addition" || change.kind === "removal" ? [] : [{
        id, requirementId, aspect: ({ wording: "text", level: "level", scope: "scope", value: "value", move: "order" } as const)[change.kind], parameterId: change.kind === "value" ? change.parameterId : null,
        outcome: change, authorities: [authorityId, ...votes.filter(({ agrees }) => agrees).map((one) => one.authorityId)],
      }]),
    acceptances: world.positions.filter((one) => one.kind === "accept" && world.requirements.some((requirement) => requirement.id === one.requirementId && stands(one, requirement))),
  };
  const shuffled = { participantIds: world.random.shuffled(given.participantIds), requirements: world.random.shuffled(given.requirements), amendments: world.random.shuffled(given.amendments), acceptances: world.random.shuffled(given.acceptances) };
  must(canonicalJson(collisionsIn(given).map(({ decided: _, open: __, ...one }) => one)) === canonicalJson(collisionsIn(shuffled).map(({ decided: _, open: __, ...one }) => one)), "collisions depend on an order");
}
