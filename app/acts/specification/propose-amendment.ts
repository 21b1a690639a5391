import { z } from "zod";
import { ruleFor } from "~/domain/agreement/agreement";
import { Level, VerificationMethod } from "~/domain/library/clause";
import { ParameterValue, fits } from "~/domain/library/parameter";
import { can } from "~/domain/people/permission";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { type AmendmentChange, changesNothing, hasVote, topicOf, touchedBy, votersOn } from "~/domain/specification/amendment";
import { closingOf } from "~/domain/specification/decision";
import { type Requirement, parametersOf } from "~/domain/specification/requirement";
import { appliesTo, normalScope } from "~/domain/specification/scope";
import { type Specification, leadOf } from "~/domain/specification/specification";
import { normalValue } from "~/domain/specification/value";
import { typedLocalized, typedRequired } from "~/domain/text-input";
import { findAgreementInForce } from "~db/agreements";
import { findAmendment, saveAmendment, saveAmendmentVote } from "~db/amendments";
import { findClauseStandings } from "~db/clause-standings";
import { findClause } from "~db/library";
import { savePositions } from "~db/positions";
import { findClausesInUse, findPlaces, findRequirement } from "~db/requirements";
import { type Context, specificationAct } from "../act";

const TypedScope = { authorities: z.array(z.string()), lots: z.array(z.string()) };
const TypedClause = z.discriminatedUnion("from", [
  z.object({ from: z.literal("library"), clauseId: z.string({ error: "choose-one" }) }),
  z.object({ from: z.literal("own"), title: typedLocalized(300), text: typedLocalized(8000), level: Level, method: VerificationMethod, verification: typedLocalized(4000) }),
]);
const TypedChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("wording"), title: typedLocalized(300), text: typedLocalized(8000) }),
  z.object({ kind: z.literal("level"), level: Level }),
  z.object({ kind: z.literal("scope"), ...TypedScope }),
  z.object({ kind: z.literal("value"), parameterId: z.string(), value: ParameterValue }),
  z.object({ kind: z.literal("addition"), sectionId: z.string(), ...TypedScope, clause: TypedClause }),
  z.object({ kind: z.literal("removal") }),
  z.object({ kind: z.literal("move"), sectionId: z.string(), before: z.string().optional() }),
]);
type TypedChange = z.output<typeof TypedChange>;

/**
 * Proposes a change. An officer's authority votes for it at once, and the rule decides from then on; what anyone else
 * proposes is a suggestion until an officer takes it up.
 */
export const proposeAmendment = specificationAct({
  name: "amendment.proposed",
  may: "amendment:suggest",
  input: z.object({
    /** None for an addition. */
    requirementId: z.string().optional(),
    revision: z.coerce.number().int().optional(),
    valuesRevision: z.coerce.number().int().optional(),
    change: TypedChange,
    reason: typedRequired(2000),
    /** The authority accepts the requirement with this change. */
    asPosition: z.boolean().default(false),
    rebasedFrom: z.string().optional(),
  }),
  async perform(context, { requirementId, revision, valuesRevision, change: typedChange, reason, asPosition, rebasedFrom }) {
    const { store, actor, specification, standing, now, newId } = context;
    const requirement = requirementId === undefined ? null : await findRequirement(store, context, requirementId);
    if ((typedChange.kind === "addition") !== (requirementId === undefined) || (requirementId !== undefined && (!requirement || requirement.retired))) return refuse("not-found");
    if (requirement && (revision !== requirement.revision || (typedChange.kind === "value" && valuesRevision !== requirement.valuesRevision))) return refuse("stale", requirement);
    if (rebasedFrom !== undefined && (await findAmendment(store, context, rebasedFrom))?.outcome !== "obsolete") return refuse("not-found");

    const change = await asChange(context, requirement, typedChange);
    if (isRefusal(change)) return change;
    if (requirement && change.kind !== "addition" && changesNothing(change, requirement)) return refuse("nothing-changes");
    const rule = ruleFor(topicOf(change), specification, await findAgreementInForce(store, context));
    const suggestion = !can(actor, "amendment:propose", standing);
    const amendmentId = newId();
    await saveAmendment(
      store,
      context,
      {
        id: amendmentId, requirementId: requirement?.id ?? null, change, base: requirement && change.kind !== "addition" ? touchedBy(change, requirement) : null,
        baseRevision: requirement?.revision ?? null, baseValuesRevision: requirement?.valuesRevision ?? null, reason, rule,
        closesAt: suggestion ? null : closingOf(rule, now), suggestion, rebasedFrom: rebasedFrom ?? null, personId: actor.personId, authorityId: actor.authorityId,
      },
      now,
    );
    const voters = votersOn(change, requirement, specification.participants.map((one) => one.authorityId));
    if (!suggestion && hasVote(rule, voters, leadOf(specification).authorityId, actor.authorityId))
      await saveAmendmentVote(store, amendmentId, { authorityId: actor.authorityId, personId: actor.personId, agrees: true, reason: null }, now);
    if (asPosition && !suggestion && requirement && appliesTo(requirement.scope, actor.authorityId))
      await savePositions(store, [{ requirementId: requirement.id, revision: requirement.revision, valuesRevision: requirement.valuesRevision, kind: "change", reason, amendmentId }], actor, now);
    return { amendmentId };
  },
});

/** What was typed as a change that can be kept: known ids, values in range, scopes in their one form. */
async function asChange(context: Context & { specification: Specification }, requirement: Requirement | null, change: TypedChange): Promise<AmendmentChange | Refusal> {
  const { specification, store } = context;
  const hasSection = (id: string) => specification.sections.some((section) => section.id === id);
  switch (change.kind) {
    case "wording":
    case "level":
    case "removal":
      return change;
    case "scope": {
      const scope = scopeOf(change, specification);
      return scope ? { kind: "scope", scope } : refuse("not-found");
    }
    case "value": {
      const parameter = requirement && parametersOf(requirement).find((one) => one.id === change.parameterId);
      if (!parameter) return refuse("not-found");
      return fits(parameter, change.value) ? { ...change, value: normalValue(parameter, change.value) } : refuse("value-out-of-range", change.parameterId);
    }
    case "move": {
      const { sectionId, before } = change;
      if (!hasSection(sectionId)) return refuse("not-found");
      const known = before === undefined || (await findPlaces(store, context, sectionId)).some((one) => one.id === before);
      return known ? { kind: "move", sectionId, before: before ?? null } : refuse("not-found");
    }
    case "addition": {
      const { sectionId, clause: typedClause } = change;
      const scope = scopeOf(change, specification);
      if (!scope || !hasSection(sectionId)) return refuse("not-found");
      const clause = typedClause.from === "library" ? await libraryClause(context, typedClause.clauseId) : ownClause(typedClause);
      return isRefusal(clause) ? clause : { kind: "addition", sectionId, scope, clause };
    }
  }
}

function scopeOf({ authorities, lots }: { authorities: string[]; lots: string[] }, specification: Specification) {
  const authorityIds = specification.participants.map((one) => one.authorityId);
  const lotIds = specification.lots.map((lot) => lot.id);
  const known = authorities.every((id) => authorityIds.includes(id)) && lots.every((id) => lotIds.includes(id));
  return known ? normalScope({ authorities, lots }, authorityIds, lotIds) : null;
}

const ownClause = ({ from, title, text, level, method, verification }: Extract<z.output<typeof TypedClause>, { from: "own" }>) => ({
  from, title, text, level, verification: { method, text: verification },
});

/** The clause as it is in the library today: that revision is what is voted on. */
async function libraryClause(context: Context & { specification: Specification }, clauseId: string) {
  const found = await findClause(context.store, clauseId);
  if (!found) return refuse("clause-not-current", [clauseId]);
  if ((await findClauseStandings(context.store, [clauseId])).get(clauseId)?.standing === "withdrawn") return refuse("clause-withdrawn", [clauseId]);
  if ((await findClausesInUse(context.store, context)).has(clauseId)) return refuse("clause-in-use");
  return { from: "library" as const, clauseId, clauseRevision: found.clause.revision };
}
