import { z } from "zod";
import { canonicalJson } from "~/domain/canonical-json";
import { refuse } from "~/domain/refusal";
import { isUndoable } from "~/domain/specification/undo";
import type { Requirement } from "~/domain/specification/requirement";
import { findAsOf, findHistory, findNewestChange } from "~db/as-of";
import { isBuiltOnUnscoped } from "~db/built-on";
import { findRequirement } from "~db/requirements";
import { deleteOwnValue, saveOutcomeBack, saveRequirement, saveValue, saveValuesChanged } from "~db/save-requirement";
import type { FoundSpecification } from "~db/specifications";
import { type Context, specificationAct } from "../act";
import { putRequirement } from "./put-requirement";
import { RequirementInput } from "./requirement-act";

type Given = Context & FoundSpecification;
interface Step {
  requirement: Requirement;
  before: Requirement;
  after: Requirement;
}

/**
 * Takes the newest change of a requirement back: one's own, as long as nothing was built on it. What it was before is put
 * in its place as a further change, so nothing disappears from the history; and it can be undone in its turn.
 */
export const undoChange = specificationAct({
  name: "requirement.change-undone",
  may: "requirement:edit",
  input: RequirementInput.extend({ ordinal: z.coerce.number().int() }),
  async perform(context, { requirementId, revision, ordinal }) {
    const { store, actor } = context;
    const requirement = await findRequirement(store, context, requirementId);
    const newest = requirement && (await findNewestChange(store, context, requirementId));
    if (!requirement || !newest) return refuse("not-found");
    if (newest.ordinal !== ordinal || requirement.revision !== revision) return refuse("built-on");
    if (!isUndoable(newest, actor)) return refuse("nothing-to-undo");
    if (await isBuiltOnUnscoped(store, requirementId, new Date(newest.at), actor.authorityId)) return refuse("built-on");

    const [before, after] = (await findHistory(store, context, requirementId)).slice(-2);
    if (!before || !after) return refuse("nothing-to-undo");
    const step = { requirement, before: before.requirement, after: after.requirement };
    await restoreContent(context, step);
    await restorePlace(context, step, ordinal);
    await restoreValues(context, step);
    return { requirementId, revision: requirement.revision + (after.requirement.revision === before.requirement.revision ? 0 : 1), undone: newest.act };
  },
});

async function restoreContent({ store, actor, now }: Given, { requirement, before, after }: Step) {
  if (before.revision === after.revision) return;
  const { tailoring, local, level, scope, verification } = before;
  const retired = Boolean(before.retired) === Boolean(after.retired) ? undefined : before.retired && { by: actor.personId, reason: before.retired.reason };
  await saveRequirement(store, requirement, { tailoring, local, level, scope, verification, retired }, actor.personId, now);
}

/** Back before the neighbour that it stood before, wherever that is now; else to the end of its section. */
async function restorePlace(context: Given, { requirement, before, after }: Step, ordinal: number) {
  const { store, specification } = context;
  if (before.sectionId === after.sectionId && before.place === after.place) return;
  if (!specification.sections.some((one) => one.id === before.sectionId)) return;
  const then = (await findAsOf(store, context, { ordinal: ordinal - 1 })).requirements.filter((one) => one.sectionId === before.sectionId).map((one) => one.id);
  const following = then.slice(then.indexOf(requirement.id) + 1);
  await putRequirement(store, context, requirement, before.sectionId, (ids) => {
    const next = following.find((id) => ids.includes(id));
    return next === undefined ? "last" : { before: next };
  });
}

/** The own values as they were, and what was settled about them with them. */
async function restoreValues({ store, actor, now }: Given, { requirement, before, after }: Step) {
  const mine = (one: Requirement) => one.values.filter((own) => own.authorityId === actor.authorityId);
  const ids = [...new Set([...mine(before), ...mine(after)].map((own) => own.parameterId))];
  let changed = false;
  for (const parameterId of ids) {
    const [was, is] = [before, after].map((one) => mine(one).find((own) => own.parameterId === parameterId)?.value);
    if (canonicalJson(was ?? null) === canonicalJson(is ?? null)) continue;
    changed = true;
    if (was === undefined) await deleteOwnValue(store, requirement.id, parameterId, actor.authorityId);
    else await saveValue(store, requirement.id, { parameterId, authorityId: actor.authorityId, value: was, personId: actor.personId }, now);
  }
  for (const settlement of before.settlements) {
    const lapsed = after.settlements.find((one) => one.id === settlement.id);
    if (!lapsed || lapsed.outcome === settlement.outcome) continue;
    changed = true;
    await saveOutcomeBack(store, settlement.id, settlement);
  }
  if (changed) await saveValuesChanged(store, requirement.id);
}
