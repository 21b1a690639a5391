import { and, asc, eq, gt, lt } from "drizzle-orm";
import type { Actor } from "~/domain/people/actor";
import type { Store } from "./store";

export interface Visitor {
  personId: string;
  name: string;
  email: string;
  /** Null for a person who belongs to no authority. */
  actor: Actor | null;
  authorities: { id: string; name: string }[];
}

/** Who a session belongs to, in one statement; null when it is unknown or over. */
export async function findVisitorUnscoped(store: Store, tokenHash: string, now: Date): Promise<Visitor | null> {
  const { sessions, people, members, authorities } = store.t;
  const rows = await store.db
    .select({
      personId: people.id,
      name: people.name,
      email: people.email,
      chosen: sessions.authorityId,
      authorityId: authorities.id,
      authorityName: authorities.name,
      roles: members.roles,
      position: members.position,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(members, eq(members.personId, people.id))
    .leftJoin(authorities, eq(authorities.id, members.authorityId))
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now)))
    .orderBy(asc(authorities.name));
  const [first] = rows;
  if (!first) return null;

  const { personId, name, email } = first;
  const acting = rows.find((row) => row.authorityId === row.chosen) ?? first;
  const { authorityId, authorityName, roles, position } = acting;
  return {
    personId,
    name,
    email,
    actor: authorityId && authorityName && roles ? { personId, name, authorityId, authorityName, roles, position: position ?? "" } : null,
    authorities: rows.flatMap((row) => (row.authorityId && row.authorityName ? [{ id: row.authorityId, name: row.authorityName }] : [])),
  };
}

export async function saveSession(
  store: Store,
  session: { tokenHash: string; personId: string; authorityId: string | null; startedAt: Date; expiresAt: Date },
) {
  await store.db.delete(store.t.sessions).where(lt(store.t.sessions.expiresAt, session.startedAt));
  await store.db.insert(store.t.sessions).values(session);
}

export async function saveActingAuthority(store: Store, tokenHash: string, authorityId: string) {
  await store.db.update(store.t.sessions).set({ authorityId }).where(eq(store.t.sessions.tokenHash, tokenHash));
}

export async function deleteSession(store: Store, tokenHash: string) {
  await store.db.delete(store.t.sessions).where(eq(store.t.sessions.tokenHash, tokenHash));
}
