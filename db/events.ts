import { and, asc, desc, eq, gt, inArray, like, or } from "drizzle-orm";
import { type AuditEntry, type AuditEvent, chained } from "~/domain/audit";
import { saveNoticesOf } from "./notices";
import type { Store } from "./store";
import { saveNotedVersions } from "./versions";

/** Appends an entry to its chain, with the versions that it tells of, and tells those who should hear of it. Call inside the transaction whose change it records. */
export async function recordEvent(store: Store, chain: string, entry: AuditEntry): Promise<AuditEvent> {
  const { events } = store.t;
  const [last] = await store.db
    .select({ ordinal: events.ordinal, hash: events.hash })
    .from(events)
    .where(eq(events.chain, chain))
    .orderBy(desc(events.ordinal))
    .limit(1);
  const event = chained(chain, last ?? null, entry);
  const at = new Date(event.at);
  await store.db.insert(events).values({ ...event, at });
  await saveNotedVersions(store, chain, { ordinal: event.ordinal, at });
  await saveNoticesOf(store, chain, { ...entry, hash: event.hash });
  return event;
}

/** A chain from its start. Unscoped: the caller has found what the chain belongs to. */
export async function findEventsUnscoped(store: Store, chain: string): Promise<AuditEvent[]> {
  const { events } = store.t;
  const rows = await store.db.select().from(events).where(eq(events.chain, chain)).orderBy(asc(events.ordinal));
  return rows.map(toEvent);
}

/** The hashes of a chain's links from its start. Unscoped: the caller has found what the chain belongs to. */
export async function findEventHashesUnscoped(store: Store, chain: string): Promise<string[]> {
  const { events } = store.t;
  const rows = await store.db.select({ hash: events.hash }).from(events).where(eq(events.chain, chain)).orderBy(asc(events.ordinal));
  return rows.map((row) => row.hash);
}

export interface LogEntry extends AuditEvent {
  personName: string | null;
  authorityName: string | null;
}

/** A page of a chain with names, newest first. Unscoped: the caller has found what the chain belongs to. */
export async function findLogUnscoped(store: Store, chain: string, limit: number, offset: number): Promise<LogEntry[]> {
  const { events } = store.t;
  const rows = await withNames(store).where(eq(events.chain, chain)).orderBy(desc(events.ordinal)).limit(limit).offset(offset);
  return rows.map(toLogEntry);
}

/** What came into a chain after an entry, oldest first. Unscoped: the caller has found what the chain belongs to. */
export async function findEventsSinceUnscoped(store: Store, chain: string, ordinal: number, limit: number): Promise<LogEntry[]> {
  const { events } = store.t;
  const rows = await withNames(store).where(and(eq(events.chain, chain), gt(events.ordinal, ordinal))).orderBy(asc(events.ordinal)).limit(limit);
  return rows.map(toLogEntry);
}

function withNames(store: Store) {
  const { events, people, authorities } = store.t;
  return store.db
    .select({ event: events, personName: people.name, authorityName: authorities.name })
    .from(events)
    .leftJoin(people, eq(people.id, events.personId))
    .leftJoin(authorities, eq(authorities.id, events.authorityId));
}

const toLogEntry = ({ event, ...names }: { event: Store["t"]["events"]["$inferSelect"]; personName: string | null; authorityName: string | null }): LogEntry => ({
  ...toEvent(event),
  ...names,
});

/** The entries of a chain that name something by its id, or are among these, with names, newest first. Unscoped: the caller has found the specification. */
export async function findLogAboutUnscoped(store: Store, chain: string, id: string, ordinals: readonly number[]): Promise<LogEntry[]> {
  const { events, people, authorities } = store.t;
  const rows = await store.db
    .select({ event: events, personName: people.name, authorityName: authorities.name })
    .from(events)
    .leftJoin(people, eq(people.id, events.personId))
    .leftJoin(authorities, eq(authorities.id, events.authorityId))
    .where(and(eq(events.chain, chain), or(like(events.payload, `%"${id}"%`), inArray(events.ordinal, [...ordinals]))))
    .orderBy(desc(events.ordinal));
  return rows.map(({ event, personName, authorityName }) => ({ ...toEvent(event), personName, authorityName }));
}

export async function countEventsUnscoped(store: Store, chain: string): Promise<number> {
  return store.db.$count(store.t.events, eq(store.t.events.chain, chain));
}

function toEvent({ n: _, at, ...row }: Store["t"]["events"]["$inferSelect"]): AuditEvent {
  return { ...row, at: at.toISOString() };
}
