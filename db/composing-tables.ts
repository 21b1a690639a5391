// The tables of agreeing on one text: the agreement, positions, amendments, collisions at work, talk, and every version there was.
import { sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Agreement } from "../app/domain/agreement/agreement";
import type { AppliedRule } from "../app/domain/specification/decision";
import type { Kit } from "./kit.postgres";
import type { peopleTables } from "./people-tables";

type People = Pick<ReturnType<typeof peopleTables>, "authorities" | "people">;
type Drafted = Record<"specifications" | "requirements", { id: AnyPgColumn }>;

export function composingTables(k: Kit, { authorities, people }: People, { specifications, requirements }: Drafted) {
  /** Who did it, for which authority. */
  const by = () => ({
    personId: k.text("person_id").notNull().references(() => people.id),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    at: k.time("at").notNull(),
  });

  /** What the authorities agreed among themselves. Never changed: each change is a new revision, in force once all have confirmed it. */
  const agreements = k.table("agreements", {
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    revision: k.int("revision").notNull(),
    content: k.json<Agreement>("content").notNull(),
    inForceAt: k.time("in_force_at"),
    ...by(),
  }, (t) => [k.primaryKey({ columns: [t.specificationId, t.revision] })]);

  /** The signed document that the agreement was concluded in. */
  const agreementFiles = k.table("agreement_files", {
    id: k.id("id"),
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    name: k.text("name").notNull(),
    sha256: k.text("sha256").notNull(),
    bytes: k.bytes("bytes").notNull(),
    ...by(),
  }, (t) => [k.index("agreement_files_of_specification").on(t.specificationId)]);

  const agreementConfirmations = k.table("agreement_confirmations", {
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    revision: k.int("revision").notNull(),
    ...by(),
  }, (t) => [k.primaryKey({ columns: [t.specificationId, t.revision, t.authorityId] })]);

  /** What an authority thinks of a requirement as it stood: it counts while both revisions are the requirement's own. */
  const positions = k.table("positions", {
    requirementId: k.text("requirement_id").notNull().references(() => requirements.id),
    revision: k.int("revision").notNull(),
    valuesRevision: k.int("values_revision").notNull(),
    kind: k.oneOf("kind", ["accept", "change", "object", "abstain"]).notNull(),
    reason: k.text("reason"),
    /** The amendment that an acceptance with change opened. */
    amendmentId: k.text("amendment_id"),
    ...by(),
  }, (t) => [
    k.primaryKey({ columns: [t.requirementId, t.authorityId, t.revision, t.valuesRevision] }),
    k.check("positions_objection_with_reason", sql`kind <> 'object' or length(trim(${t.reason})) > 0`),
  ]);

  /** A proposed change of the specification. */
  const amendments = k.table("amendments", {
    id: k.id("id"),
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    /** Null for an addition. */
    requirementId: k.text("requirement_id").references(() => requirements.id),
    kind: k.oneOf("kind", ["wording", "level", "scope", "value", "addition", "removal", "move"]).notNull(),
    change: k.json<unknown>("change").notNull(),
    /** The requirement's revisions, and what it said, when the change was proposed. */
    baseRevision: k.int("base_revision"),
    baseValuesRevision: k.int("base_values_revision"),
    base: k.json<unknown>("base"),
    reason: k.text("reason").notNull(),
    /** The rule that it is decided by, as it was in force at the proposal. */
    rule: k.json<AppliedRule>("rule").notNull(),
    closesAt: k.time("closes_at"),
    /** A reviewer's suggestion has no votes until an officer takes it up. */
    suggestion: k.bool("suggestion").notNull(),
    /** The obsolete amendment that this one carries on. */
    rebasedFrom: k.text("rebased_from"),
    outcome: k.oneOf("outcome", ["accepted", "rejected", "withdrawn", "obsolete"]),
    outcomeAt: k.time("outcome_at"),
    outcomeReason: k.text("outcome_reason"),
    ...by(),
  }, (t) => [
    k.index("amendments_of_specification").on(t.specificationId, t.outcome),
    k.index("amendments_of_requirement").on(t.requirementId),
    k.index("amendments_due").on(t.closesAt).where(sql`outcome is null`),
    k.check("amendments_requirement_or_addition", sql`(requirement_id is null) = (kind = 'addition')`),
  ]);

  const amendmentVotes = k.table("amendment_votes", {
    amendmentId: k.text("amendment_id").notNull().references(() => amendments.id),
    /** Null: abstains. */
    agrees: k.bool("agrees"),
    /** With a vote against: the minority statement. */
    reason: k.text("reason"),
    ...by(),
  }, (t) => [k.primaryKey({ columns: [t.amendmentId, t.authorityId] })]);

  /** Who sees to a collision, and until when. */
  const collisionTasks = k.table("collision_tasks", {
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    /** The collision's key, the same however it came about: app/domain/specification/collision.ts. */
    collision: k.text("collision").notNull(),
    owner: k.text("owner").notNull().references(() => authorities.id),
    dueOn: k.text("due_on"),
    ...by(),
  }, (t) => [k.primaryKey({ columns: [t.specificationId, t.collision] })]);

  const comments = k.table("comments", {
    id: k.id("id"),
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    /** Null: about the specification as a whole. */
    requirementId: k.text("requirement_id").references(() => requirements.id),
    /** The requirement's revision when it was written. */
    revision: k.int("revision"),
    amendmentId: k.text("amendment_id").references(() => amendments.id),
    /** The comment that opened the thread; null for that one itself. */
    threadId: k.text("thread_id"),
    kind: k.oneOf("kind", ["comment", "question"]).notNull(),
    /** Freezing waits for it. */
    blocking: k.bool("blocking").notNull(),
    text: k.text("text").notNull(),
    /** Ids of people. */
    mentions: k.json<string[]>("mentions").notNull(),
    resolvedBy: k.text("resolved_by").references(() => people.id),
    resolvedAt: k.time("resolved_at"),
    resolution: k.text("resolution"),
    ...by(),
  }, (t) => [
    k.index("comments_of_requirement").on(t.requirementId),
    k.index("comments_of_specification").on(t.specificationId, t.resolvedAt),
    k.index("comments_of_thread").on(t.threadId),
  ]);

  /** Something that a person should hear of: in the inbox until read, in a mail where one is wanted. */
  const notices = k.table("notices", {
    id: k.id("id"),
    personId: k.text("person_id").notNull().references(() => people.id),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    kind: k.text("kind").notNull(),
    /** Ids of what it is about, and words for its sentence. */
    about: k.json<Record<string, string>>("about").notNull(),
    at: k.time("at").notNull(),
    readAt: k.time("read_at"),
    /** When a process took it into a mail, so that no second one does. */
    claimedAt: k.time("claimed_at"),
    mailedAt: k.time("mailed_at"),
  }, (t) => [k.index("notices_of_person").on(t.personId, t.readAt), k.index("notices_to_mail").on(t.at).where(sql`mailed_at is null`)]);

  const mailPreferences = k.table("mail_preferences", {
    personId: k.id("person_id").references(() => people.id),
    every: k.oneOf("every", ["never", "hour", "day"]).notNull(),
    language: k.text("language").notNull(),
    lastAt: k.time("last_at"),
  });

  /** What a person has typed and not sent. */
  const drafts = k.table("drafts", {
    personId: k.text("person_id").notNull().references(() => people.id),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    /** The address of the form, without the specification's. */
    form: k.text("form").notNull(),
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    /** The revision that the form was loaded from. */
    revision: k.int("revision"),
    fields: k.json<Record<string, string[]>>("fields").notNull(),
    savedAt: k.time("saved_at").notNull(),
  }, (t) => [k.primaryKey({ columns: [t.personId, t.authorityId, t.specificationId, t.form] })]);

  /** Every state that a part of a specification has been in: the newest up to a moment is how it was then. */
  const versions = k.table("versions", {
    n: k.seq("n"),
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    kind: k.oneOf("kind", ["description", "participants", "section", "requirement", "place", "value", "settlement"]).notNull(),
    entityId: k.text("entity_id").notNull(),
    /** Null: it is gone. */
    content: k.json<unknown>("content"),
    at: k.time("at").notNull(),
    /** The entry of the specification's log that tells who did it and why; null for what was there before versions were kept. */
    ordinal: k.int("ordinal"),
  }, (t) => [
    k.index("versions_of_specification").on(t.specificationId, t.at),
    k.index("versions_of_entity").on(t.entityId, t.kind),
  ]);

  return {
    agreements, agreementFiles, agreementConfirmations, positions, amendments, amendmentVotes, collisionTasks,
    comments, notices, mailPreferences, drafts, versions,
  };
}
