import { z } from "zod";
import { canonicalJson } from "~/domain/canonical-json";
import { Level, VerificationMethod } from "~/domain/library/clause";
import { refuse } from "~/domain/refusal";
import { normalScope } from "~/domain/specification/scope";
import { isTailored, tailor } from "~/domain/specification/tailoring";
import { typedLocalized, typedRequired } from "~/domain/text-input";
import { saveSettlementsLapsed } from "~db/save-requirement";
import { requirementAct } from "./requirement-act";

/** Changes title and text: of a library clause as a delta against it, of a local clause as they are. */
export const rewordRequirement = requirementAct({
  name: "requirement.reworded",
  fields: { title: typedLocalized(300), text: typedLocalized(8000) },
  change: ({ clause }, { title, text }) =>
    clause ? { tailoring: tailor(clause, { title, text }) } : { local: { title, text } },
});

/** Takes the library's wording back. */
export const dropTailoring = requirementAct({
  name: "requirement.tailoring-dropped",
  fields: {},
  change: ({ clause, tailoring }) => (clause && isTailored(tailoring) ? { tailoring: {} } : refuse("not-applicable")),
});

export const setLevel = requirementAct({ name: "requirement.level-set", fields: { level: Level }, change: (_, { level }) => ({ level }) });

/** Sets whom and what a requirement applies to. Who decides on its values changes with it, so settlements lapse. */
export const setScope = requirementAct({
  name: "requirement.scope-set",
  fields: { authorities: z.array(z.string()), lots: z.array(z.string()) },
  async change(requirement, { authorities, lots }, { store, specification, now }) {
    const authorityIds = specification.participants.map((one) => one.authorityId);
    const lotIds = specification.lots.map((lot) => lot.id);
    const known = authorities.every((id) => authorityIds.includes(id)) && lots.every((id) => lotIds.includes(id));
    if (!known) return refuse("not-found");
    const scope = normalScope({ authorities, lots }, authorityIds, lotIds);
    if (canonicalJson(scope) !== canonicalJson(requirement.scope)) await saveSettlementsLapsed(store, requirement.id, null, now);
    return { scope };
  },
});

export const setVerification = requirementAct({
  name: "requirement.verification-set",
  fields: { method: VerificationMethod, text: typedLocalized(4000) },
  change: (_, { method, text }) => ({ verification: { method, text } }),
});

/** Takes a requirement out of force. It stays readable, with its history. */
export const retireRequirement = requirementAct({
  name: "requirement.retired",
  fields: { reason: typedRequired(2000) },
  change: ({ retired }, { reason }, { actor }) => (retired ? refuse("already-retired") : { retired: { by: actor.personId, reason } }),
});

export const restoreRequirement = requirementAct({
  name: "requirement.restored",
  fields: {},
  change: ({ retired }) => (retired ? { retired: null } : refuse("not-retired")),
});
