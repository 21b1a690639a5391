import { type SQL, and, asc, count, desc, eq, inArray, isNull } from "drizzle-orm";
import { type CommentCounts, type Moderation, type PublicComment, countsOf } from "~/domain/review/public-comment";
import type { Store } from "./store";

export type CommentFilter = { decision: Moderation | null } | { sectionId: string | null; decision: "shown" } | "all";
interface Part {
  limit: number;
  offset: number;
}

/** A page of a round's comments; those to be decided on oldest first, all others newest first. Unscoped: the caller has found the round. */
export async function findPublicCommentsUnscoped(store: Store, roundId: string, filter: CommentFilter, { limit, offset }: Part): Promise<PublicComment[]> {
  const { publicComments: t, people } = store.t;
  const waiting = filter !== "all" && filter.decision === null;
  const rows = await store.db
    .select({ row: t, decidedBy: people.name })
    .from(t)
    .leftJoin(people, eq(people.id, t.decidedBy))
    .where(matching(store, roundId, filter))
    .orderBy(waiting ? asc(t.writtenAt) : desc(t.writtenAt), asc(t.id))
    .limit(limit)
    .offset(offset);
  return rows.map(({ row: { id, sectionId, name, language, text, writtenAt, decision, decisionReason, decidedAt }, decidedBy }) => ({
    id, sectionId, name, language, text, decision, decidedBy, reason: decisionReason, writtenAt: writtenAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null,
  }));
}

function matching(store: Store, roundId: string, filter: CommentFilter): SQL | undefined {
  const { publicComments: t } = store.t;
  if (filter === "all") return eq(t.roundId, roundId);
  const section = !("sectionId" in filter) ? undefined : filter.sectionId === null ? isNull(t.sectionId) : eq(t.sectionId, filter.sectionId);
  return and(eq(t.roundId, roundId), filter.decision === null ? isNull(t.decision) : eq(t.decision, filter.decision), section);
}

/** How many comments a round has, in one statement. Unscoped: the caller has found the round. */
export async function countPublicCommentsUnscoped(store: Store, roundId: string): Promise<CommentCounts> {
  const { publicComments: t } = store.t;
  const groups = await store.db
    .select({ decision: t.decision, reason: t.decisionReason, sectionId: t.sectionId, count: count() })
    .from(t)
    .where(eq(t.roundId, roundId))
    .groupBy(t.decision, t.decisionReason, t.sectionId);
  return countsOf(groups.map((group) => ({ ...group, count: Number(group.count) })));
}

/** Which of these comments a round has. Unscoped: the caller has found the round. */
export async function findCommentIdsUnscoped(store: Store, roundId: string, ids: readonly string[]): Promise<string[]> {
  const { publicComments: t } = store.t;
  return (await store.db.select({ id: t.id }).from(t).where(and(eq(t.roundId, roundId), inArray(t.id, [...ids])))).map((row) => row.id);
}

export async function savePublicComment(
  store: Store, { specificationId, roundId }: { specificationId: string; roundId: string }, comment: Pick<PublicComment, "id" | "sectionId" | "name" | "language" | "text">, at: Date,
) {
  await store.db.insert(store.t.publicComments).values({ ...comment, specificationId, roundId, writtenAt: at });
}

/** Decides on comments, all at once. */
export async function saveModeration(store: Store, ids: readonly string[], { decision, reason, personId, at }: { decision: Moderation; reason: string | null; personId: string; at: Date }) {
  const { publicComments: t } = store.t;
  await store.db.update(t).set({ decision, decisionReason: reason, decidedBy: personId, decidedAt: at }).where(inArray(t.id, [...ids]));
}
