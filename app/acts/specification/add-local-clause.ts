import { z } from "zod";
import { Level, VerificationMethod } from "~/domain/library/clause";
import { refuse } from "~/domain/refusal";
import { forAll } from "~/domain/specification/scope";
import { typedLocalized } from "~/domain/text-input";
import { findLastPlace, placeStep, saveRequirements } from "~db/save-requirement";
import { specificationAct } from "../act";

/** Writes a requirement that the library does not have. */
export const addLocalClause = specificationAct({
  name: "local-clause.added",
  may: "requirement:edit",
  input: z.object({
    sectionId: z.string(),
    title: typedLocalized(300),
    text: typedLocalized(8000),
    level: Level,
    method: VerificationMethod,
    verification: typedLocalized(4000),
    /** Into the local annex of the acting authority: for it alone. */
    own: z.boolean().default(false),
  }),
  async perform({ store, actor, specification, now, newId }, { sectionId, title, text, level, method, verification, own }) {
    if (!specification.sections.some((section) => section.id === sectionId)) return refuse("not-found");
    const requirementId = newId();
    const place = (await findLastPlace(store, sectionId)) + placeStep;
    const row = {
      id: requirementId, specificationId: specification.id, sectionId, place, clauseId: null, clauseRevision: null,
      tailoring: {}, local: { title, text }, level, scope: own ? { authorities: [actor.authorityId] } : forAll, verification: { method, text: verification },
    };
    await saveRequirements(store, [row], actor.personId, now);
    return { requirementId };
  },
});
