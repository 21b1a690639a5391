import { z } from "zod";
import { isRefusal, refuse } from "~/domain/refusal";
import { type Template, furtherSectionTitle } from "~/domain/library/template";
import { findAuthorities } from "~db/people";
import { findTemplates } from "~db/library";
import { saveValue } from "~db/save-requirement";
import { saveNewSpecification, saveParticipant, saveSection } from "~db/save-specification";
import { type Context, act } from "../act";
import { DescriptionInput, prevailingError, prevailsAmongLanguages } from "./description";
import { putClauses } from "./add-clauses";

const Input = DescriptionInput.extend({
  /** Authorities to invite besides the acting one, which leads. In signing order; the lead signs last. */
  invited: z.array(z.string()).max(100, { error: "too-many" }),
  templateId: z.string().optional(),
  /** Clauses besides the template's, as the guided start proposes them. */
  clauseIds: z.array(z.string()).max(200, { error: "too-many" }).default([]),
}).refine(prevailsAmongLanguages, prevailingError);

/** Starts a specification led by the acting authority, from a template or empty. */
export const createSpecification = act({
  name: "specification.created",
  may: "specification:create",
  input: Input,
  async perform(context, { invited, templateId, clauseIds, lots, ...description }) {
    const { store, actor, now, newId } = context;
    const known = new Set((await findAuthorities(store)).map((authority) => authority.id));
    const others = [...new Set(invited)].filter((id) => id !== actor.authorityId);
    if (others.some((id) => !known.has(id))) return refuse("not-found");
    const template = templateId ? (await findTemplates(store)).find((one) => one.id === templateId) : null;
    if (template === undefined) return refuse("not-found");

    const specificationId = newId();
    const wanted = lots.length > 0 ? lots : (template?.lots ?? []).map((title) => ({ title }));
    const numbered = wanted.map((lot, index) => ({ id: newId(), number: index + 1, title: lot.title }));
    await saveNewSpecification(store, {
      ...description, lots: numbered, id: specificationId, demonstration: false, templateId: template?.id ?? null, createdBy: actor.personId, createdAt: now,
    });
    const order = [...others, actor.authorityId];
    for (const [index, authorityId] of order.entries()) {
      const lead = authorityId === actor.authorityId;
      await saveParticipant(store, specificationId, { authorityId, lead, signingPlace: index + 1, acceptedBy: lead ? actor.personId : null }, now);
    }
    const refused = (template && (await fillFrom(template, context, specificationId))) ?? (await addFurther(template, clauseIds, context, specificationId));
    return isRefusal(refused) ? refused : { specificationId };
  },
  chain: (result) => result.specificationId,
});

async function fillFrom(template: Template, context: Context, specificationId: string) {
  for (const [index, section] of template.sections.entries()) {
    const sectionId = context.newId();
    await saveSection(context.store, specificationId, { id: sectionId, place: index + 1, title: section.title, guidance: section.guidance ?? null });
    const put = await putClauses(context, { specificationId, sectionId, clauseIds: section.clauses, withRequired: false, inUse: new Set() });
    if (isRefusal(put)) return put;
    await startWithValues(template, section.clauses, put.requirementIds, context);
  }
  return null;
}

/** The lead buyer starts with the template's values; the others enter their own. */
async function startWithValues(template: Template, clauseIds: readonly string[], requirementIds: readonly string[], { store, actor, now }: Context) {
  for (const [index, requirementId] of requirementIds.entries())
    for (const [parameterId, value] of Object.entries(template.values[clauseIds[index] ?? ""] ?? {}))
      await saveValue(store, requirementId, { parameterId, authorityId: actor.authorityId, value, personId: actor.personId }, now);
}

/** A section at the end for what was chosen beside the template, with what it requires. */
async function addFurther(template: Template | null, clauseIds: readonly string[], context: Context, specificationId: string) {
  const inUse = new Set(template?.sections.flatMap((section) => section.clauses));
  const further = [...new Set(clauseIds)].filter((id) => !inUse.has(id));
  if (further.length === 0) return null;
  const sectionId = context.newId();
  await saveSection(context.store, specificationId, { id: sectionId, place: (template?.sections.length ?? 0) + 1, title: furtherSectionTitle, guidance: null });
  const put = await putClauses(context, { specificationId, sectionId, clauseIds: further, withRequired: true, inUse });
  return isRefusal(put) ? put : null;
}
