import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { moved } from "~/domain/specification/outline";
import { typedLocalized } from "~/domain/text-input";
import { deleteSection, saveSection, saveSectionPlaces, saveSectionTitle } from "~db/save-specification";
import { findSectionSizeUnscoped } from "~db/requirements";
import { specificationAct } from "../act";

export const addSection = specificationAct({
  name: "section.added",
  may: "requirement:edit",
  input: z.object({ title: typedLocalized(300) }),
  async perform({ store, specification, newId }, { title }) {
    const sectionId = newId();
    const place = Math.max(0, ...specification.sections.map((section) => section.place)) + 1;
    await saveSection(store, specification.id, { id: sectionId, place, title });
    return { sectionId };
  },
});

export const renameSection = specificationAct({
  name: "section.renamed",
  may: "requirement:edit",
  input: z.object({ sectionId: z.string(), revision: z.coerce.number().int(), title: typedLocalized(300) }),
  async perform({ store, specification }, { sectionId, revision, title }) {
    const section = specification.sections.find((one) => one.id === sectionId);
    if (!section) return refuse("not-found");
    return (await saveSectionTitle(store, sectionId, revision, title)) ? { sectionId } : refuse("stale", section.title);
  },
});

export const moveSection = specificationAct({
  name: "section.moved",
  may: "requirement:edit",
  input: z.object({ sectionId: z.string(), move: z.enum(["up", "down"]) }),
  async perform({ store, specification }, { sectionId, move }) {
    const ids = specification.sections.map((section) => section.id);
    if (!ids.includes(sectionId)) return refuse("not-found");
    const order = moved(ids, sectionId, move) ?? ids;
    await saveSectionPlaces(store, new Map(order.map((id, index) => [id, index + 1])));
    return { sectionId };
  },
});

/** Removes a section that never held anything, or from which all was moved away: retired requirements count. */
export const removeSection = specificationAct({
  name: "section.removed",
  may: "requirement:edit",
  input: z.object({ sectionId: z.string() }),
  async perform({ store, specification }, { sectionId }) {
    if (!specification.sections.some((section) => section.id === sectionId)) return refuse("not-found");
    if ((await findSectionSizeUnscoped(store, sectionId)) > 0) return refuse("section-not-empty");
    await deleteSection(store, sectionId);
    return { sectionId };
  },
});
