import { and, eq, sql } from "drizzle-orm";
import type { Localized, PartlyLocalized } from "~/domain/language";
import type { Participant, Section, Specification } from "~/domain/specification/specification";
import type { Store } from "./store";
import { descriptionContent, noteVersion, participantContent, sectionContent } from "./versions";

type Description = Pick<Specification, "title" | "subject" | "cpv" | "languages" | "prevailing" | "jointModel" | "decisionRule" | "lots">;

export async function saveNewSpecification(
  store: Store,
  specification: Description & { id: string; demonstration: boolean; templateId: string | null; createdBy: string; createdAt: Date },
) {
  await store.db.insert(store.t.specifications).values({ ...specification, revision: 1 });
  noteVersion(store, "description", specification.id, descriptionContent({ ...specification, revision: 1 }));
}

/** Changes the description when it is still at the revision that the change was based on; false when it is not. */
export async function saveDescription(store: Store, id: string, revision: number, description: Partial<Description>): Promise<boolean> {
  const { specifications } = store.t;
  const [changed] = await store.db
    .update(specifications)
    .set({ ...description, revision: sql`${specifications.revision} + 1` })
    .where(and(eq(specifications.id, id), eq(specifications.revision, revision)))
    .returning();
  if (changed) noteVersion(store, "description", id, descriptionContent(changed));
  return changed !== undefined;
}

export async function saveParticipant(
  store: Store,
  specificationId: string,
  participant: Pick<Participant, "authorityId" | "lead" | "signingPlace"> & { acceptedBy: string | null },
  at: Date,
) {
  const { acceptedBy, ...row } = participant;
  const [added] = await store.db
    .insert(store.t.participants)
    .values({ ...row, specificationId, invitedAt: at, acceptedBy, acceptedAt: acceptedBy ? at : null })
    .returning();
  if (added) noteVersion(store, "participants", participant.authorityId, participantContent(added));
}

export async function saveParticipationAccepted(store: Store, specificationId: string, authorityId: string, personId: string, at: Date) {
  await changeParticipant(store, specificationId, authorityId, { acceptedBy: personId, acceptedAt: at });
}

/** Takes an authority out; its row stays on record. */
export async function saveParticipantLeft(store: Store, specificationId: string, authorityId: string, left: { by: string; reason: string }, at: Date) {
  await changeParticipant(store, specificationId, authorityId, { leftBy: left.by, leftReason: left.reason, leftAt: at });
}

/** Invites an authority again that had left. */
export async function saveParticipantReturns(store: Store, specificationId: string, authorityId: string, signingPlace: number, at: Date) {
  await changeParticipant(store, specificationId, authorityId, { leftBy: null, leftReason: null, leftAt: null, acceptedBy: null, acceptedAt: null, invitedAt: at, signingPlace });
}

/** Makes another participant the lead buyer: there is never more than one. */
export async function saveLead(store: Store, specificationId: string, { from, to }: { from: string; to: string }) {
  await changeParticipant(store, specificationId, from, { lead: false });
  await changeParticipant(store, specificationId, to, { lead: true });
}

async function changeParticipant(store: Store, specificationId: string, authorityId: string, change: Partial<Store["t"]["participants"]["$inferInsert"]>) {
  const { participants } = store.t;
  const [changed] = await store.db
    .update(participants)
    .set(change)
    .where(and(eq(participants.specificationId, specificationId), eq(participants.authorityId, authorityId)))
    .returning();
  if (changed) noteVersion(store, "participants", authorityId, participantContent(changed));
}

export async function saveSection(store: Store, specificationId: string, section: Pick<Section, "id" | "place" | "title"> & { guidance?: Localized | null }) {
  await store.db.insert(store.t.sections).values({ ...section, specificationId, revision: 1 });
  noteVersion(store, "section", section.id, sectionContent({ ...section, revision: 1 }));
}

/** Renames a section when it is still at the revision that the change was based on; false when it is not. */
export async function saveSectionTitle(store: Store, id: string, revision: number, title: PartlyLocalized): Promise<boolean> {
  const { sections } = store.t;
  const [changed] = await store.db
    .update(sections)
    .set({ title, revision: sql`${sections.revision} + 1` })
    .where(and(eq(sections.id, id), eq(sections.revision, revision)))
    .returning();
  if (changed) noteVersion(store, "section", id, sectionContent(changed));
  return changed !== undefined;
}

export async function saveSectionPlaces(store: Store, places: ReadonlyMap<string, number>) {
  const { sections } = store.t;
  for (const [id, place] of places) {
    const [moved] = await store.db.update(sections).set({ place }).where(eq(sections.id, id)).returning();
    if (moved) noteVersion(store, "section", id, sectionContent(moved));
  }
}

export async function deleteSection(store: Store, id: string) {
  await store.db.delete(store.t.sections).where(eq(store.t.sections.id, id));
  noteVersion(store, "section", id, null);
}
