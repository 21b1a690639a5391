// The tables of the clause library: what is published, what authorities write themselves, what was read in.
import { sql } from "drizzle-orm";
import type { Language, Localized } from "../app/domain/language";
import { type Clause, type Relation, levels } from "../app/domain/library/clause";
import { draftStates } from "../app/domain/library/draft";
import type { ImportResult } from "../app/domain/library/import";
import type { Pack } from "../app/domain/library/pack";
import type { Template } from "../app/domain/library/template";
import type { Kit } from "./kit.postgres";
import type { peopleTables } from "./people-tables";

export function libraryTables(k: Kit, { authorities, people }: Pick<ReturnType<typeof peopleTables>, "authorities" | "people">) {
  const releases = k.table("releases", {
    id: k.id("id"),
    packId: k.text("pack_id").notNull(),
    version: k.text("version").notNull(),
    pack: k.json<Pack>("pack").notNull(),
    sha256: k.text("sha256").notNull(),
    clauseCount: k.int("clause_count").notNull(),
    languages: k.json<Language[]>("languages").notNull(),
    publishedAt: k.time("published_at").notNull(),
    /** Whose own pack it is; null for the packs that come with the product. */
    authorityId: k.text("authority_id").references(() => authorities.id),
  }, (t) => [k.uniqueIndex("releases_version").on(t.packId, t.version)]);

  /** An integer key, because full-text row numbers must survive a VACUUM. */
  const clauses = k.table("clauses", {
    seq: k.seq("seq"),
    id: k.text("id").notNull(),
    revision: k.int("revision").notNull(),
    releaseId: k.text("release_id").notNull().references(() => releases.id),
    packId: k.text("pack_id").notNull(),
    topic: k.text("topic").notNull(),
    level: k.oneOf("level", levels).notNull(),
    languages: k.text("languages").notNull(),
    title: k.json<Localized>("title").notNull(),
    relations: k.json<Relation[]>("relations").notNull(),
    content: k.json<Clause>("content").notNull(),
    sha256: k.text("sha256").notNull(),
    /** False once a later revision of the same clause is published. */
    current: k.bool("current").notNull(),
    searchTitle: k.text("search_title").notNull(),
    searchText: k.text("search_text").notNull(),
  }, (t) => [
    k.uniqueIndex("clauses_revision").on(t.id, t.revision),
    k.index("clauses_facets").on(t.current, t.packId, t.topic, t.level),
    k.index("clauses_release").on(t.releaseId),
  ]);

  const templates = k.table("templates", {
    id: k.id("id"),
    version: k.text("version").notNull(),
    content: k.json<Template>("content").notNull(),
    sha256: k.text("sha256").notNull(),
  });

  /** What comes with the library beside clauses: standards, terms, indicators, assessments, the guided start. */
  const referenceData = k.table("reference_data", {
    kind: k.oneOf("kind", ["standard", "term", "indicators", "assessment", "guide", "calendar", "rules", "words"]).notNull(),
    id: k.text("id").notNull(),
    content: k.json<unknown>("content").notNull(),
  }, (t) => [k.primaryKey({ columns: [t.kind, t.id] })]);

  /** A pack that an authority writes itself. Its clauses are drafts until a release takes them into the library. */
  const ownPacks = k.table("own_packs", {
    id: k.id("id"),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    title: k.json<Localized>("title").notNull(),
    description: k.json<Localized>("description").notNull(),
    createdBy: k.text("created_by").notNull().references(() => people.id),
    createdAt: k.time("created_at").notNull(),
  }, (t) => [k.index("own_packs_of_authority").on(t.authorityId)]);

  const clauseDrafts = k.table("clause_drafts", {
    packId: k.text("pack_id").notNull().references(() => ownPacks.id),
    clauseId: k.text("clause_id").notNull(),
    /** Counts saves, so that a write on an older text is noticed. */
    revision: k.int("revision").notNull(),
    content: k.json<Clause>("content").notNull(),
    state: k.oneOf("state", draftStates).notNull(),
    writtenBy: k.text("written_by").notNull().references(() => people.id),
    writtenAt: k.time("written_at").notNull(),
    reviewedBy: k.text("reviewed_by").references(() => people.id),
    reviewedAt: k.time("reviewed_at"),
    remark: k.text("remark"),
  }, (t) => [
    k.primaryKey({ columns: [t.packId, t.clauseId] }),
    k.uniqueIndex("clause_drafts_clause").on(t.clauseId),
    k.check("clause_drafts_second_person", sql`state <> 'approved' or (reviewed_by is not null and reviewed_by <> written_by)`),
  ]);

  /** A clause that is no longer recommended (deprecated) or may not be used anew (withdrawn). */
  const clauseStandings = k.table("clause_standings", {
    clauseId: k.id("clause_id"),
    standing: k.oneOf("standing", ["deprecated", "withdrawn"]).notNull(),
    reason: k.text("reason").notNull(),
    personId: k.text("person_id").notNull().references(() => people.id),
    at: k.time("at").notNull(),
  });

  /** A file that was read in: what it holds waits here until somebody decides what to take. */
  const imports = k.table("imports", {
    id: k.id("id"),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    personId: k.text("person_id").notNull().references(() => people.id),
    packId: k.text("pack_id").notNull().references(() => ownPacks.id),
    fileName: k.text("file_name").notNull(),
    format: k.text("format").notNull(),
    result: k.json<ImportResult>("result").notNull(),
    at: k.time("at").notNull(),
    takenAt: k.time("taken_at"),
  }, (t) => [k.index("imports_of_authority").on(t.authorityId)]);

  return { releases, clauses, templates, referenceData, ownPacks, clauseDrafts, clauseStandings, imports };
}
