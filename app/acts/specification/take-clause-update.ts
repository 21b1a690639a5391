import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { updated } from "~/domain/specification/clause-update";
import { findClause } from "~db/library";
import { deleteValues, saveSettlementsLapsed } from "~db/save-requirement";
import { requirementAct } from "./requirement-act";

/** Moves a requirement to the newest revision of its clause, with the library's wording or the authorities' own. */
export const takeClauseUpdate = requirementAct({
  name: "requirement.clause-updated",
  fields: { wording: z.enum(["library", "own"]) },
  async change(requirement, { wording }, { store, now }) {
    const { clause } = requirement;
    const newest = clause && (await findClause(store, clause.id))?.clause;
    if (!clause || !newest || newest.revision <= clause.revision) return refuse("nothing-newer");
    const { lost, ...change } = updated({ ...requirement, clause }, newest, wording);
    const parameterIds = [...new Set(lost.map((own) => own.parameterId))];
    for (const parameterId of parameterIds) await saveSettlementsLapsed(store, requirement.id, parameterId, now);
    await deleteValues(store, requirement.id, parameterIds);
    return change;
  },
});
