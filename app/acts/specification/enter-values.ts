import { z } from "zod";
import { canonicalJson } from "~/domain/canonical-json";
import { ParameterValue, fits } from "~/domain/library/parameter";
import { refuse } from "~/domain/refusal";
import { lapses } from "~/domain/specification/joining";
import { type Requirement, parametersOf } from "~/domain/specification/requirement";
import { appliesTo } from "~/domain/specification/scope";
import { normalValue } from "~/domain/specification/value";
import { findRequirement } from "~db/requirements";
import { saveSettlementsLapsed, saveValue, saveValuesChanged } from "~db/save-requirement";
import { type Context, specificationAct } from "../act";

/** Enters the acting authority's own values for a requirement. A changed value lapses what was settled about it, unless it is what was settled. */
export const enterValues = specificationAct({
  name: "values.entered",
  may: "value:enter",
  input: z.object({ requirementId: z.string(), values: z.record(z.string(), ParameterValue) }),
  async perform(context, { requirementId, values }) {
    const { store, actor } = context;
    const requirement = await findRequirement(store, context, requirementId);
    if (!requirement || requirement.retired) return refuse("not-found");
    if (!appliesTo(requirement.scope, actor.authorityId)) return refuse("not-applicable");

    const entered: { parameterId: string; value: ParameterValue }[] = [];
    for (const [parameterId, raw] of Object.entries(values)) {
      const parameter = parametersOf(requirement).find((one) => one.id === parameterId);
      if (!parameter || !fits(parameter, raw)) return refuse("value-out-of-range", parameterId);
      entered.push({ parameterId, value: normalValue(parameter, raw) });
    }
    return { requirementId, changed: await enterOwnValues(context, requirement, entered) };
  },
});

/** Saves values of the acting authority that fit, and tells which of them are new. */
export async function enterOwnValues({ store, actor, now }: Context, requirement: Requirement, entered: readonly { parameterId: string; value: ParameterValue }[]): Promise<string[]> {
  const changed = entered.filter(({ parameterId, value }) => {
    const own = requirement.values.find((one) => one.parameterId === parameterId && one.authorityId === actor.authorityId);
    return !own || canonicalJson(own.value) !== canonicalJson(value);
  });
  for (const { parameterId, value } of changed) {
    await saveValue(store, requirement.id, { parameterId, authorityId: actor.authorityId, value, personId: actor.personId }, now);
    const settled = requirement.settlements.filter((one) => one.parameterId === parameterId && (one.outcome === null || one.outcome === "accepted"));
    if (settled.some((one) => lapses(one, value))) await saveSettlementsLapsed(store, requirement.id, parameterId, now);
  }
  if (changed.length > 0) await saveValuesChanged(store, requirement.id);
  return changed.map((one) => one.parameterId);
}
