import { and, count, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { AuditEntry } from "~/domain/audit";
import type { PartlyLocalized } from "~/domain/language";
import { type CircleMember, type Notice, noticesNeed, noticesOf } from "~/domain/people/notice";
import type { Actor } from "~/domain/people/actor";
import { sha256 } from "~/domain/sha256";
import type { Scope } from "~/domain/specification/scope";
import type { Store } from "./store";

/** A notice as it was kept. */
export interface KeptNotice extends Omit<Notice, "kind"> {
  id: string;
  /** One of `noticeKinds`, or one that this version does not know. */
  kind: string;
  specificationId: string;
  specificationTitle: PartlyLocalized;
  at: string;
  read: boolean;
}

type Reader = Pick<Actor, "personId" | "authorityId">;

/** Keeps a notice for everybody who should hear of an event. Called where events are recorded; most events cost nothing, none more than four statements. */
export async function saveNoticesOf(store: Store, specificationId: string, entry: AuditEntry & { hash: string }) {
  const need = noticesNeed(entry);
  const requirementId = idIn(entry.payload, "requirementId");
  const lapsed = need.lapsed ? await findPositionsJustLapsed(store, requirementId) : [];
  if (!need.told && lapsed.length === 0) return;
  const circle = await findCircle(store, specificationId);
  const { scope, proposer } = need.told && (requirementId || need.proposer) ? await findConcerned(store, requirementId, need.proposer ? idIn(entry.payload, "amendmentId") : "") : {};
  const notices = noticesOf(entry, { circle, scope, proposer, lapsed });
  await saveNotices(store, notices.map((notice) => ({ ...notice, id: sha256(`${entry.hash} ${notice.personId}`).slice(0, 32), specificationId })), new Date(entry.at));
}

function idIn(payload: unknown, name: string): string {
  const id = typeof payload === "object" && payload !== null ? Object.entries(payload).find(([key]) => key === name)?.[1] : undefined;
  return typeof id === "string" ? id : "";
}

/** Keeps notices; one that was kept already is left as it is. */
export async function saveNotices(store: Store, notices: readonly (Notice & { id: string; specificationId: string })[], at: Date) {
  for (let from = 0; from < notices.length; from += 500)
    await store.db.insert(store.t.notices).values(notices.slice(from, from + 500).map((one) => ({ ...one, at }))).onConflictDoNothing();
}

/** Every member of the authorities that take part in a specification, or did. */
export async function findCircle(store: Store, specificationId: string): Promise<CircleMember[]> {
  const { participants, members, people, authorities } = store.t;
  const rows = await store.db
    .select({
      personId: people.id, name: people.name, authorityId: authorities.id, authorityName: authorities.name, roles: members.roles,
      lead: participants.lead, acceptedAt: participants.acceptedAt, leftAt: participants.leftAt,
    })
    .from(participants)
    .innerJoin(members, eq(members.authorityId, participants.authorityId))
    .innerJoin(people, eq(people.id, members.personId))
    .innerJoin(authorities, eq(authorities.id, participants.authorityId))
    .where(eq(participants.specificationId, specificationId))
    .orderBy(participants.signingPlace, people.name, people.id);
  return rows.map(({ acceptedAt, leftAt, ...row }) => ({ ...row, accepted: acceptedAt !== null, left: leftAt !== null }));
}

/** Positions that stood until the requirement's last change. */
async function findPositionsJustLapsed(store: Store, requirementId: string): Promise<Reader[]> {
  const { positions: p, requirements: r } = store.t;
  const oneTextAgo = and(eq(p.revision, sql`${r.revision} - 1`), eq(p.valuesRevision, r.valuesRevision));
  const oneValueAgo = and(eq(p.revision, r.revision), eq(p.valuesRevision, sql`${r.valuesRevision} - 1`));
  return store.db
    .select({ personId: p.personId, authorityId: p.authorityId })
    .from(p)
    .innerJoin(r, eq(r.id, p.requirementId))
    .where(and(eq(p.requirementId, requirementId), or(oneTextAgo, oneValueAgo)));
}

/** To whom a requirement applies, and who proposed an amendment, in one statement; what is not asked for is not there. */
async function findConcerned(store: Store, requirementId: string, amendmentId: string): Promise<{ scope?: Scope; proposer?: string }> {
  const { requirements, amendments } = store.t;
  if (!requirementId) {
    const [amendment] = await store.db
      .select({ proposer: amendments.personId, scope: requirements.scope })
      .from(amendments)
      .leftJoin(requirements, eq(requirements.id, amendments.requirementId))
      .where(eq(amendments.id, amendmentId));
    return { scope: amendment?.scope ?? undefined, proposer: amendment?.proposer };
  }
  const [requirement] = await store.db
    .select({ scope: requirements.scope, proposer: amendments.personId })
    .from(requirements)
    .leftJoin(amendments, eq(amendments.id, amendmentId))
    .where(eq(requirements.id, requirementId));
  return { scope: requirement?.scope, proposer: requirement?.proposer ?? undefined };
}

/** To whom a requirement applies. Unscoped: nobody reads it, it only tells whom to remind. */
export const findScopeUnscoped = async (store: Store, requirementId: string): Promise<Scope | undefined> => (await findConcerned(store, requirementId, "")).scope;

/** A page of what a person heard of for the acting authority, newest first. */
export async function findNotices(store: Store, reader: Reader, { limit, offset }: { limit: number; offset: number }): Promise<KeptNotice[]> {
  const { notices, specifications } = store.t;
  const rows = await store.db
    .select({ notice: notices, title: specifications.title })
    .from(notices)
    .innerJoin(specifications, eq(specifications.id, notices.specificationId))
    .where(of(store, reader))
    .orderBy(desc(notices.at), desc(notices.id))
    .limit(limit)
    .offset(offset);
  return rows.map(({ notice: { readAt, at, claimedAt: _, mailedAt: __, ...notice }, title }) => ({ ...notice, specificationTitle: title, at: at.toISOString(), read: readAt !== null }));
}

/** A notice of the reader; null where there is none. */
export async function findNotice(store: Store, reader: Reader, id: string): Promise<Pick<KeptNotice, "kind" | "about" | "specificationId"> | null> {
  const { notices } = store.t;
  const [row] = await store.db.select({ kind: notices.kind, about: notices.about, specificationId: notices.specificationId }).from(notices).where(and(of(store, reader), eq(notices.id, id)));
  return row ?? null;
}

export async function countNotices(store: Store, reader: Reader): Promise<number> {
  return store.db.$count(store.t.notices, of(store, reader));
}

/** How many notices a person has not read, by authority. */
export async function countUnread(store: Store, personId: string): Promise<Map<string, number>> {
  const { notices } = store.t;
  const rows = await store.db
    .select({ authorityId: notices.authorityId, unread: count() })
    .from(notices)
    .where(and(eq(notices.personId, personId), isNull(notices.readAt)))
    .groupBy(notices.authorityId);
  return new Map(rows.map(({ authorityId, unread }) => [authorityId, Number(unread)]));
}

/** Marks notices of the reader as read: those named, or all. */
export async function saveNoticesRead(store: Store, reader: Reader, ids: readonly string[] | "all", at: Date) {
  const { notices } = store.t;
  await store.db
    .update(notices)
    .set({ readAt: at })
    .where(and(of(store, reader), isNull(notices.readAt), ids === "all" ? undefined : inArray(notices.id, [...ids])));
}

const of = ({ t: { notices } }: Store, { personId, authorityId }: Reader) => and(eq(notices.personId, personId), eq(notices.authorityId, authorityId));
