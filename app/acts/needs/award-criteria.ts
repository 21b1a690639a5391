import { z } from "zod";
import { Amount, Percentage, compare } from "~/domain/decimal";
import { type AwardScheme, criterionKinds, everyCriterion, weightings } from "~/domain/needs/award";
import { changedCriterion, movedCriterion, withCriterion, withScheme, withoutCriterion } from "~/domain/needs/award-change";
import { isLocked } from "~/domain/needs/criteria-lock";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { typedLocalized, typedLocalizedOrNone } from "~/domain/text-input";
import { findCriteriaLock } from "~db/criteria-lock";
import { findProcurement, saveAwardCriteria } from "~db/procurement";
import { findRequirements } from "~db/requirements";
import type { FoundSpecification } from "~db/specifications";
import { type Context, specificationAct } from "../act";

const nothingTyped = (text: string): string | null => text || null;
const percentage = z.string().transform(nothingTyped).pipe(Percentage.nullable());
const revision = z.coerce.number().int();

const Weight = z
  .object({ from: percentage, to: percentage })
  .refine(({ from, to }) => (from === null) === (to === null), { path: ["to"], error: "required" })
  .refine(({ from, to }) => from === null || to === null || compare(from, to) <= 0, { path: ["to"], error: "range" })
  .transform(({ from, to }) => (from === null || to === null ? null : { from, to }));

const LifeCycle = z.object({ method: typedLocalizedOrNone(4000), data: typedLocalizedOrNone(4000) }).transform(({ method, data }) => (method && data ? { method, data } : null));

const fields = {
  title: typedLocalized(300),
  kind: z.enum(criterionKinds),
  weight: Weight,
  verification: typedLocalizedOrNone(4000),
  lifeCycle: LifeCycle,
  requirementIds: z.array(z.string()).max(5000, { error: "too-many" }),
};

/** How the weights of a lot (empty: of the whole) are stated. */
export const setWeighting = specificationAct({
  name: "weighting.set",
  may: "criteria:edit",
  input: z.object({
    revision, lotId: z.string(), weighting: z.enum(weightings),
    spread: z.string().transform(nothingTyped).pipe(Amount.nullable()), reason: typedLocalizedOrNone(4000),
  }),
  perform: (context, { revision: base, lotId, weighting, spread, reason }) =>
    saved(context, base, (schemes) => withScheme(schemes, lotId || null, { weighting, spread: weighting === "range" ? spread : null, reason: weighting === "order" ? reason : null }), lotId),
});

/** Adds a criterion to a lot (empty: to the whole), or a part to a criterion. */
export const addCriterion = specificationAct({
  name: "criterion.added",
  may: "criteria:edit",
  input: z.object({ lotId: z.string(), parentId: z.string(), ...fields }),
  async perform(context, { lotId, parentId, ...content }) {
    const criterionId = context.newId();
    const { criteria } = await findProcurement(context.store, context);
    const outcome = await saved(context, criteria.revision, (schemes) => withCriterion(schemes, { lotId: lotId || null, parentId: parentId || null, criterion: { ...content, id: criterionId } }), lotId, content.requirementIds);
    return isRefusal(outcome) ? outcome : { criterionId };
  },
});

export const changeCriterion = specificationAct({
  name: "criterion.changed",
  may: "criteria:edit",
  input: z.object({ criterionId: z.string(), revision, ...fields }),
  perform: (context, { criterionId, revision: base, ...content }) => saved(context, base, (schemes) => changedCriterion(schemes, { ...content, id: criterionId }), "", content.requirementIds),
});

export const moveCriterion = specificationAct({
  name: "criterion.moved",
  may: "criteria:edit",
  input: z.object({ criterionId: z.string(), move: z.enum(["up", "down"]) }),
  perform: async (context, { criterionId, move }) => saved(context, await presentRevision(context), (schemes) => movedCriterion(schemes, criterionId, move)),
});

/** Takes a criterion and its parts away. The log keeps what was said. */
export const removeCriterion = specificationAct({
  name: "criterion.removed",
  may: "criteria:edit",
  input: z.object({ criterionId: z.string() }),
  perform: async (context, { criterionId }) => saved(context, await presentRevision(context), (schemes) => withoutCriterion(schemes, criterionId)),
});

type Given = Context & FoundSpecification;

const presentRevision = async (context: Given) => (await findProcurement(context.store, context)).criteria.revision;

/** Applies the change to the criteria as they stand; a change that finds nothing to change gives null. */
async function saved(
  context: Given,
  base: number,
  change: (schemes: AwardScheme[]) => AwardScheme[] | null,
  lotId = "",
  requirementIds: readonly string[] = [],
): Promise<{ revision: number } | Refusal> {
  const { store, actor, specification, now } = context;
  if (isLocked(await findCriteriaLock(store, context, now))) return refuse("criteria-locked");
  const { criteria } = await findProcurement(store, context);
  if (criteria.revision !== base) return refuse("stale", criteria);
  if (lotId && !specification.lots.some((lot) => lot.id === lotId)) return refuse("not-found");
  const known = new Set([...(requirementIds.length > 0 ? (await findRequirements(store, context)).map((one) => one.id) : []), ...criteria.schemes.flatMap(everyCriterion).flatMap((one) => one.requirementIds)]);
  if (requirementIds.some((id) => !known.has(id))) return refuse("not-found");
  const schemes = change(criteria.schemes);
  if (!schemes) return refuse("not-found");
  const saving = { specificationId: specification.id, revision: base, personId: actor.personId, at: now };
  return (await saveAwardCriteria(store, saving, schemes)) ? { revision: base + 1 } : refuse("stale", criteria);
}
