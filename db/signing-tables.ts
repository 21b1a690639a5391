// The tables of baselines and of everything that people and authorities put their names to.
import { sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Kit } from "./kit.postgres";
import type { peopleTables } from "./people-tables";

type People = Pick<ReturnType<typeof peopleTables>, "authorities" | "people">;

export function signingTables(k: Kit, { authorities, people }: People, specifications: { id: AnyPgColumn }) {
  /** In which order the authorities sign. A specification without this row: sequential, one signature each, no approvals. */
  const signOffProcedures = k.table("sign_off_procedures", {
    specificationId: k.id("specification_id").references(() => specifications.id),
    order: k.oneOf("order", ["sequential", "parallel"]).notNull(),
    revision: k.int("revision").notNull(),
    changedBy: k.text("changed_by").notNull().references(() => people.id),
    changedAt: k.time("changed_at").notNull(),
  });

  /** How many approvals must precede, and how many signatures make, an authority's sign-off. */
  const signOffSteps = k.table("sign_off_steps", {
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    approvals: k.int("approvals").notNull(),
    signatures: k.int("signatures").notNull(),
  }, (t) => [k.primaryKey({ columns: [t.specificationId, t.authorityId] }), k.check("sign_off_steps_counts", sql`approvals >= 0 and signatures >= 1`)]);

  /** What allows a person to bind an authority. Never changed: a wrong or ended one is revoked and a new one recorded. */
  const mandates = k.table("mandates", {
    id: k.id("id"),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    personId: k.text("person_id").notNull().references(() => people.id),
    /** In what capacity: mayor, executive director. */
    capacity: k.text("capacity").notNull(),
    /** Who gave it, by which decision: number and date. */
    body: k.text("body").notNull(),
    act: k.text("act").notNull(),
    /** The most that the person may bind the authority to, an exact decimal without VAT; null where there is no limit. */
    limit: k.text("limit"),
    currency: k.text("currency"),
    validFrom: k.text("valid_from").notNull(),
    validUntil: k.text("valid_until"),
    recordedBy: k.text("recorded_by").notNull().references(() => people.id),
    recordedAt: k.time("recorded_at").notNull(),
    revokedBy: k.text("revoked_by").references(() => people.id),
    revokedAt: k.time("revoked_at"),
    revokedReason: k.text("revoked_reason"),
  }, (t) => [
    k.index("mandates_of_person").on(t.authorityId, t.personId),
    k.check("mandates_limit_with_currency", sql`(${t.limit} is null) = (currency is null)`),
    k.check("mandates_revoked_with_reason", sql`(revoked_at is null) = (revoked_reason is null) and (revoked_at is null) = (revoked_by is null)`),
  ]);

  /** A baseline is immutable: `canonical` is the RFC 8785 text that `sha256` is taken over. */
  const baselines = k.table("baselines", {
    id: k.id("id"),
    specificationId: k.text("specification_id").notNull().references(() => specifications.id),
    number: k.int("number").notNull(),
    canonical: k.text("canonical").notNull(),
    sha256: k.text("sha256").notNull(),
    frozenBy: k.text("frozen_by").notNull().references(() => people.id),
    frozenAt: k.time("frozen_at").notNull(),
  }, (t) => [k.uniqueIndex("baselines_number").on(t.specificationId, t.number), k.index("baselines_hash").on(t.sha256)]);

  const baselineViews = k.table("baseline_views", {
    baselineId: k.text("baseline_id").notNull().references(() => baselines.id),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    sha256: k.text("sha256").notNull(),
  }, (t) => [k.primaryKey({ columns: [t.baselineId, t.authorityId] }), k.index("baseline_views_hash").on(t.authorityId, t.sha256)]);

  /** A reviewer's or officer's consent before the signatures. It counts wherever the authority's view has the same hash. */
  const approvals = k.table("approvals", {
    baselineId: k.text("baseline_id").notNull().references(() => baselines.id),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    personId: k.text("person_id").notNull().references(() => people.id),
    name: k.text("name").notNull(),
    position: k.text("position").notNull(),
    viewSha256: k.text("view_sha256").notNull(),
    note: k.text("note"),
    at: k.time("at").notNull(),
  }, (t) => [k.primaryKey({ columns: [t.baselineId, t.authorityId, t.personId] }), k.index("approvals_of_view").on(t.authorityId, t.viewSha256)]);

  /** Consent by exception: everything but this requirement, for this reason. It goes back to the group. */
  const exceptions = k.table("exceptions", {
    id: k.id("id"),
    baselineId: k.text("baseline_id").notNull().references(() => baselines.id),
    requirementId: k.text("requirement_id").notNull(),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    personId: k.text("person_id").notNull().references(() => people.id),
    reason: k.text("reason").notNull(),
    at: k.time("at").notNull(),
    withdrawnBy: k.text("withdrawn_by").references(() => people.id),
    withdrawnAt: k.time("withdrawn_at"),
  }, (t) => [
    k.uniqueIndex("exceptions_once").on(t.baselineId, t.authorityId, t.requirementId),
    k.check("exceptions_reason_given", sql`length(trim(${t.reason})) > 0`),
  ]);

  const signatures = k.table("signatures", {
    baselineId: k.text("baseline_id").notNull().references(() => baselines.id),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    personId: k.text("person_id").notNull().references(() => people.id),
    name: k.text("name").notNull(),
    position: k.text("position").notNull(),
    capacity: k.text("capacity").notNull(),
    mandate: k.text("mandate").notNull(),
    mandateId: k.text("mandate_id").references(() => mandates.id),
    mandateUntil: k.text("mandate_until"),
    statement: k.text("statement"),
    baselineSha256: k.text("baseline_sha256"),
    viewSha256: k.text("view_sha256").notNull(),
    /** How the signatory proved at the act to be who they are. */
    confirmedBy: k.oneOf("confirmed_by", ["password", "passkey"]),
    signedAt: k.time("signed_at").notNull(),
  }, (t) => [
    k.primaryKey({ columns: [t.baselineId, t.authorityId, t.personId] }),
    k.check("signatures_capacity_and_mandate", sql`length(trim(capacity)) > 0 and length(trim(mandate)) > 0`),
  ]);

  /** A baseline is back in drafting when this row exists: a signatory rejected it or took exceptions, or the lead buyer reopened it. */
  const reopenings = k.table("reopenings", {
    baselineId: k.id("baseline_id").references(() => baselines.id),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    personId: k.text("person_id").notNull().references(() => people.id),
    kind: k.oneOf("kind", ["rejected", "reopened", "excepted"]).notNull(),
    reason: k.text("reason").notNull(),
    at: k.time("at").notNull(),
  }, (t) => [k.check("reopenings_reason_given", sql`length(trim(${t.reason})) > 0`)]);

  /** Signatures that exist outside the system: containers and PDF files that came in, and those sealed with an authority's own key. */
  const signedFiles = k.table("signed_files", {
    id: k.id("id"),
    baselineId: k.text("baseline_id").notNull().references(() => baselines.id),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    personId: k.text("person_id").notNull().references(() => people.id),
    origin: k.oneOf("origin", ["uploaded", "sealed"]).notNull(),
    kind: k.oneOf("kind", ["asice", "pdf"]).notNull(),
    name: k.text("name").notNull(),
    bytes: k.bytes("bytes").notNull(),
    sha256: k.text("sha256").notNull(),
    /** What was checked and what was not, as it was found on that day. */
    report: k.json<unknown>("report").notNull(),
    at: k.time("at").notNull(),
  }, (t) => [k.uniqueIndex("signed_files_once").on(t.baselineId, t.authorityId, t.sha256)]);

  /** The keys that sign checkpoints of the log; the newest is in use. */
  const logKeys = k.table("log_keys", {
    id: k.id("id"),
    publicKey: k.text("public_key").notNull(),
    privateKey: k.text("private_key").notNull(),
    since: k.time("since").notNull(),
  });

  /** A signed head of a chain's Merkle tree (RFC 6962): whoever keeps one can tell later that nothing before it was changed. */
  const checkpoints = k.table("checkpoints", {
    chain: k.text("chain").notNull(),
    size: k.int("size").notNull(),
    rootHash: k.text("root_hash").notNull(),
    keyId: k.text("key_id").notNull().references(() => logKeys.id),
    at: k.time("at").notNull(),
    signature: k.text("signature").notNull(),
  }, (t) => [k.primaryKey({ columns: [t.chain, t.size] })]);

  /** A file that is being written beside the request loop; its bytes go when they were fetched or nobody came for them. */
  const exportedFiles = k.table("exports", {
    id: k.id("id"),
    baselineId: k.text("baseline_id").notNull().references(() => baselines.id),
    personId: k.text("person_id").notNull().references(() => people.id),
    /** The name of the file as its address has it: specification.lv.docx. */
    file: k.text("file").notNull(),
    /** Whose reading; null for the joint one. */
    readAs: k.text("read_as"),
    state: k.oneOf("state", ["waiting", "running", "done", "failed", "cancelled"]).notNull(),
    /** Hundredths that are done. */
    progress: k.int("progress").notNull(),
    bytes: k.bytes("bytes"),
    startedAt: k.time("started_at").notNull(),
    /** When the process that writes it last said that it is there: one that stays silent has died. */
    aliveAt: k.time("alive_at"),
    endedAt: k.time("ended_at"),
  }, (t) => [k.index("exports_of_person").on(t.personId, t.startedAt)]);

  /** The house style of an authority's documents: the newest row counts, one without a file is the built-in style. */
  const documentStyles = k.table("document_styles", {
    id: k.id("id"),
    authorityId: k.text("authority_id").notNull().references(() => authorities.id),
    name: k.text("name"),
    sha256: k.text("sha256"),
    bytes: k.bytes("bytes"),
    setBy: k.text("set_by").notNull().references(() => people.id),
    setAt: k.time("set_at").notNull(),
  }, (t) => [k.index("document_styles_of_authority").on(t.authorityId, t.setAt)]);

  return {
    documentStyles, signOffProcedures, signOffSteps, mandates, baselines, baselineViews, approvals, exceptions, signatures, reopenings,
    signedFiles, logKeys, checkpoints, exportedFiles,
  };
}
