import { z } from "zod";
import { canonicalJson } from "~/domain/canonical-json";
import { ParameterValue, fits } from "~/domain/library/parameter";
import { refuse } from "~/domain/refusal";
import { parametersOf } from "~/domain/specification/requirement";
import { appliesTo } from "~/domain/specification/scope";
import { normalValue } from "~/domain/specification/value";
import { findRequirement } from "~db/requirements";
import { saveSettlementsLapsed, saveValue, saveValuesChanged } from "~db/save-requirement";
import { specificationAct } from "../act";

/** Enters the acting authority's own values for a requirement. A changed value lapses what was settled about it. */
export const enterValues = specificationAct({
  name: "values.entered",
  may: "value:enter",
  input: z.object({ requirementId: z.string(), values: z.record(z.string(), ParameterValue) }),
  async perform(context, { requirementId, values }) {
    const { store, actor, now } = context;
    const requirement = await findRequirement(store, context, requirementId);
    if (!requirement || requirement.retired) return refuse("not-found");
    if (!appliesTo(requirement.scope, actor.authorityId)) return refuse("not-applicable");

    const changed: string[] = [];
    for (const [parameterId, raw] of Object.entries(values)) {
      const parameter = parametersOf(requirement).find((one) => one.id === parameterId);
      if (!parameter || !fits(parameter, raw)) return refuse("value-out-of-range", parameterId);
      const value = normalValue(parameter, raw);
      const own = requirement.values.find((one) => one.parameterId === parameterId && one.authorityId === actor.authorityId);
      if (own && canonicalJson(own.value) === canonicalJson(value)) continue;

      await saveValue(store, requirementId, { parameterId, authorityId: actor.authorityId, value, personId: actor.personId }, now);
      await saveSettlementsLapsed(store, requirementId, parameterId, now);
      changed.push(parameterId);
    }
    if (changed.length > 0) await saveValuesChanged(store, requirementId);
    return { requirementId, changed };
  },
});
