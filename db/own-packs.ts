import { and, asc, count, eq, inArray, sql } from "drizzle-orm";
import type { Localized } from "~/domain/language";
import type { Clause } from "~/domain/library/clause";
import type { ClauseDraft, DraftState } from "~/domain/library/draft";
import type { Actor } from "~/domain/people/actor";
import type { Store } from "./store";

export interface OwnPack {
  id: string;
  authorityId: string;
  title: Localized;
  description: Localized;
}

type Reader = Pick<Actor, "authorityId">;

/** Packs that the acting authority writes, with how many clauses stand in each state. */
export async function findOwnPacks(store: Store, { authorityId }: Reader): Promise<(OwnPack & { drafts: number })[]> {
  const { ownPacks, clauseDrafts } = store.t;
  return store.db
    .select({ id: ownPacks.id, authorityId: ownPacks.authorityId, title: ownPacks.title, description: ownPacks.description, drafts: count(clauseDrafts.clauseId) })
    .from(ownPacks)
    .leftJoin(clauseDrafts, eq(clauseDrafts.packId, ownPacks.id))
    .where(eq(ownPacks.authorityId, authorityId))
    .groupBy(ownPacks.id)
    .orderBy(asc(ownPacks.id));
}

export async function findOwnPack(store: Store, { authorityId }: Reader, id: string): Promise<OwnPack | null> {
  const { ownPacks } = store.t;
  const [row] = await store.db.select().from(ownPacks).where(and(eq(ownPacks.id, id), eq(ownPacks.authorityId, authorityId)));
  return row ? { id: row.id, authorityId: row.authorityId, title: row.title, description: row.description } : null;
}

/** Whether an own pack or a released one has this id, of whatever authority. */
export async function isPackIdTaken(store: Store, id: string): Promise<boolean> {
  const { ownPacks, releases } = store.t;
  const [own, released] = [await store.db.$count(ownPacks, eq(ownPacks.id, id)), await store.db.$count(releases, eq(releases.packId, id))];
  return own + released > 0;
}

export async function saveOwnPack(store: Store, pack: OwnPack, personId: string, at: Date) {
  await store.db.insert(store.t.ownPacks).values({ ...pack, createdBy: personId, createdAt: at });
}

/** Drafts of a pack that the reader has found, in the order of their ids. */
export async function findDrafts(store: Store, { id }: Pick<OwnPack, "id">, ids?: readonly string[]): Promise<ClauseDraft[]> {
  const { clauseDrafts, people } = store.t;
  const reviewer = sql<string | null>`(select name from people where people.id = ${clauseDrafts.reviewedBy})`;
  const rows = await store.db
    .select({ draft: clauseDrafts, writer: people.name, reviewer })
    .from(clauseDrafts)
    .innerJoin(people, eq(people.id, clauseDrafts.writtenBy))
    .where(ids ? and(eq(clauseDrafts.packId, id), inArray(clauseDrafts.clauseId, [...ids])) : eq(clauseDrafts.packId, id))
    .orderBy(asc(clauseDrafts.clauseId));
  return rows.map(({ draft, writer, reviewer: name }) => ({
    packId: draft.packId,
    clause: draft.content,
    revision: draft.revision,
    state: draft.state,
    writtenBy: { id: draft.writtenBy, name: writer },
    reviewedBy: draft.reviewedBy ? { id: draft.reviewedBy, name: name ?? "" } : null,
    remark: draft.remark,
  }));
}

interface NewDraft {
  packId: string;
  clause: Clause;
  personId: string;
  at: Date;
}

/** Adds drafts that are not there yet; gives the ids that were there. */
export async function saveNewDrafts(store: Store, drafts: readonly NewDraft[]): Promise<string[]> {
  const { clauseDrafts } = store.t;
  const saved = new Set<string>();
  for (let from = 0; from < drafts.length; from += 200) {
    const rows = drafts.slice(from, from + 200).map(({ packId, clause, personId, at }) => ({
      packId, clauseId: clause.id, revision: 1, content: clause, state: "draft" as const, writtenBy: personId, writtenAt: at,
    }));
    for (const row of await store.db.insert(clauseDrafts).values(rows).onConflictDoNothing().returning({ id: clauseDrafts.clauseId })) saved.add(row.id);
  }
  return drafts.map((draft) => draft.clause.id).filter((id) => !saved.has(id));
}

type DraftChange = { clause: Clause; personId: string } | { state: DraftState; reviewer: string | null; remark: string | null };

/** Changes a draft that is still at the given revision; false when it is not. A new text is a draft again. */
export async function saveDraft(store: Store, { packId, clause: { id }, revision }: Pick<ClauseDraft, "packId" | "clause" | "revision">, change: DraftChange, at: Date): Promise<boolean> {
  const { clauseDrafts } = store.t;
  const set =
    "clause" in change
      ? { content: change.clause, writtenBy: change.personId, writtenAt: at, state: "draft" as const, reviewedBy: null, reviewedAt: null, remark: null }
      : { state: change.state, reviewedBy: change.reviewer, reviewedAt: change.reviewer ? at : null, remark: change.remark };
  const rows = await store.db
    .update(clauseDrafts)
    .set({ ...set, revision: revision + 1 })
    .where(and(eq(clauseDrafts.packId, packId), eq(clauseDrafts.clauseId, id), eq(clauseDrafts.revision, revision)))
    .returning({ id: clauseDrafts.clauseId });
  return rows.length === 1;
}

export async function deleteDraft(store: Store, packId: string, clauseId: string) {
  const { clauseDrafts } = store.t;
  await store.db.delete(clauseDrafts).where(and(eq(clauseDrafts.packId, packId), eq(clauseDrafts.clauseId, clauseId)));
}
