import { and, eq, isNull, sql } from "drizzle-orm";
import type { Store } from "./store";

/** A person with a vendor's role can hold no buyer's role in the same specification (Directive 2014/24/EU, art. 24): people are told apart by their e-mail addresses. */

/** Whether one of the vendor's people is a member of an authority that takes part. */
export async function isVendorAmongBuyers(store: Store, specificationId: string, vendorId: string): Promise<boolean> {
  const { vendorPeople, people, members, participants } = store.t;
  const [row] = await store.db
    .select({ one: sql`1` })
    .from(vendorPeople)
    .innerJoin(people, eq(people.email, vendorPeople.email))
    .innerJoin(members, eq(members.personId, people.id))
    .innerJoin(participants, and(eq(participants.authorityId, members.authorityId), isNull(participants.leftAt)))
    .where(and(eq(vendorPeople.vendorId, vendorId), eq(participants.specificationId, specificationId)))
    .limit(1);
  return row !== undefined;
}

/** Whether a member of the authority acts for a vendor that has a role in the specification. */
export async function isAuthorityAmongVendors(store: Store, specificationId: string, authorityId: string): Promise<boolean> {
  const { vendorPeople, vendorRoles, people, members } = store.t;
  const [row] = await store.db
    .select({ one: sql`1` })
    .from(vendorRoles)
    .innerJoin(vendorPeople, eq(vendorPeople.vendorId, vendorRoles.vendorId))
    .innerJoin(people, eq(people.email, vendorPeople.email))
    .innerJoin(members, eq(members.personId, people.id))
    .where(and(eq(vendorRoles.specificationId, specificationId), eq(members.authorityId, authorityId)))
    .limit(1);
  return row !== undefined;
}

/** Whether an address that would join an authority acts for a vendor in one of its specifications. */
export async function isVendorOfAuthority(store: Store, authorityId: string, email: string): Promise<boolean> {
  const { vendorPeople, vendorRoles, participants } = store.t;
  const [row] = await store.db
    .select({ one: sql`1` })
    .from(vendorPeople)
    .innerJoin(vendorRoles, eq(vendorRoles.vendorId, vendorPeople.vendorId))
    .innerJoin(participants, and(eq(participants.specificationId, vendorRoles.specificationId), isNull(participants.leftAt)))
    .where(and(eq(vendorPeople.email, email), eq(participants.authorityId, authorityId)))
    .limit(1);
  return row !== undefined;
}

/** Whether an address that would join a vendor belongs to a member of an authority in a specification where the vendor has a role. */
export async function isBuyerOfVendor(store: Store, vendorId: string, email: string): Promise<boolean> {
  const { vendorRoles, participants, members, people } = store.t;
  const [row] = await store.db
    .select({ one: sql`1` })
    .from(vendorRoles)
    .innerJoin(participants, and(eq(participants.specificationId, vendorRoles.specificationId), isNull(participants.leftAt)))
    .innerJoin(members, eq(members.authorityId, participants.authorityId))
    .innerJoin(people, eq(people.id, members.personId))
    .where(and(eq(vendorRoles.vendorId, vendorId), eq(people.email, email)))
    .limit(1);
  return row !== undefined;
}

/** The vendor has a role in the specification from now on. */
export async function saveVendorRole(store: Store, specificationId: string, vendorId: string, since: Date) {
  await store.db.insert(store.t.vendorRoles).values({ specificationId, vendorId, since }).onConflictDoNothing();
}
