import { and, eq, inArray, isNull, max, sql } from "drizzle-orm";
import type { ParameterValue } from "~/domain/library/parameter";
import type { Requirement, Settlement } from "~/domain/specification/requirement";
import type { Store } from "./store";
import { noteSettlements, noteVersion, requirementContent } from "./versions";

type Content = Pick<Requirement, "tailoring" | "local" | "level" | "scope" | "verification">;

export interface NewRequirement extends Content {
  id: string;
  specificationId: string;
  sectionId: string;
  place: number;
  clauseId: string | null;
  clauseRevision: number | null;
}

/** Places are far apart, so that a row can move without touching its neighbours. */
export const placeStep = 1024;

export async function findLastPlace(store: Store, sectionId: string): Promise<number> {
  const { requirements } = store.t;
  const [row] = await store.db.select({ place: max(requirements.place) }).from(requirements).where(eq(requirements.sectionId, sectionId));
  return row?.place ?? 0;
}

export async function saveRequirements(store: Store, rows: readonly NewRequirement[], personId: string, at: Date) {
  const filled = rows.map((row) => ({
    ...row, revision: 1, valuesRevision: 0, retiredBy: null, retiredAt: null, retiredReason: null, changedBy: personId, changedAt: at,
  }));
  for (let from = 0; from < filled.length; from += 500) await store.db.insert(store.t.requirements).values(filled.slice(from, from + 500));
  for (const row of filled) noteVersion(store, "requirement", row.id, requirementContent(row));
}

/** Changes a requirement when it is still at the revision that the change was based on; false when it is not. */
export async function saveRequirement(
  store: Store,
  { id, revision }: Pick<Requirement, "id" | "revision">,
  change: Partial<Content> & { retired?: { by: string; reason: string } | null; sectionId?: string; place?: number; clauseRevision?: number },
  personId: string,
  at: Date,
): Promise<boolean> {
  const { requirements } = store.t;
  const { retired, ...content } = change;
  const retirement = retired === undefined ? {} : { retiredBy: retired?.by ?? null, retiredReason: retired?.reason ?? null, retiredAt: retired ? at : null };
  const [changed] = await store.db
    .update(requirements)
    .set({ ...content, ...retirement, revision: sql`${requirements.revision} + 1`, changedBy: personId, changedAt: at })
    .where(and(eq(requirements.id, id), eq(requirements.revision, revision)))
    .returning();
  if (changed) noteVersion(store, "requirement", id, requirementContent(changed));
  return changed !== undefined;
}

/** Puts requirements at new places. A place is not part of what a requirement says, so its revision stays. */
export async function savePlaces(store: Store, sectionId: string, places: ReadonlyMap<string, number>) {
  const { requirements } = store.t;
  for (const [id, place] of places) {
    await store.db.update(requirements).set({ place, sectionId }).where(eq(requirements.id, id));
    noteVersion(store, "place", id, { sectionId, place });
  }
}

export async function saveValue(
  store: Store,
  requirementId: string,
  own: { parameterId: string; authorityId: string; value: ParameterValue; personId: string },
  at: Date,
) {
  const { parameterValues } = store.t;
  const { requirementId: key, parameterId, authorityId } = parameterValues;
  await store.db
    .insert(parameterValues)
    .values({ ...own, requirementId, at })
    .onConflictDoUpdate({ target: [key, parameterId, authorityId], set: { value: own.value, personId: own.personId, at } });
  noteVersion(store, "value", requirementId, { parameterId: own.parameterId, authorityId: own.authorityId, personId: own.personId, value: own.value });
}

/** Takes values away for which a newer clause revision has no place; the log keeps what they were. */
export async function deleteValues(store: Store, requirementId: string, parameterIds: readonly string[]) {
  const { parameterValues } = store.t;
  if (parameterIds.length === 0) return;
  const gone = await store.db
    .delete(parameterValues)
    .where(and(eq(parameterValues.requirementId, requirementId), inArray(parameterValues.parameterId, [...parameterIds])))
    .returning();
  for (const { parameterId, authorityId, personId } of gone) noteVersion(store, "value", requirementId, { parameterId, authorityId, personId, value: null });
}

/** Takes one authority's value away: that which it entered last, taken back. */
export async function deleteOwnValue(store: Store, requirementId: string, parameterId: string, authorityId: string) {
  const { parameterValues: t } = store.t;
  const own = and(eq(t.requirementId, requirementId), eq(t.parameterId, parameterId), eq(t.authorityId, authorityId));
  const [gone] = await store.db.delete(t).where(own).returning();
  if (gone) noteVersion(store, "value", requirementId, { parameterId, authorityId, personId: gone.personId, value: null });
}

/** Says that a value of a requirement, or what was settled about one, has changed. */
export async function saveValuesChanged(store: Store, requirementId: string) {
  const { requirements } = store.t;
  const [changed] = await store.db.update(requirements).set({ valuesRevision: sql`${requirements.valuesRevision} + 1` }).where(eq(requirements.id, requirementId)).returning();
  if (changed) noteVersion(store, "requirement", requirementId, requirementContent(changed));
}

export async function saveSettlement(store: Store, requirementId: string, settlement: Omit<Settlement, "votes" | "proposedAt" | "outcome" | "outcomeAt">, at: Date) {
  const closesAt = settlement.closesAt ? new Date(settlement.closesAt) : null;
  await store.db.insert(store.t.settlements).values({ ...settlement, closesAt, requirementId, proposedAt: at });
  noteSettlements(store, [settlement.id]);
}

export async function saveVote(store: Store, settlementId: string, vote: { authorityId: string; personId: string; agrees: boolean; reason?: string | null }, at: Date) {
  const { votes } = store.t;
  await store.db
    .insert(votes)
    .values({ ...vote, settlementId, at })
    .onConflictDoUpdate({ target: [votes.settlementId, votes.authorityId], set: { agrees: vote.agrees, reason: vote.reason ?? null, personId: vote.personId, at } });
  noteSettlements(store, [settlementId]);
}

export async function saveOutcome(store: Store, settlementId: string, outcome: "accepted" | "rejected" | "lapsed", at: Date) {
  const { settlements } = store.t;
  await store.db.update(settlements).set({ outcome, outcomeAt: at }).where(eq(settlements.id, settlementId));
  noteSettlements(store, [settlementId]);
}

/** Puts a settlement back to how it stood before a change that is undone. */
export async function saveOutcomeBack(store: Store, settlementId: string, { outcome, outcomeAt }: Pick<Settlement, "outcome" | "outcomeAt">) {
  const { settlements } = store.t;
  await store.db.update(settlements).set({ outcome, outcomeAt: outcomeAt === null ? null : new Date(outcomeAt) }).where(eq(settlements.id, settlementId));
  noteSettlements(store, [settlementId]);
}

/** Ends open and accepted settlements of a parameter: what they settled has changed. */
export async function saveSettlementsLapsed(store: Store, requirementId: string, parameterId: string | null, at: Date) {
  const { settlements } = store.t;
  const lapsed = await store.db
    .update(settlements)
    .set({ outcome: "lapsed", outcomeAt: at })
    .where(
      and(
        eq(settlements.requirementId, requirementId),
        parameterId === null ? undefined : eq(settlements.parameterId, parameterId),
        sql`(${isNull(settlements.outcome)} or ${eq(settlements.outcome, "accepted")})`,
      ),
    )
    .returning({ id: settlements.id });
  noteSettlements(store, lapsed.map((one) => one.id));
}
