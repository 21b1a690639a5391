import { and, asc, desc, eq, gt, lt } from "drizzle-orm";
import type { Vendor, VendorActor, VendorPerson } from "~/domain/review/vendor";
import type { Store } from "./store";

export interface VendorPersonWithPassword extends VendorPerson {
  passwordHash: string;
}

/** Who a vendor's session belongs to, in one statement; null when it is unknown or over. */
export async function findVendorActorUnscoped(store: Store, tokenHash: string, now: Date): Promise<VendorActor | null> {
  const { vendorSessions, vendorPeople, vendors } = store.t;
  const [row] = await store.db
    .select({ vendorPersonId: vendorPeople.id, name: vendorPeople.name, email: vendorPeople.email, vendorId: vendors.id, vendorName: vendors.name })
    .from(vendorSessions)
    .innerJoin(vendorPeople, eq(vendorPeople.id, vendorSessions.vendorPersonId))
    .innerJoin(vendors, eq(vendors.id, vendorPeople.vendorId))
    .where(and(eq(vendorSessions.tokenHash, tokenHash), gt(vendorSessions.expiresAt, now)));
  return row ?? null;
}

export async function findVendorPersonByEmailUnscoped(store: Store, email: string): Promise<VendorPersonWithPassword | null> {
  const { vendorPeople: t } = store.t;
  const [row] = await store.db.select({ id: t.id, vendorId: t.vendorId, email: t.email, name: t.name, passwordHash: t.passwordHash }).from(t).where(eq(t.email, email)).limit(1);
  return row ?? null;
}

/** The people of the acting person's organisation, in the order of their names. */
export async function findVendorPeople(store: Store, { vendorId }: Pick<VendorActor, "vendorId">): Promise<VendorPerson[]> {
  const { vendorPeople: t } = store.t;
  return store.db.select({ id: t.id, vendorId: t.vendorId, email: t.email, name: t.name }).from(t).where(eq(t.vendorId, vendorId)).orderBy(asc(t.name), asc(t.id));
}

export async function saveVendor(store: Store, vendor: Vendor, since: Date) {
  await store.db.insert(store.t.vendors).values({ ...vendor, since });
}

export async function saveVendorPerson(store: Store, person: VendorPersonWithPassword & { language: string }, since: Date) {
  await store.db.insert(store.t.vendorPeople).values({ ...person, since });
}

/** A new password ends every session that was opened with the old one. */
export async function saveVendorPassword(store: Store, vendorPersonId: string, passwordHash: string) {
  const { vendorPeople, vendorSessions } = store.t;
  await store.db.update(vendorPeople).set({ passwordHash }).where(eq(vendorPeople.id, vendorPersonId));
  await store.db.delete(vendorSessions).where(eq(vendorSessions.vendorPersonId, vendorPersonId));
}

export async function saveVendorSession(store: Store, session: { tokenHash: string; vendorPersonId: string; startedAt: Date; expiresAt: Date }) {
  const { vendorSessions: t } = store.t;
  await store.db.delete(t).where(lt(t.expiresAt, session.startedAt));
  await store.db.insert(t).values(session);
}

export async function deleteVendorSession(store: Store, tokenHash: string) {
  await store.db.delete(store.t.vendorSessions).where(eq(store.t.vendorSessions.tokenHash, tokenHash));
}

export interface VendorAccess {
  vendorId: string;
  vendorPersonId: string;
  specificationId: string | null;
  act: string;
  about: Record<string, string>;
}

export async function saveVendorAccess(store: Store, access: VendorAccess, at: Date) {
  await store.db.insert(store.t.vendorAccess).values({ ...access, at });
}

/** What the organisation's people did, newest first. */
export async function findVendorAccess(store: Store, { vendorId }: Pick<VendorActor, "vendorId">, limit: number): Promise<{ n: number; name: string; act: string; at: string }[]> {
  const { vendorAccess: t, vendorPeople } = store.t;
  const rows = await store.db
    .select({ n: t.n, name: vendorPeople.name, act: t.act, at: t.at })
    .from(t)
    .innerJoin(vendorPeople, eq(vendorPeople.id, t.vendorPersonId))
    .where(eq(t.vendorId, vendorId))
    .orderBy(desc(t.at), desc(t.n))
    .limit(limit);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
