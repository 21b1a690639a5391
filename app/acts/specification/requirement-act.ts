import { z } from "zod";
import { canonicalJson } from "~/domain/canonical-json";
import type { Permission } from "~/domain/people/permission";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { layerOf, mayChange } from "~/domain/specification/layer";
import type { Requirement } from "~/domain/specification/requirement";
import { findRequirement } from "~db/requirements";
import { saveRequirement } from "~db/save-requirement";
import type { FoundSpecification } from "~db/specifications";
import { type Context, specificationAct } from "../act";

export const RequirementInput = z.object({ requirementId: z.string(), revision: z.coerce.number().int() });

type Change = Parameters<typeof saveRequirement>[2];
type Given = Context & FoundSpecification;

/**
 * An act that changes what one requirement says. It finds the requirement, refuses who may not change its layer and a
 * write that was based on another revision (and hands over what stands there now), and saves the change.
 */
export function requirementAct<Fields extends z.ZodRawShape>(definition: {
  name: string;
  may?: Permission;
  fields: Fields;
  change: (
    requirement: Requirement,
    input: z.output<z.ZodObject<Fields>>,
    context: Given,
  ) => Change | Refusal | Promise<Change | Refusal>;
}) {
  const fields = z.object(definition.fields);
  return specificationAct({
    name: definition.name,
    may: definition.may ?? "requirement:edit",
    input: RequirementInput.extend(definition.fields),
    async perform(context, input) {
      const { store, actor, now } = context;
      const base = RequirementInput.parse(input);
      const requirement = await findRequirement(store, context, base.requirementId);
      if (!requirement) return refuse("not-found");
      const participantIds = context.specification.participants.map((one) => one.authorityId);
      if (!mayChange(requirement.scope, participantIds, { authorityId: context.actor.authorityId, lead: context.standing === "lead" }))
        return layerOf(requirement.scope, participantIds) === "local" ? refuse("local-annex") : refuse("text-of-others");
      if (requirement.revision !== base.revision) return refuse("stale", requirement);

      // Parsed twice because a generic extension loses its own type; transforms here are idempotent.
      const change = await definition.change(requirement, fields.parse(input), context);
      if (isRefusal(change)) return change;
      // A revision that says the same would lapse positions and outdate proposals for nothing.
      if (isAsItWas(requirement, change)) return { requirementId: requirement.id, revision: requirement.revision };
      await saveRequirement(store, requirement, change, actor.personId, now);
      return { requirementId: requirement.id, revision: requirement.revision + 1 };
    },
  });
}

function isAsItWas(requirement: Requirement, change: Change): boolean {
  const now: Record<string, unknown> = { ...requirement };
  return Object.entries(change).every(([part, wanted]) => canonicalJson(wanted ?? null) === canonicalJson(now[part] ?? null));
}
