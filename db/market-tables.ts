// The tables of what the market sees and does: publications, rounds, vendors, their questions and statements, and who wants to hear of it.
import { sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { RoundTexts } from "../app/domain/calendar/round";
import type { PartlyLocalized } from "../app/domain/language";
import type { Kit } from "./kit.postgres";
import type { peopleTables } from "./people-tables";

type People = Pick<ReturnType<typeof peopleTables>, "authorities" | "people">;
type Drafted = Record<"specifications" | "requirements" | "baselines", { id: AnyPgColumn }>;

export function marketTables(k: Kit, { authorities, people }: People, { specifications, requirements, baselines }: Drafted) {
  /** Who did it, for which authority. */
  const by = () => ({
    personId: k.text("person_id").notNull().references(() => people.id),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    at: k.time("at").notNull(),
  });
  const ofSpecification = () => k.text("specification_id").notNull().references(() => specifications.id);

  /** A baseline that goes, or went, to the public. What it shows was made before: at its instant only `publishedAt` changes. */
  const publications = k.table("publications", {
    id: k.id("id"),
    specificationId: ofSpecification(),
    baselineId: k.text("baseline_id").notNull().references(() => baselines.id),
    /** 1 is the first; given at scheduling. */
    number: k.int("number").notNull(),
    purpose: k.oneOf("purpose", ["consultation", "tender"]).notNull(),
    goesOutAt: k.time("goes_out_at").notNull(),
    publishedAt: k.time("published_at"),
    withdrawnAt: k.time("withdrawn_at"),
    withdrawnReason: k.text("withdrawn_reason"),
    /** Why it goes out before the notice in the Official Journal does: Directive 2014/24/EU, art. 52(1). */
    earlyReason: k.text("early_reason"),
    /** Against the publication before: its class, what it means for the deadline, and the requirements concerned. */
    change: k.json<unknown>("change"),
    /** Hash of the list of its files with their hashes. */
    sha256: k.text("sha256").notNull(),
    ...by(),
  }, (t) => [
    k.uniqueIndex("publications_number").on(t.specificationId, t.number),
    k.index("publications_due").on(t.goesOutAt).where(sql`published_at is null and withdrawn_at is null`),
    k.uniqueIndex("publications_one_waiting").on(t.specificationId).where(sql`published_at is null and withdrawn_at is null`),
  ]);

  const publicationFiles = k.table("publication_files", {
    publicationId: k.text("publication_id").notNull().references(() => publications.id),
    name: k.text("name").notNull(),
    sha256: k.text("sha256").notNull(),
    bytes: k.bytes("bytes").notNull(),
  }, (t) => [k.primaryKey({ columns: [t.publicationId, t.name] })]);

  /** The deadlines of the procedure. Never changed: each change is a new revision. */
  const tenderCalendars = k.table("tender_calendars", {
    specificationId: ofSpecification(),
    revision: k.int("revision").notNull(),
    content: k.json<unknown>("content").notNull(),
    reason: k.text("reason"),
    ...by(),
  }, (t) => [k.primaryKey({ columns: [t.specificationId, t.revision] })]);

  /** A time in which the market (or the public) is heard. */
  const rounds = k.table("rounds", {
    id: k.id("id"),
    specificationId: ofSpecification(),
    number: k.int("number").notNull(),
    kind: k.oneOf("kind", ["consultation", "clarification", "public"]).notNull(),
    opensAt: k.time("opens_at").notNull(),
    questionsUntil: k.time("questions_until").notNull(),
    answersUntil: k.time("answers_until").notNull(),
    /** IANA name of the time zone that the deadlines were set in. */
    timeZone: k.text("time_zone").notNull(),
    /** In plain language, with what was said when it was changed or closed. */
    summary: k.json<RoundTexts>("summary").notNull(),
    closedAt: k.time("closed_at"),
    cancelledAt: k.time("cancelled_at"),
    revision: k.int("revision").notNull(),
    ...by(),
  }, (t) => [k.uniqueIndex("rounds_number").on(t.specificationId, t.number)]);

  /** Who sees questions with their askers, and nobody else does. */
  const clarifiers = k.table("clarifiers", {
    specificationId: ofSpecification(),
    memberId: k.text("member_id").notNull().references(() => people.id),
    memberOf: k.text("member_of").notNull().references(() => authorities.id),
    ...by(),
  }, (t) => [k.primaryKey({ columns: [t.specificationId, t.memberId, t.memberOf] })]);

  /** An organisation that might tender. */
  const vendors = k.table("vendors", {
    id: k.id("id"),
    name: k.text("name").notNull(),
    country: k.text("country").notNull(),
    since: k.time("since").notNull(),
  });

  /** Vendors' people have accounts of their own, apart from those of the authorities. */
  const vendorPeople = k.table("vendor_people", {
    id: k.id("id"),
    vendorId: k.text("vendor_id").notNull().references(() => vendors.id),
    email: k.text("email").notNull(),
    name: k.text("name").notNull(),
    passwordHash: k.text("password_hash").notNull(),
    language: k.text("language").notNull(),
    since: k.time("since").notNull(),
  }, (t) => [k.uniqueIndex("vendor_people_email").on(t.email), k.index("vendor_people_of_vendor").on(t.vendorId)]);

  /** A link that proves an e-mail address: for a new organisation, for a colleague, or for a new password. */
  const vendorLinks = k.table("vendor_links", {
    tokenHash: k.id("token_hash"),
    purpose: k.oneOf("purpose", ["registration", "colleague", "password"]).notNull(),
    email: k.text("email").notNull(),
    /** Null for a new organisation. */
    vendorId: k.text("vendor_id").references(() => vendors.id),
    language: k.text("language").notNull(),
    sentAt: k.time("sent_at").notNull(),
    expiresAt: k.time("expires_at").notNull(),
    usedAt: k.time("used_at"),
  });

  const vendorSessions = k.table("vendor_sessions", {
    tokenHash: k.id("token_hash"),
    vendorPersonId: k.text("vendor_person_id").notNull().references(() => vendorPeople.id),
    startedAt: k.time("started_at").notNull(),
    expiresAt: k.time("expires_at").notNull(),
  });

  /** A vendor's role in a specification begins with its first question or statement: from then on none of its people may be a buyer there. */
  const vendorRoles = k.table("vendor_roles", {
    specificationId: ofSpecification(),
    vendorId: k.text("vendor_id").notNull().references(() => vendors.id),
    since: k.time("since").notNull(),
    /** During a consultation a vendor may show its statements to the buyers. */
    sharedAt: k.time("shared_at"),
  }, (t) => [k.primaryKey({ columns: [t.specificationId, t.vendorId] })]);

  /** What vendors' people did, for themselves and for an audit: no vendor sees another's. */
  const vendorAccess = k.table("vendor_access", {
    n: k.seq("n"),
    vendorId: k.text("vendor_id").notNull().references(() => vendors.id),
    vendorPersonId: k.text("vendor_person_id").notNull().references(() => vendorPeople.id),
    specificationId: k.text("specification_id").references(() => specifications.id),
    act: k.text("act").notNull(),
    about: k.json<Record<string, string>>("about").notNull(),
    at: k.time("at").notNull(),
  }, (t) => [k.index("vendor_access_of_vendor").on(t.vendorId, t.at)]);

  const questions = k.table("questions", {
    id: k.id("id"),
    specificationId: ofSpecification(),
    roundId: k.text("round_id").notNull().references(() => rounds.id),
    publicationId: k.text("publication_id").notNull().references(() => publications.id),
    /** Null: about the specification as a whole. */
    requirementId: k.text("requirement_id").references(() => requirements.id),
    vendorId: k.text("vendor_id").notNull().references(() => vendors.id),
    vendorPersonId: k.text("vendor_person_id").notNull().references(() => vendorPeople.id),
    /** Counts the vendor's own questions only. */
    vendorNumber: k.int("vendor_number").notNull(),
    language: k.text("language").notNull(),
    text: k.text("text").notNull(),
    /** What the vendor marked as a secret: never published (art. 21). */
    confidential: k.text("confidential"),
    askedAt: k.time("asked_at").notNull(),
    status: k.oneOf("status", ["pending", "accepted", "accepted-with-changes", "declined", "duplicate", "informational", "needs-clarification"]).notNull(),
    duplicateOf: k.text("duplicate_of"),
    /** The question as it is published: the team's own words, per language. */
    wording: k.json<PartlyLocalized>("wording"),
    answer: k.json<PartlyLocalized>("answer"),
    /** Grows with wording and answer; what the authorities agree to is one revision. */
    answerRevision: k.int("answer_revision").notNull(),
    /** Whether the answer changes a requirement: then it is done with the publication that has the change. */
    changesText: k.bool("changes_text").notNull(),
    amendmentId: k.text("amendment_id"),
    decidedAt: k.time("decided_at"),
    decidedBy: k.text("decided_by").references(() => people.id),
    decidedFor: k.text("decided_for").references(() => authorities.id),
    doneAt: k.time("done_at"),
    releasedAt: k.time("released_at"),
    /** Given at the release, in an order that says nothing. */
    publicNumber: k.int("public_number"),
  }, (t) => [
    k.uniqueIndex("questions_public_number").on(t.specificationId, t.publicNumber),
    k.uniqueIndex("questions_vendor_number").on(t.specificationId, t.vendorId, t.vendorNumber),
    k.index("questions_of_round").on(t.roundId, t.status),
    k.index("questions_of_requirement").on(t.requirementId),
  ]);

  /** What the team and the asker write to each other about an unclear question. Never published. */
  const questionMessages = k.table("question_messages", {
    id: k.id("id"),
    questionId: k.text("question_id").notNull().references(() => questions.id),
    /** Null when the vendor wrote it. */
    personId: k.text("person_id").references(() => people.id),
    vendorPersonId: k.text("vendor_person_id").references(() => vendorPeople.id),
    text: k.text("text").notNull(),
    at: k.time("at").notNull(),
  }, (t) => [k.index("question_messages_of_question").on(t.questionId, t.at)]);

  const answerAgreements = k.table("answer_agreements", {
    questionId: k.text("question_id").notNull().references(() => questions.id),
    answerRevision: k.int("answer_revision").notNull(),
    ...by(),
  }, (t) => [k.primaryKey({ columns: [t.questionId, t.answerRevision, t.authorityId] })]);

  /** What a citizen writes in a public consultation. Shown once a moderator lets it. */
  const publicComments = k.table("public_comments", {
    id: k.id("id"),
    specificationId: ofSpecification(),
    roundId: k.text("round_id").notNull().references(() => rounds.id),
    /** Of the published version; null: about the whole. */
    sectionId: k.text("section_id"),
    name: k.text("name"),
    language: k.text("language").notNull(),
    text: k.text("text").notNull(),
    writtenAt: k.time("written_at").notNull(),
    decision: k.oneOf("decision", ["shown", "refused"]),
    decisionReason: k.text("decision_reason"),
    decidedBy: k.text("decided_by").references(() => people.id),
    decidedAt: k.time("decided_at"),
  }, (t) => [
    k.index("public_comments_of_round").on(t.roundId, t.decision),
    k.check("public_comments_refused_with_reason", sql`decision is null or decision <> 'refused' or length(trim(${t.decisionReason})) > 0`),
  ]);

  /** Who wants a mail when something is published. */
  const subscriptions = k.table("subscriptions", {
    id: k.id("id"),
    specificationId: ofSpecification(),
    email: k.text("email").notNull(),
    language: k.text("language").notNull(),
    /** Of the link that confirms and ends it. */
    tokenHash: k.text("token_hash").notNull(),
    askedAt: k.time("asked_at").notNull(),
    confirmedAt: k.time("confirmed_at"),
    endedAt: k.time("ended_at"),
  }, (t) => [k.uniqueIndex("subscriptions_of_email").on(t.specificationId, t.email), k.uniqueIndex("subscriptions_token").on(t.tokenHash)]);

  /** Mails to people outside the authorities, kept until they are sent. */
  const mails = k.table("mails", {
    id: k.id("id"),
    to: k.text("to").notNull(),
    language: k.text("language").notNull(),
    kind: k.text("kind").notNull(),
    /** Words for its sentences: addresses, titles, numbers. */
    about: k.json<Record<string, string>>("about").notNull(),
    at: k.time("at").notNull(),
    /** When a process took it, so that no second one does. */
    claimedAt: k.time("claimed_at"),
    sentAt: k.time("sent_at"),
  }, (t) => [k.index("mails_to_send").on(t.at).where(sql`sent_at is null`)]);

  /** A vendor's answer to one requirement (and lot), private to the vendor until it shares it. */
  const statements = k.table("statements", {
    vendorId: k.text("vendor_id").notNull().references(() => vendors.id),
    specificationId: ofSpecification(),
    requirementId: k.text("requirement_id").notNull().references(() => requirements.id),
    /** Empty where the requirement is not of one lot. */
    lotId: k.text("lot_id").notNull(),
    publicationId: k.text("publication_id").notNull().references(() => publications.id),
    /** Of the requirement's published text that was answered. */
    textSha256: k.text("text_sha256").notNull(),
    clauseId: k.text("clause_id"),
    clauseRevision: k.int("clause_revision"),
    status: k.oneOf("status", ["yes", "partly", "no", "equivalent"]).notNull(),
    equivalent: k.text("equivalent"),
    proof: k.text("proof"),
    note: k.text("note"),
    vendorPersonId: k.text("vendor_person_id").notNull().references(() => vendorPeople.id),
    at: k.time("at").notNull(),
  }, (t) => [
    k.primaryKey({ columns: [t.vendorId, t.specificationId, t.requirementId, t.lotId] }),
    k.index("statements_of_clause").on(t.vendorId, t.clauseId),
    k.index("statements_of_specification").on(t.specificationId, t.requirementId),
  ]);

  return {
    publications, publicationFiles, tenderCalendars, rounds, clarifiers, vendors, vendorPeople, vendorLinks, vendorSessions, vendorRoles,
    vendorAccess, questions, questionMessages, answerAgreements, publicComments, subscriptions, mails, statements,
  };
}
