import { type Amendment, contentOf, decisionOn, isObsolete, settlementOf, votersOn } from "~/domain/specification/amendment";
import type { Decision } from "~/domain/specification/decision";
import type { Requirement } from "~/domain/specification/requirement";
import { type Specification, leadOf, stateOf } from "~/domain/specification/specification";
import { findAmendments, findSurroundings, hasOpenAmendmentsUnscoped, saveAmendmentOutcome } from "~db/amendments";
import { findClauseStandings } from "~db/clause-standings";
import { recordEvent } from "~db/events";
import { findClause } from "~db/library";
import { findRequirement } from "~db/requirements";
import {
  findLastPlace, placeStep, saveOutcome, saveRequirement, saveRequirements, saveSettlement, saveSettlementsLapsed, saveValuesChanged, saveVote,
} from "~db/save-requirement";
import { findSpecificationUnscoped } from "~db/specifications";
import type { Context } from "../act";
import { putRequirement } from "./put-requirement";

/** Nobody acts here: what the rule says is done. */
export type ByRule = Pick<Context, "store" | "now" | "newId">;
type Given = ByRule & { specification: Specification };

/**
 * Ends every open amendment of which votes, time or a change of what it touches have decided, and carries out what is accepted.
 * Call inside the transaction that brought it about. Amendments are looked at in the order in which they were proposed,
 * each against what the one before has left.
 */
export async function decideAmendments(by: ByRule, specificationId: string): Promise<void> {
  if (!(await hasOpenAmendmentsUnscoped(by.store, specificationId))) return;
  const specification = await findSpecificationUnscoped(by.store, specificationId);
  if (!specification || stateOf(specification) !== "drafting") return;
  // One that is carried out can make an earlier one obsolete, which is then found in another round.
  while (await decideOnce({ ...by, specification }));
}

async function decideOnce(given: Given): Promise<boolean> {
  const { store, specification, now } = given;
  const open = await findAmendments(store, given, { is: "open" });
  let changed = false;
  for (const amendment of open) {
    const requirement = amendment.requirementId === null ? null : await findRequirement(store, given, amendment.requirementId);
    if (isObsolete(amendment, requirement, await findSurroundings(store, given, [amendment.change]))) {
      await end(given, amendment, "obsolete", { why: "base-changed" });
      continue;
    }
    const voters = votersOn(amendment.change, requirement, specification.participants.map((one) => one.authorityId));
    const decision = decisionOn(amendment, voters, leadOf(specification).authorityId, now.toISOString());
    if (!decision.outcome) continue;
    const carriedOut = decision.outcome === "accepted" && (await carryOut(given, amendment, requirement));
    changed ||= carriedOut;
    const outcome = decision.outcome === "accepted" && !carriedOut ? "obsolete" : decision.outcome;
    await end(given, amendment, outcome, outcome === "obsolete" ? { why: "clause-gone" } : { ...decision, why: decision.why ?? "agreed" });
  }
  return changed;
}

async function end({ store, specification, now }: Given, amendment: Amendment, outcome: "accepted" | "rejected" | "obsolete", decision: Partial<Decision> | { why: string }) {
  const { id, requirementId, change, rule, votes } = amendment;
  await saveAmendmentOutcome(store, id, outcome, decision.why ?? null, now);
  await recordEvent(store, specification.id, {
    act: `amendment.${outcome}`, personId: null, authorityId: null, roles: [], at: now.toISOString(), reason: null,
    payload: { amendmentId: id, requirementId, change, rule, decision: { ...decision }, votes: votes.map(({ authorityId, agrees, reason, at }) => ({ authorityId, agrees, reason, at })) },
  });
}

/** Makes the change, in the name of whoever proposed it. False where the library no longer has the clause that it adds. */
async function carryOut(given: Given, amendment: Amendment, requirement: Requirement | null): Promise<boolean> {
  const { store, now } = given;
  const { change, reason, personId, id } = amendment;
  if (change.kind === "addition") return add(given, amendment);
  if (!requirement) return false;
  switch (change.kind) {
    case "scope":
      await saveSettlementsLapsed(store, requirement.id, null, now);
      await saveRequirement(store, requirement, contentOf(change, requirement), personId, now);
      break;
    case "wording":
    case "level":
      await saveRequirement(store, requirement, contentOf(change, requirement), personId, now);
      break;
    case "removal":
      await saveRequirement(store, requirement, { retired: { by: personId, reason } }, personId, now);
      break;
    case "move":
      await putRequirement(store, given, requirement, change.sectionId, () => (change.before === null ? "last" : { before: change.before }));
      break;
    case "value": {
      const settlement = settlementOf(amendment, now.toISOString());
      if (!settlement) return false;
      await saveSettlementsLapsed(store, requirement.id, change.parameterId, now);
      await saveSettlement(store, requirement.id, withoutOutcome(settlement), new Date(amendment.proposedAt));
      for (const vote of amendment.votes) if (vote.agrees !== null) await saveVote(store, id, { authorityId: vote.authorityId, personId: vote.personId, agrees: vote.agrees }, new Date(vote.at));
      await saveOutcome(store, id, "accepted", now);
      await saveValuesChanged(store, requirement.id);
    }
  }
  return true;
}

const withoutOutcome = ({ votes: _, proposedAt: __, outcome: ___, outcomeAt: ____, ...settlement }: NonNullable<ReturnType<typeof settlementOf>>) => settlement;

async function add({ store, specification, now, newId }: Given, { change, personId }: Amendment): Promise<boolean> {
  if (change.kind !== "addition") return false;
  const { clause, sectionId, scope } = change;
  const released = clause.from === "library" ? await findClause(store, clause.clauseId, clause.clauseRevision) : null;
  if (clause.from === "library" && (!released || (await findClauseStandings(store, [clause.clauseId])).get(clause.clauseId)?.standing === "withdrawn")) return false;
  const place = (await findLastPlace(store, sectionId)) + placeStep;
  const own = clause.from === "own" ? { title: clause.title, text: clause.text } : null;
  await saveRequirements(
    store,
    [{
      id: newId(), specificationId: specification.id, sectionId, place, scope, tailoring: {}, local: own,
      clauseId: released?.clause.id ?? null, clauseRevision: released?.clause.revision ?? null,
      level: released?.clause.level ?? (clause.from === "own" ? clause.level : "shall"),
      verification: clause.from === "own" ? clause.verification : null,
    }],
    personId,
    now,
  );
  return true;
}
