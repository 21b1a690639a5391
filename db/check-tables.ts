// The tables of checking: what the tender decides besides its requirements, findings that are let stand, and where an authority is stricter.
import { sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Kit } from "./kit.postgres";
import type { peopleTables } from "./people-tables";

type People = Pick<ReturnType<typeof peopleTables>, "authorities" | "people">;
type Drafted = Record<"specifications" | "requirements", { id: AnyPgColumn }>;

export function checkTables(k: Kit, { authorities, people }: People, { specifications, requirements }: Drafted) {
  /** What the documents decide beside the requirements: lots, variants, accessibility, rights, exit, options, duration. */
  const tenderConditions = k.table("tender_conditions", {
    specificationId: k.id("specification_id").references(() => specifications.id),
    content: k.json<unknown>("content").notNull(),
    /** Grows with each change; a write names the revision that it was based on. */
    revision: k.int("revision").notNull(),
    changedBy: k.text("changed_by").notNull().references(() => people.id),
    changedAt: k.time("changed_at").notNull(),
  });

  /** Somebody asks to let a finding stand. It counts once another person of the lead buyer has accepted it, and as long as the text is the same. */
  const waivers = k.table("waivers", {
    id: k.id("id"),
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    requirementId: k.text("requirement_id").notNull().references(() => requirements.id),
    rule: k.text("rule").notNull(),
    /** The finding among those of its rule on this requirement: language and words. */
    finding: k.json<unknown>("finding").notNull(),
    /** Of the requirement's text and level that it is about. */
    textSha256: k.text("text_sha256").notNull(),
    reason: k.text("reason").notNull(),
    /** Answers to what the law asks of this exception, by the id of the question. */
    grounds: k.json<Record<string, string>>("grounds").notNull(),
    /** The position in which it was asked for. */
    position: k.text("position").notNull(),
    personId: k.text("person_id").notNull().references(() => people.id),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    at: k.time("at").notNull(),
    answer: k.oneOf("answer", ["accepted", "refused", "withdrawn"]),
    answeredBy: k.text("answered_by").references(() => people.id),
    answeredAt: k.time("answered_at"),
    answerReason: k.text("answer_reason"),
  }, (t) => [
    k.index("waivers_of_specification").on(t.specificationId, t.requirementId),
    k.check("waivers_reason_given", sql`length(trim(${t.reason})) > 0`),
    k.check("waivers_answered_whole", sql`(${t.answer} is null) = (${t.answeredBy} is null) and (${t.answer} is null) = (${t.answeredAt} is null)`),
    k.check("waivers_four_eyes", sql`${t.answer} is null or ${t.answer} <> 'accepted' or ${t.answeredBy} <> ${t.personId}`),
  ]);

  /** A rule that an authority takes more seriously than the law's pack does. */
  const strictRules = k.table("strict_rules", {
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    rule: k.text("rule").notNull(),
    severity: k.oneOf("severity", ["error", "warning"]).notNull(),
    reason: k.text("reason").notNull(),
    personId: k.text("person_id").notNull().references(() => people.id),
    at: k.time("at").notNull(),
  }, (t) => [k.primaryKey({ columns: [t.authorityId, t.rule] })]);

  return { tenderConditions, waivers, strictRules };
}
