import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { closeOver } from "~/domain/specification/closure";
import { type Scope, forAll } from "~/domain/specification/scope";
import { findClauseStandings } from "~db/clause-standings";
import { findCurrentClauses } from "~db/library";
import { findClausesInUse } from "~db/requirements";
import { findLastPlace, placeStep, saveRequirements } from "~db/save-requirement";
import { type Context, specificationAct } from "../act";

/** Adds library clauses to a section, with what they require where wanted, and tells what conflicts. */
export const addClauses = specificationAct({
  name: "clauses.added",
  may: "requirement:edit",
  input: z.object({
    sectionId: z.string(),
    clauseIds: z.array(z.string()).min(1, { error: "choose-one" }).max(500, { error: "too-many" }),
    withRequired: z.boolean(),
    /** Into the local annex of the acting authority: for it alone. */
    own: z.boolean().default(false),
  }),
  async perform(context, { own, ...input }) {
    const { specification } = context;
    if (!specification.sections.some((section) => section.id === input.sectionId)) return refuse("not-found");
    const inUse = await findClausesInUse(context.store, context);
    if (input.clauseIds.every((id) => inUse.has(id))) return refuse("clause-in-use");
    return putClauses(context, { ...input, specificationId: specification.id, inUse, scope: own ? { authorities: [context.actor.authorityId] } : forAll });
  },
});

interface Placing {
  specificationId: string;
  sectionId: string;
  clauseIds: readonly string[];
  withRequired: boolean;
  inUse: ReadonlySet<string>;
  scope?: Scope;
}

/** Saves requirements for the clauses at the end of a section. A clause that the library does not hold refuses all. */
export async function putClauses({ store, actor, now, newId }: Context, { specificationId, sectionId, clauseIds, withRequired, inUse, scope = forAll }: Placing) {
  const library = await findCurrentClauses(store);
  const closure = closeOver(clauseIds, library, inUse);
  const unknown = clauseIds.filter((id) => !library.has(id));
  if (unknown.length > 0 || (withRequired && closure.dropped.length > 0)) return refuse("clause-not-current", [...unknown, ...closure.dropped]);

  const standings = await findClauseStandings(store, closure.clauses.map((clause) => clause.id));
  const withdrawn = [...standings.values()].filter((one) => one.standing === "withdrawn").map((one) => one.clauseId);
  if (withdrawn.length > 0) return refuse("clause-withdrawn", withdrawn);

  const chosen = withRequired ? closure.clauses : closure.clauses.filter((clause) => clauseIds.includes(clause.id));
  const last = await findLastPlace(store, sectionId);
  const rows = chosen.map((clause, index) => ({
    id: newId(),
    specificationId,
    sectionId,
    place: last + (index + 1) * placeStep,
    clauseId: clause.id,
    clauseRevision: clause.revision,
    tailoring: {},
    local: null,
    level: clause.level,
    scope,
    verification: null,
  }));
  await saveRequirements(store, rows, actor.personId, now);
  const alongWith = chosen.map((clause) => clause.id).filter((id) => !clauseIds.includes(id));
  return { requirementIds: rows.map((row) => row.id), alongWith, conflicts: closure.conflicts };
}
