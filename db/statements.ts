import { and, asc, desc, eq, isNotNull, or, sql } from "drizzle-orm";
import type { MadeStatement, Statement } from "~/domain/review/statement";
import type { Store } from "./store";

/** Whose statements: no vendor finds another's. */
type Of = { vendorId: string };

/** What a vendor said of the requirements of one specification. */
export const findStatements = (store: Store, { vendorId }: Of, specificationId: string): Promise<MadeStatement[]> =>
  load(store, and(eq(store.t.statements.vendorId, vendorId), eq(store.t.statements.specificationId, specificationId)));

/** The same, with what it said of the same clauses anywhere. */
export function findUsable(store: Store, { vendorId }: Of, specificationId: string, clauseIds: readonly string[]): Promise<MadeStatement[]> {
  const { statements: t } = store.t;
  const here = eq(t.specificationId, specificationId);
  return load(store, and(eq(t.vendorId, vendorId), or(here, store.isAmong(t.clauseId, clauseIds))));
}

/** A page of everything that a vendor has said, newest first. */
export const findAllStatements = (store: Store, { vendorId }: Of, { limit, offset }: { limit: number; offset: number }): Promise<MadeStatement[]> =>
  load(store, eq(store.t.statements.vendorId, vendorId), { limit, offset });

export async function countStatements(store: Store, { vendorId }: Of): Promise<number> {
  return store.db.$count(store.t.statements, eq(store.t.statements.vendorId, vendorId));
}

async function load(store: Store, where: ReturnType<typeof and>, page?: { limit: number; offset: number }): Promise<MadeStatement[]> {
  const { statements: t, publications, vendorPeople } = store.t;
  const query = store.db
    .select({ row: t, publication: publications.number, name: vendorPeople.name })
    .from(t)
    .innerJoin(publications, eq(publications.id, t.publicationId))
    .innerJoin(vendorPeople, eq(vendorPeople.id, t.vendorPersonId))
    .where(where)
    .orderBy(desc(t.at), asc(t.requirementId), asc(t.lotId));
  const rows = page ? await query.limit(page.limit).offset(page.offset) : await query;
  return rows.map(({ row: { vendorId: _, publicationId: __, vendorPersonId: ___, at, ...row }, publication, name }) => ({ ...row, publication, name, at: at.toISOString() }));
}

export interface NewStatement extends Statement {
  requirementId: string;
  lotId: string;
  textSha256: string;
  clauseId: string | null;
  clauseRevision: number | null;
}

/** Keeps what a vendor says now, in place of what it said of the same rows before. */
export async function saveStatements(store: Store, by: Of & { specificationId: string; publicationId: string; vendorPersonId: string; at: Date }, said: readonly NewStatement[]) {
  const { statements: t } = store.t;
  const now = (name: string) => sql.raw(`excluded.${name}`);
  for (let from = 0; from < said.length; from += 500)
    await store.db
      .insert(t)
      .values(said.slice(from, from + 500).map((one) => ({ ...one, ...by })))
      .onConflictDoUpdate({
        target: [t.vendorId, t.specificationId, t.requirementId, t.lotId],
        set: {
          publicationId: now("publication_id"), textSha256: now("text_sha256"), clauseId: now("clause_id"), clauseRevision: now("clause_revision"), status: now("status"),
          equivalent: now("equivalent"), proof: now("proof"), note: now("note"), vendorPersonId: now("vendor_person_id"), at: now("at"),
        },
      });
}

/** Takes back what a vendor said of these rows. */
export async function deleteStatements(store: Store, { vendorId, specificationId }: Of & { specificationId: string }, rows: readonly { requirementId: string; lotId: string }[]) {
  const { statements: t } = store.t;
  for (const { requirementId, lotId } of rows)
    await store.db.delete(t).where(and(eq(t.vendorId, vendorId), eq(t.specificationId, specificationId), eq(t.requirementId, requirementId), eq(t.lotId, lotId)));
}

/** When a vendor began to share its statements in a specification; null while it does not. */
export async function findSharedAt(store: Store, { vendorId }: Of, specificationId: string): Promise<string | null> {
  const { vendorRoles: t } = store.t;
  const [row] = await store.db.select({ sharedAt: t.sharedAt }).from(t).where(and(eq(t.vendorId, vendorId), eq(t.specificationId, specificationId)));
  return row?.sharedAt?.toISOString() ?? null;
}

export async function saveSharedAt(store: Store, { vendorId }: Of, specificationId: string, sharedAt: Date | null) {
  const { vendorRoles: t } = store.t;
  await store.db.update(t).set({ sharedAt }).where(and(eq(t.vendorId, vendorId), eq(t.specificationId, specificationId)));
}

export interface SharedStatements {
  vendorId: string;
  name: string;
  sharedAt: string;
  statements: MadeStatement[];
}

/** What vendors share in a specification that the reader has found. Who may know their names, the caller decides. */
export async function findShared(store: Store, { specification }: { specification: { id: string } }): Promise<SharedStatements[]> {
  const { vendorRoles, vendors, statements: t, publications } = store.t;
  const sharing = await store.db
    .select({ vendorId: vendors.id, name: vendors.name, sharedAt: vendorRoles.sharedAt })
    .from(vendorRoles)
    .innerJoin(vendors, eq(vendors.id, vendorRoles.vendorId))
    .where(and(eq(vendorRoles.specificationId, specification.id), isNotNull(vendorRoles.sharedAt)))
    .orderBy(asc(vendors.name), asc(vendors.id));
  if (sharing.length === 0) return [];
  const rows = await store.db
    .select({ row: t, publication: publications.number })
    .from(t)
    .innerJoin(publications, eq(publications.id, t.publicationId))
    .where(and(eq(t.specificationId, specification.id), store.isAmong(t.vendorId, sharing.map((one) => one.vendorId))));
  return sharing.map(({ sharedAt, ...vendor }) => ({
    ...vendor, sharedAt: sharedAt?.toISOString() ?? "",
    statements: rows.flatMap(({ row: { vendorId, publicationId: _, vendorPersonId: __, at, ...row }, publication }) => (vendorId === vendor.vendorId ? [{ ...row, publication, name: "", at: at.toISOString() }] : [])),
  }));
}
