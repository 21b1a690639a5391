// The one set of table definitions: both databases are made from it.
import { sql } from "drizzle-orm";
import { type Language, type Localized, type PartlyLocalized, languages } from "../app/domain/language";
import type { ParameterValue } from "../app/domain/library/parameter";
import type { Role } from "../app/domain/people/member";
import { levels } from "../app/domain/library/clause";
import { type AppliedRule, decisionRules } from "../app/domain/specification/decision";
import type { LocalClause, OwnVerification } from "../app/domain/specification/requirement";
import type { Scope } from "../app/domain/specification/scope";
import { type Lot, jointModels } from "../app/domain/specification/specification";
import type { Tailoring } from "../app/domain/specification/tailoring";
import type { Kit } from "./kit.postgres";
import { checkTables } from "./check-tables";
import { composingTables } from "./composing-tables";
import { libraryTables } from "./library-tables";
import { marketTables } from "./market-tables";
import { needsTables } from "./needs-tables";
import { peopleTables } from "./people-tables";
import { signingTables } from "./signing-tables";

export function tables(k: Kit) {
  const persons = peopleTables(k);
  const { authorities, people } = persons;
  const library = libraryTables(k, { authorities, people });

  const specifications = k.table("specifications", {
    id: k.id("id"),
    title: k.json<PartlyLocalized>("title").notNull(),
    subject: k.json<PartlyLocalized>("subject").notNull(),
    cpv: k.json<string[]>("cpv").notNull(),
    lots: k.json<Lot[]>("lots").notNull(),
    languages: k.json<Language[]>("languages").notNull(),
    prevailing: k.oneOf("prevailing", languages).notNull(),
    jointModel: k.oneOf("joint_model", jointModels).notNull(),
    decisionRule: k.oneOf("decision_rule", decisionRules).notNull(),
    revision: k.int("revision").notNull(),
    demonstration: k.bool("demonstration").notNull(),
    /** The template that it was started from. */
    templateId: k.text("template_id"),
    createdBy: k.text("created_by").notNull().references(() => people.id),
    createdAt: k.time("created_at").notNull(),
  });

  const participants = k.table("participants", {
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    lead: k.bool("lead").notNull(),
    signingPlace: k.int("signing_place").notNull(),
    invitedAt: k.time("invited_at").notNull(),
    acceptedBy: k.text("accepted_by").references(() => people.id),
    acceptedAt: k.time("accepted_at"),
    /** An authority that has left stays on record. */
    leftBy: k.text("left_by").references(() => people.id),
    leftAt: k.time("left_at"),
    leftReason: k.text("left_reason"),
  }, (t) => [
    k.primaryKey({ columns: [t.specificationId, t.authorityId] }),
    k.uniqueIndex("participants_one_lead").on(t.specificationId).where(sql`lead`),
    k.uniqueIndex("participants_signing_place").on(t.specificationId, t.signingPlace).where(sql`left_at is null`),
    k.index("participants_of_authority").on(t.authorityId),
  ]);

  const sections = k.table("sections", {
    id: k.id("id"),
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    place: k.int("place").notNull(),
    title: k.json<PartlyLocalized>("title").notNull(),
    /** The template's advice for those who compose; never exported. */
    guidance: k.json<Localized>("guidance"),
    revision: k.int("revision").notNull(),
  }, (t) => [k.index("sections_order").on(t.specificationId, t.place)]);

  const requirements = k.table("requirements", {
    id: k.id("id"),
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    sectionId: k.text("section_id").notNull().references(() => sections.id),
    place: k.int("place").notNull(),
    revision: k.int("revision").notNull(),
    /** Grows when a value or what was settled about one changes: that is no change of the text. */
    valuesRevision: k.int("values_revision").notNull().default(0),
    clauseId: k.text("clause_id"),
    clauseRevision: k.int("clause_revision"),
    tailoring: k.json<Tailoring>("tailoring").notNull(),
    local: k.json<LocalClause>("local"),
    level: k.oneOf("level", levels).notNull(),
    scope: k.json<Scope>("scope").notNull(),
    verification: k.json<OwnVerification>("verification"),
    retiredBy: k.text("retired_by").references(() => people.id),
    retiredAt: k.time("retired_at"),
    retiredReason: k.text("retired_reason"),
    changedBy: k.text("changed_by").notNull().references(() => people.id),
    changedAt: k.time("changed_at").notNull(),
  }, (t) => [
    k.index("requirements_order").on(t.sectionId, t.place),
    // Sections are counted on every page: this index alone answers.
    k.index("requirements_in_force").on(t.specificationId, t.sectionId).where(sql`retired_at is null`),
    k.index("requirements_of_specification").on(t.specificationId, t.clauseId),
    k.check("requirements_library_or_local", sql`(clause_id is null) = (clause_revision is null) and (clause_id is null) <> (local is null)`),
    k.check("requirements_retired_with_reason", sql`(retired_at is null) = (retired_reason is null) and (retired_at is null) = (retired_by is null)`),
  ]);

  /** What one authority wants a parameter to be. */
  const parameterValues = k.table("parameter_values", {
    requirementId: k.text("requirement_id").notNull().references(() => requirements.id),
    parameterId: k.text("parameter_id").notNull(),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    value: k.json<ParameterValue>("value").notNull(),
    personId: k.text("person_id").notNull().references(() => people.id),
    at: k.time("at").notNull(),
  }, (t) => [k.primaryKey({ columns: [t.requirementId, t.parameterId, t.authorityId] })]);

  /** A way to settle a collision: one joint value, or (value null) each authority keeps its own. */
  const settlements = k.table("settlements", {
    id: k.id("id"),
    requirementId: k.text("requirement_id").notNull().references(() => requirements.id),
    parameterId: k.text("parameter_id").notNull(),
    kind: k.oneOf("kind", ["joint", "separate"]).notNull(),
    value: k.json<ParameterValue>("value"),
    reason: k.text("reason").notNull(),
    proposedBy: k.text("proposed_by").notNull().references(() => people.id),
    proposedFor: k.text("proposed_for").notNull().references(() => authorities.id),
    proposedAt: k.time("proposed_at").notNull(),
    /** The rule that it is decided by, as it was in force at the proposal; null: the specification's. */
    rule: k.json<AppliedRule>("rule"),
    closesAt: k.time("closes_at"),
    outcome: k.oneOf("outcome", ["accepted", "rejected", "lapsed"]),
    outcomeAt: k.time("outcome_at"),
  }, (t) => [
    k.index("settlements_of_requirement").on(t.requirementId, t.parameterId),
    k.uniqueIndex("settlements_one_open").on(t.requirementId, t.parameterId).where(sql`outcome is null`),
  ]);

  const votes = k.table("votes", {
    settlementId: k.text("settlement_id").notNull().references(() => settlements.id),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    personId: k.text("person_id").notNull().references(() => people.id),
    agrees: k.bool("agrees").notNull(),
    reason: k.text("reason"),
    at: k.time("at").notNull(),
  }, (t) => [k.primaryKey({ columns: [t.settlementId, t.authorityId] })]);

  const signing = signingTables(k, persons, specifications);
  const needs = needsTables(k, persons, specifications);
  const composing = composingTables(k, persons, { specifications, requirements });
  const market = marketTables(k, persons, { specifications, requirements, baselines: signing.baselines });
  const checking = checkTables(k, persons, { specifications, requirements });

  /** The append-only log. Each entry holds the hash of the one before it in its chain. */
  const events = k.table("events", {
    n: k.seq("n"),
    chain: k.text("chain").notNull(),
    ordinal: k.int("ordinal").notNull(),
    act: k.text("act").notNull(),
    personId: k.text("person_id"),
    authorityId: k.text("authority_id"),
    roles: k.json<Role[]>("roles").notNull(),
    at: k.time("at").notNull(),
    reason: k.text("reason"),
    /** RFC 8785 text, so that the hash can be taken again byte for byte. */
    payload: k.text("payload").notNull(),
    previousHash: k.text("previous_hash").notNull(),
    hash: k.text("hash").notNull(),
  }, (t) => [k.uniqueIndex("events_chain").on(t.chain, t.ordinal)]);

  /** A write that may arrive twice is done once: the second finds its key and gets the first one's answer. */
  const doneOnce = k.table("done_once", {
    key: k.id("key"),
    result: k.json<Record<string, unknown>>("result").notNull(),
    at: k.time("at").notNull(),
  });

  return {
    ...persons, ...library, ...signing, ...needs, ...composing, ...market, ...checking, specifications,
    participants, sections, requirements, parameterValues, settlements, votes, events, doneOnce,
  };
}
export type Tables = ReturnType<typeof tables>;
