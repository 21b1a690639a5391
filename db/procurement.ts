import { and, asc, eq, max, sql } from "drizzle-orm";
import type { AwardScheme } from "~/domain/needs/award";
import type { AuthorityNeeds, NeedItem } from "~/domain/needs/need";
import type { PlacedItem, Procurement } from "~/domain/needs/procurement";
import type { Procedure } from "~/domain/needs/procedure";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

type Scoped = Pick<FoundSpecification, "specification">;

/** What a specification that the reader has found says about procedure, needs, money and award criteria. */
export async function findProcurement(store: Store, { specification: { id, lots, participants } }: Scoped): Promise<Procurement> {
  const { procedures, needItems, authorityNeeds, awardCriteria } = store.t;
  const [procedure] = await store.db.select().from(procedures).where(eq(procedures.specificationId, id));
  const items = await store.db.select().from(needItems).where(eq(needItems.specificationId, id)).orderBy(asc(needItems.place), asc(needItems.id));
  const sheets = await store.db.select().from(authorityNeeds).where(eq(authorityNeeds.specificationId, id)).orderBy(asc(authorityNeeds.authorityId));
  const [criteria] = await store.db.select().from(awardCriteria).where(eq(awardCriteria.specificationId, id));
  const lotNumber = (lotId: string | null) => lots.find((lot) => lot.id === lotId)?.number ?? 0;
  return {
    procedure: procedure ? { form: procedure.form, currency: procedure.currency, rates: procedure.rates, buyers: procedure.buyers, revision: procedure.revision } : null,
    items: items
      .map(({ id: itemId, lotId, label, unit, place, revision }) => ({ id: itemId, lotId, label, unit, place, revision }))
      .sort((a, b) => lotNumber(a.lotId) - lotNumber(b.lotId)),
    // The sheet of an authority that has left stays on record and counts no more.
    authorities: sheets.filter((sheet) => participants.some((one) => one.authorityId === sheet.authorityId)).map(({ authorityId, currency, needs, funding, revision }) => ({ authorityId, currency, needs, funding, revision })),
    criteria: { schemes: criteria?.schemes ?? [], revision: criteria?.revision ?? 0 },
  };
}

interface Change {
  specificationId: string;
  /** What the change was based on; 0 where nothing was there. */
  revision: number;
  personId: string;
  at: Date;
}

/** Says how it is bought, when what stands there is still what the change was based on; false when it is not. */
export async function saveProcedure(store: Store, { specificationId, revision, personId, at }: Change, procedure: Omit<Procedure, "revision">): Promise<boolean> {
  const { procedures } = store.t;
  const row = { ...procedure, revision: revision + 1, changedBy: personId, changedAt: at };
  const saved = await store.db
    .insert(procedures)
    .values({ ...row, specificationId })
    .onConflictDoUpdate({ target: procedures.specificationId, set: row, setWhere: eq(procedures.revision, revision) })
    .returning({ revision: procedures.revision });
  return saved.length === 1;
}

/** The same for the sheet of one authority. */
export async function saveOwnNeeds(store: Store, { specificationId, revision, personId, at }: Change, own: AuthorityNeeds): Promise<boolean> {
  const { authorityNeeds } = store.t;
  const row = { ...own, revision: revision + 1, changedBy: personId, changedAt: at };
  const saved = await store.db
    .insert(authorityNeeds)
    .values({ ...row, specificationId })
    .onConflictDoUpdate({ target: [authorityNeeds.specificationId, authorityNeeds.authorityId], set: row, setWhere: eq(authorityNeeds.revision, revision) })
    .returning({ revision: authorityNeeds.revision });
  return saved.length === 1;
}

/** The same for the award criteria. */
export async function saveAwardCriteria(store: Store, { specificationId, revision, personId, at }: Change, schemes: AwardScheme[]): Promise<boolean> {
  const { awardCriteria } = store.t;
  const row = { schemes, revision: revision + 1, changedBy: personId, changedAt: at };
  const saved = await store.db
    .insert(awardCriteria)
    .values({ ...row, specificationId })
    .onConflictDoUpdate({ target: awardCriteria.specificationId, set: row, setWhere: eq(awardCriteria.revision, revision) })
    .returning({ revision: awardCriteria.revision });
  return saved.length === 1;
}

export async function findLastItemPlace(store: Store, specificationId: string): Promise<number> {
  const { needItems } = store.t;
  const [row] = await store.db.select({ place: max(needItems.place) }).from(needItems).where(eq(needItems.specificationId, specificationId));
  return row?.place ?? 0;
}

export async function saveNeedItem(store: Store, specificationId: string, item: NeedItem & { place: number }, personId: string, at: Date) {
  await store.db.insert(store.t.needItems).values({ ...item, specificationId, revision: 1, changedBy: personId, changedAt: at });
}

/** Changes an item when it is still at the revision that the change was based on; false when it is not. */
export async function saveNeedItemChange(store: Store, { id, revision }: Pick<PlacedItem, "id" | "revision">, change: Omit<NeedItem, "id">, personId: string, at: Date): Promise<boolean> {
  const { needItems } = store.t;
  const changed = await store.db
    .update(needItems)
    .set({ ...change, revision: sql`${needItems.revision} + 1`, changedBy: personId, changedAt: at })
    .where(and(eq(needItems.id, id), eq(needItems.revision, revision)))
    .returning({ id: needItems.id });
  return changed.length === 1;
}

export async function deleteNeedItem(store: Store, id: string) {
  await store.db.delete(store.t.needItems).where(eq(store.t.needItems.id, id));
}
