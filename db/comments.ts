import { type SQL, and, asc, desc, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { type Addressee, type Comment, type Thread, threadsOf } from "~/domain/specification/comment";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

type Scoped = Pick<FoundSpecification, "specification">;

/** Which threads of a specification: all that is left out makes no difference. */
export interface ThreadFilter {
  open?: boolean;
  question?: boolean;
  blocking?: boolean;
  /** A person who wrote in it. */
  writtenBy?: string;
  /** A person whom it mentions. */
  mentions?: string;
}

/** A thread of a specification that the reader has found, by the id of its opening. */
export async function findThread(store: Store, { specification }: Scoped, openingId: string): Promise<Thread | null> {
  const { comments: t } = store.t;
  const found = await load(store, and(eq(t.specificationId, specification.id), or(eq(t.id, openingId), eq(t.threadId, openingId))));
  return threadsOf(found)[0] ?? null;
}

/** What was said about one requirement, or about one amendment, newest threads first. */
export async function findThreadsAbout(store: Store, { specification }: Scoped, about: { requirementId: string } | { amendmentId: string }): Promise<Thread[]> {
  const { comments: t } = store.t;
  const here = "requirementId" in about ? eq(t.requirementId, about.requirementId) : eq(t.amendmentId, about.amendmentId);
  return threadsOf(await load(store, and(eq(t.specificationId, specification.id), here))).reverse();
}

/** A page of a specification's threads, newest first. */
export async function findThreads(store: Store, scoped: Scoped, filter: ThreadFilter, { limit, offset }: { limit: number; offset: number }): Promise<Thread[]> {
  const { comments: t } = store.t;
  const openings = await store.db.select({ id: t.id }).from(t).where(matching(store, scoped, filter)).orderBy(desc(t.at), desc(t.id)).limit(limit).offset(offset);
  const ids = openings.map(({ id }) => id);
  if (ids.length === 0) return [];
  return threadsOf(await load(store, or(store.isAmong(t.id, ids), store.isAmong(t.threadId, ids)))).reverse();
}

export async function countThreads(store: Store, scoped: Scoped, filter: ThreadFilter): Promise<number> {
  return store.db.$count(store.t.comments, matching(store, scoped, filter));
}

function matching(store: Store, { specification }: Scoped, filter: ThreadFilter): SQL | undefined {
  const { comments: t } = store.t;
  const threadWith = (said: SQL) => sql`${t.id} in (select coalesce(c.thread_id, c.id) from comments c where c.specification_id = ${specification.id} and ${said})`;
  return and(
    eq(t.specificationId, specification.id),
    isNull(t.threadId),
    filter.open === undefined ? undefined : filter.open ? isNull(t.resolvedAt) : isNotNull(t.resolvedAt),
    filter.question ? eq(t.kind, "question") : undefined,
    filter.blocking ? eq(t.blocking, true) : undefined,
    filter.writtenBy === undefined ? undefined : threadWith(sql`c.person_id = ${filter.writtenBy}`),
    filter.mentions === undefined ? undefined : threadWith(sql`cast(c.mentions as text) like ${`%"${filter.mentions}"%`}`),
  );
}

/** What freezing waits for. */
export async function findBlockingComments(store: Store, { specification }: Scoped): Promise<Comment[]> {
  const { comments: t } = store.t;
  return load(store, and(eq(t.specificationId, specification.id), isNull(t.threadId), isNull(t.resolvedAt), eq(t.blocking, true)));
}

/** Everybody who can be spoken to in a specification: the members of the authorities that take part, in the order of their names. */
export async function findAddressees(store: Store, { specification }: Scoped): Promise<Addressee[]> {
  const { members, people } = store.t;
  const ids = specification.participants.map((one) => one.authorityId);
  return store.db
    .select({ personId: people.id, name: people.name, authorityId: members.authorityId, roles: members.roles })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(inArray(members.authorityId, ids))
    .orderBy(asc(people.name), asc(people.id));
}

async function load(store: Store, where: SQL | undefined): Promise<Comment[]> {
  const { comments: t, people } = store.t;
  const rows = await store.db
    .select({ row: t, name: people.name, resolver: sql<string | null>`(select p.name from people p where p.id = ${t.resolvedBy})` })
    .from(t)
    .innerJoin(people, eq(people.id, t.personId))
    .where(where)
    .orderBy(asc(t.at), asc(t.id));
  return rows.map(({ row: { specificationId: _, at, resolvedBy, resolvedAt, resolution, ...row }, name, resolver }) => ({
    ...row,
    name,
    at: at.toISOString(),
    resolved: resolvedAt && { personId: resolvedBy ?? "", name: resolver ?? "", at: resolvedAt.toISOString(), sentence: resolution ?? "" },
  }));
}

export async function hasAmendment(store: Store, { specification }: Scoped, id: string): Promise<boolean> {
  const { amendments } = store.t;
  return (await store.db.$count(amendments, and(eq(amendments.specificationId, specification.id), eq(amendments.id, id)))) > 0;
}

export async function saveComment(store: Store, specificationId: string, { name: _, at: __, resolved: ___, ...comment }: Comment, at: Date) {
  await store.db.insert(store.t.comments).values({ ...comment, specificationId, at });
}

/** Resolves a thread, or opens it again (null). */
export async function saveResolution(store: Store, openingId: string, resolved: { personId: string; sentence: string; at: Date } | null) {
  const { comments: t } = store.t;
  await store.db
    .update(t)
    .set({ resolvedBy: resolved?.personId ?? null, resolvedAt: resolved?.at ?? null, resolution: resolved?.sentence ?? null })
    .where(eq(t.id, openingId));
}
