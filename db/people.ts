import { and, asc, eq } from "drizzle-orm";
import type { Authority } from "~/domain/people/authority";
import type { Member, Role } from "~/domain/people/member";
import type { Actor } from "~/domain/people/actor";
import type { Store } from "./store";

export interface PersonWithPassword {
  id: string;
  name: string;
  email: string;
  passwordHash: string;
}

export async function findPersonByEmailUnscoped(store: Store, email: string): Promise<PersonWithPassword | null> {
  const { people } = store.t;
  const [row] = await store.db.select().from(people).where(eq(people.email, email)).limit(1);
  return row ?? null;
}

export async function findPersonUnscoped(store: Store, id: string): Promise<PersonWithPassword | null> {
  const { people } = store.t;
  const [row] = await store.db.select().from(people).where(eq(people.id, id)).limit(1);
  return row ?? null;
}

/** The authorities that a person belongs to, in the order of their names. */
export async function findMembershipsUnscoped(store: Store, personId: string): Promise<{ authorityId: string; name: string; roles: Role[]; position: string }[]> {
  const { members, authorities } = store.t;
  return store.db
    .select({ authorityId: authorities.id, name: authorities.name, roles: members.roles, position: members.position })
    .from(members)
    .innerJoin(authorities, eq(authorities.id, members.authorityId))
    .where(eq(members.personId, personId))
    .orderBy(asc(authorities.name));
}

/** The members of the acting authority. */
export async function findMembers(store: Store, actor: Actor): Promise<Member[]> {
  const { members, people } = store.t;
  const rows = await store.db
    .select({ member: members, name: people.name, email: people.email })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(eq(members.authorityId, actor.authorityId))
    .orderBy(asc(people.name));
  return rows.map(({ member, name, email }) => ({ ...member, name, email }));
}

/** Every authority of the installation: whoever starts a specification may invite any of them. */
export async function findAuthorities(store: Store): Promise<Authority[]> {
  const { authorities } = store.t;
  return store.db
    .select({ id: authorities.id, name: authorities.name, country: authorities.country })
    .from(authorities)
    .orderBy(asc(authorities.name));
}

/** The country of an authority (ISO 3166-1); null where there is no such authority. */
export async function findCountryUnscoped(store: Store, authorityId: string): Promise<string | null> {
  const { authorities } = store.t;
  const [row] = await store.db.select({ country: authorities.country }).from(authorities).where(eq(authorities.id, authorityId));
  return row?.country ?? null;
}

export async function isMemberUnscoped(store: Store, authorityId: string, personId: string): Promise<boolean> {
  const { members } = store.t;
  const mine = and(eq(members.authorityId, authorityId), eq(members.personId, personId));
  return (await store.db.$count(members, mine)) > 0;
}

export async function saveAuthority(store: Store, authority: Authority, since: Date) {
  await store.db.insert(store.t.authorities).values({ ...authority, since });
}

export async function savePerson(store: Store, person: PersonWithPassword, since: Date) {
  await store.db.insert(store.t.people).values({ ...person, since });
}

export async function saveMember(
  store: Store,
  member: { authorityId: string; personId: string; roles: Role[]; position: string },
  since: Date,
) {
  await store.db.insert(store.t.members).values({ ...member, since });
}
