import { and, asc, count, eq, inArray, like, sql } from "drizzle-orm";
import type { Language } from "~/domain/language";
import type { Clause, Level, Relation, Topic } from "~/domain/library/clause";
import type { Localized } from "~/domain/language";
import type { Pack } from "~/domain/library/pack";
import type { Template } from "~/domain/library/template";
import { searchWords } from "./search-words";
import type { Store } from "./store";

/** What a list of clauses is narrowed and counted by. */
export interface ClauseHit {
  seq: number;
  id: string;
  packId: string;
  topic: string;
  level: Level;
  languages: string;
}

/** What a list shows of a clause. */
export interface ClauseHead {
  title: Localized;
  relations: Relation[];
}

/** Beyond this many hits a reader refines the words; counting them all would cost more than it tells. */
export const mostHits = 500;

/** Current clauses that have all the words, best first; without words all, in the order of their ids. */
export async function findClauses(store: Store, words: string): Promise<ClauseHit[]> {
  const { seq, id, packId, topic, level, languages } = store.t.clauses;
  const wanted = { seq, id, packId, topic, level, languages };
  const { clauses } = store.t;
  if (searchWords(words).length === 0)
    return store.db.select(wanted).from(clauses).where(eq(clauses.current, true)).orderBy(asc(clauses.id)).limit(mostHits);

  return store.db
    .select(wanted)
    .from(store.hits(words, mostHits))
    .innerJoin(clauses, sql`hits.seq = ${clauses.seq}`)
    .where(eq(clauses.current, true))
    .orderBy(sql`hits.rank desc`, asc(clauses.id));
}

/** Titles and relations of the few clauses that are shown: reading them for every hit would cost more than the search. */
export async function findClauseHeads(store: Store, hits: readonly Pick<ClauseHit, "seq">[]): Promise<Map<number, ClauseHead>> {
  const { clauses } = store.t;
  if (hits.length === 0) return new Map();
  const rows = await store.db
    .select({ seq: clauses.seq, title: clauses.title, relations: clauses.relations })
    .from(clauses)
    .where(inArray(clauses.seq, hits.map((hit) => hit.seq)));
  return new Map(rows.map(({ seq, ...head }) => [seq, head]));
}

export interface ClauseInLibrary {
  clause: Clause;
  sha256: string;
  current: boolean;
  release: { id: string; packId: string; version: string; title: Localized };
}

/** A clause's current revision, or the one asked for. */
export async function findClause(store: Store, id: string, revision?: number): Promise<ClauseInLibrary | null> {
  const { clauses, releases } = store.t;
  const [row] = await store.db
    .select({ clause: clauses, release: releases })
    .from(clauses)
    .innerJoin(releases, eq(releases.id, clauses.releaseId))
    .where(and(eq(clauses.id, id), revision ? eq(clauses.revision, revision) : eq(clauses.current, true)))
    .limit(1);
  if (!row) return null;
  const { pack, ...release } = row.release;
  return {
    clause: row.clause.content,
    sha256: row.clause.sha256,
    current: row.clause.current,
    release: { id: release.id, packId: release.packId, version: release.version, title: pack.title },
  };
}

/** Every published revision of a clause, newest first. */
export async function findRevisions(store: Store, id: string): Promise<{ clause: Clause; version: string; publishedAt: Date }[]> {
  const { clauses, releases } = store.t;
  return store.db
    .select({ clause: clauses.content, version: releases.version, publishedAt: releases.publishedAt })
    .from(clauses)
    .innerJoin(releases, eq(releases.id, clauses.releaseId))
    .where(eq(clauses.id, id))
    .orderBy(sql`${clauses.revision} desc`);
}

/** Current clauses of a pack, in the order of their ids. */
export async function findClausesOfPack(store: Store, packId: string): Promise<Clause[]> {
  const { clauses } = store.t;
  const rows = await store.db.select({ content: clauses.content }).from(clauses).where(and(eq(clauses.packId, packId), eq(clauses.current, true))).orderBy(asc(clauses.id));
  return rows.map((row) => row.content);
}

/** Which pack each of these current clauses belongs to. */
export async function findPacksOfClauses(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
  const { clauses } = store.t;
  const wanted = [...new Set(ids)];
  const found = new Map<string, string>();
  for (let from = 0; from < wanted.length; from += 1000)
    for (const row of await store.db.select({ id: clauses.id, packId: clauses.packId }).from(clauses).where(and(eq(clauses.current, true), inArray(clauses.id, wanted.slice(from, from + 1000))))) found.set(row.id, row.packId);
  return found;
}

/** How many current clauses each pack has on each topic. */
export async function countByPackAndTopic(store: Store): Promise<{ packId: string; topic: string; count: number }[]> {
  const { clauses } = store.t;
  const rows = await store.db.select({ packId: clauses.packId, topic: clauses.topic, count: count() }).from(clauses).where(eq(clauses.current, true)).groupBy(clauses.packId, clauses.topic);
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** Titles of clauses by id, and which clauses point at the given one: what a clause page links to. */
export async function findClauseTitles(store: Store, ids: readonly string[]): Promise<Map<string, Localized>> {
  if (ids.length === 0) return new Map();
  const { clauses } = store.t;
  const rows = await store.db
    .select({ id: clauses.id, title: clauses.title })
    .from(clauses)
    .where(and(eq(clauses.current, true), inArray(clauses.id, [...ids])));
  return new Map(rows.map((row) => [row.id, row.title]));
}

/** Clauses whose relations name the given one. */
export async function findClausesNaming(store: Store, id: string): Promise<Clause[]> {
  const { clauses } = store.t;
  const content = store.kind === "sqlite" ? sql`${clauses.content}` : sql`${clauses.content}::text`;
  const rows = await store.db
    .select({ content: clauses.content })
    .from(clauses)
    .where(and(eq(clauses.current, true), like(content, `%"${id}"%`)))
    .orderBy(asc(clauses.id));
  return rows.map((row) => row.content).filter((clause) => clause.relations.some((relation) => relation.clause === id));
}

/** The current revision of every clause by id: what composing closes over. */
export async function findCurrentClauses(store: Store): Promise<Map<string, Clause>> {
  const { clauses } = store.t;
  const rows = await store.db.select({ content: clauses.content }).from(clauses).where(eq(clauses.current, true));
  return new Map(rows.map(({ content }) => [content.id, content]));
}

export interface Release {
  id: string;
  packId: string;
  version: string;
  pack: Pack;
  sha256: string;
  clauseCount: number;
  languages: Language[];
  publishedAt: Date;
  /** Whose own pack it is; null for the packs that come with the product. */
  authorityId: string | null;
}

/** Published releases, by pack and newest first. */
export async function findReleases(store: Store): Promise<Release[]> {
  const { releases } = store.t;
  return store.db.select().from(releases).orderBy(asc(releases.packId), sql`${releases.publishedAt} desc`);
}

/** The releases that the given clause revisions come from. */
export async function findReleasesOfClauses(store: Store, specificationId: string): Promise<{ clauseId: string; release: Release }[]> {
  const { releases, clauses, requirements } = store.t;
  return store.db
    .selectDistinct({ clauseId: sql<string>`${clauses.id}`, release: releases })
    .from(requirements)
    .innerJoin(clauses, and(eq(clauses.id, requirements.clauseId), eq(clauses.revision, requirements.clauseRevision)))
    .innerJoin(releases, eq(releases.id, clauses.releaseId))
    .where(eq(requirements.specificationId, specificationId));
}

export async function saveRelease(store: Store, release: Release) {
  await store.db.insert(store.t.releases).values(release);
}

export interface ClauseRow {
  clause: Clause;
  sha256: string;
  releaseId: string;
  packId: string;
  languages: string;
  searchTitle: string;
  searchText: string;
}

/** Adds clause revisions; earlier revisions of the same clauses stop being current. */
export async function saveClauses(store: Store, rows: readonly ClauseRow[]) {
  const { clauses } = store.t;
  for (let from = 0; from < rows.length; from += 200) {
    const batch = rows.slice(from, from + 200);
    const ids = batch.map((row) => row.clause.id);
    await store.db.update(clauses).set({ current: false }).where(and(inArray(clauses.id, ids), eq(clauses.current, true)));
    await store.db.insert(clauses).values(
      batch.map(({ clause, ...row }) => ({
        ...row,
        id: clause.id,
        revision: clause.revision,
        topic: clause.topic satisfies Topic,
        level: clause.level,
        title: clause.title,
        relations: clause.relations,
        content: clause,
        current: true,
      })),
    );
  }
}

/** Clauses of a pack that its new release no longer holds stop being current; specifications that use them keep them. */
export async function saveClausesGone(store: Store, packId: string, kept: readonly string[]) {
  const { clauses } = store.t;
  const rows = await store.db.select({ id: clauses.id }).from(clauses).where(and(eq(clauses.packId, packId), eq(clauses.current, true)));
  const gone = rows.map((row) => row.id).filter((id) => !kept.includes(id));
  for (let from = 0; from < gone.length; from += 500)
    await store.db.update(clauses).set({ current: false }).where(and(inArray(clauses.id, gone.slice(from, from + 500)), eq(clauses.current, true)));
}

/** Which of these clause revisions are already published, with their hashes. */
export async function findClauseHashes(store: Store, ids: readonly string[]): Promise<{ id: string; revision: number; sha256: string }[]> {
  const { clauses } = store.t;
  if (ids.length === 0) return [];
  return store.db
    .select({ id: clauses.id, revision: clauses.revision, sha256: clauses.sha256 })
    .from(clauses)
    .where(inArray(clauses.id, [...ids]));
}

export async function findTemplates(store: Store): Promise<Template[]> {
  const rows = await store.db.select({ content: store.t.templates.content }).from(store.t.templates).orderBy(asc(store.t.templates.id));
  return rows.map((row) => row.content);
}

export async function saveTemplate(store: Store, template: Template, hash: string) {
  const { templates } = store.t;
  const row = { id: template.id, version: template.version, content: template, sha256: hash };
  await store.db.insert(templates).values(row).onConflictDoUpdate({ target: templates.id, set: row });
}
