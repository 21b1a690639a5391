import { and, asc, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { type Doing, type RecordedFile, type RecordedText, type SpecificationRecord, asEntryName } from "~/domain/exporting/record";
import { evidenceOf } from "~/domain/signing/evidence";
import { signedFilePath } from "~/domain/signing/signed-file";
import { textOf } from "~/domain/specification/requirement";
import { decisionRecords } from "~/domain/specification/decision-record";
import { findClausesUsed } from "./as-of";
import { findBaseline, findBaselines } from "./baselines";
import { findCalendars } from "./calendars";
import { findCheckpointsUnscoped } from "./checkpoints";
import { findConditions } from "./conditions";
import { findDecided } from "./decisions";
import { findEventsUnscoped } from "./events";
import { findMandates } from "./mandates";
import { findProcurement } from "./procurement";
import { findPublicCommentsUnscoped } from "./public-comments";
import { findPublications } from "./publications";
import { findRecordedWaivers } from "./recorded-waivers";
import { findReleasedQuestionsUnscoped } from "./questions";
import { findRounds } from "./rounds";
import { findAllSignedBytesUnscoped } from "./signed-files";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";
import type { VersionContents } from "./versions";

type Scoped = Pick<FoundSpecification, "specification">;

const time = (at: Date | null) => at?.toISOString() ?? null;
const doing = ({ personId, authorityId, at }: { personId: string; authorityId: string; at: Date }): Doing => ({ personId, authorityId, at: at.toISOString() });

/** Everything that is on record about a specification that the reader has found. Called in one transaction, so that its parts belong together. */
export async function findRecord(store: Store, { specification }: Scoped): Promise<SpecificationRecord> {
  const { id } = specification;
  const events = await findEventsUnscoped(store, id);
  const { baselines, files } = await findFrozen(store, { specification }, events);
  const versions = await findVersions(store, id);
  const mandates = [];
  for (const one of specification.participants) mandates.push(...(await findMandates(store, one)));
  return {
    specification, events, baselines, mandates,
    procurement: await findProcurement(store, { specification }),
    conditions: await findConditions(store, { specification }),
    checkpoints: (await findCheckpointsUnscoped(store, id)).map(({ note, key }) => ({ note, key })),
    agreements: await findAgreements(store, id),
    positions: await findPositions(store, id),
    decisions: decisionRecords(await findDecided(store, { specification }, new Date(events.at(-1)?.at ?? 0))).reverse(),
    exceptions: await findAllExceptions(store, id),
    waivers: await findRecordedWaivers(store, { specification }, events),
    comments: await findComments(store, id),
    versions,
    texts: await findTexts(store, id, versions),
    market: await findMarket(store, { specification }),
    files: [...files, ...(await findAgreementFiles(store, id))],
    ...(await findNames(store, new Set([...events.flatMap(({ personId }) => personId ?? []), ...mandates.map(({ personId }) => personId)]))),
  };
}

async function findMarket(store: Store, found: Scoped): Promise<SpecificationRecord["market"]> {
  const rounds = await findRounds(store, found);
  const comments: SpecificationRecord["market"]["comments"] = [];
  for (const { id, kind } of rounds)
    if (kind === "public") comments.push(...(await findPublicCommentsUnscoped(store, id, "all", { limit: 1_000_000, offset: 0 })).map((one) => ({ ...one, roundId: id })));
  return {
    publications: (await findPublications(store, found)).reverse(), calendars: (await findCalendars(store, found)).reverse(), rounds,
    answers: await findReleasedQuestionsUnscoped(store, found.specification.id), comments: comments.reverse(),
  };
}

async function findFrozen(store: Store, found: Scoped, events: SpecificationRecord["events"]) {
  const baselines: SpecificationRecord["baselines"] = [];
  const files: RecordedFile[] = [];
  for (const { number } of (await findBaselines(store, found)).reverse()) {
    const stored = await findBaseline(store, found, number);
    if (!stored) continue;
    baselines.push(evidenceOf(stored, events));
    const bytes = await findAllSignedBytesUnscoped(store, stored.baseline.id);
    for (const file of stored.signedFiles) files.push({ path: `baselines/${number}/${signedFilePath(file)}`, bytes: bytes.get(file.id) ?? new Uint8Array() });
  }
  return { baselines, files };
}

async function findAgreements(store: Store, id: string): Promise<SpecificationRecord["agreements"]> {
  const { agreements, agreementConfirmations } = store.t;
  const rows = await store.db.select().from(agreements).where(eq(agreements.specificationId, id)).orderBy(asc(agreements.revision));
  const confirmed = await store.db
    .select().from(agreementConfirmations).where(eq(agreementConfirmations.specificationId, id))
    .orderBy(asc(agreementConfirmations.at), asc(agreementConfirmations.authorityId));
  return rows.map((row) => ({
    revision: row.revision, content: row.content, inForceAt: time(row.inForceAt), ...doing(row),
    confirmations: confirmed.filter((one) => one.revision === row.revision).map(doing),
  }));
}

async function findAgreementFiles(store: Store, id: string): Promise<RecordedFile[]> {
  const { agreementFiles } = store.t;
  const rows = await store.db.select().from(agreementFiles).where(eq(agreementFiles.specificationId, id)).orderBy(asc(agreementFiles.at), asc(agreementFiles.id));
  return rows.map(({ id: fileId, name, bytes }) => ({ path: `agreement/${fileId}/${asEntryName(name)}`, bytes: new Uint8Array(bytes) }));
}

async function findPositions(store: Store, id: string): Promise<SpecificationRecord["positions"]> {
  const { positions, requirements } = store.t;
  const rows = await store.db
    .select({ position: positions }).from(positions).innerJoin(requirements, eq(requirements.id, positions.requirementId))
    .where(eq(requirements.specificationId, id)).orderBy(asc(positions.at), asc(positions.requirementId), asc(positions.authorityId));
  return rows.map(({ position: { requirementId, revision, valuesRevision, kind, reason, ...by } }) => ({ requirementId, revision, valuesRevision, kind, reason, ...doing(by) }));
}

async function findAllExceptions(store: Store, id: string): Promise<SpecificationRecord["exceptions"]> {
  const { exceptions, baselines } = store.t;
  const rows = await store.db
    .select({ exception: exceptions, number: baselines.number }).from(exceptions).innerJoin(baselines, eq(baselines.id, exceptions.baselineId))
    .where(eq(baselines.specificationId, id)).orderBy(asc(exceptions.at), asc(exceptions.id));
  return rows.map(({ exception, number }) => ({
    baselineNumber: number, requirementId: exception.requirementId, reason: exception.reason, withdrawnAt: time(exception.withdrawnAt), ...doing(exception),
  }));
}

async function findComments(store: Store, specificationId: string): Promise<SpecificationRecord["comments"]> {
  const { comments } = store.t;
  const rows = await store.db.select().from(comments).where(eq(comments.specificationId, specificationId)).orderBy(asc(comments.at), asc(comments.id));
  return rows.map(({ id, threadId, requirementId, revision, amendmentId, kind, blocking, text, resolvedBy, resolvedAt, resolution, ...by }) => ({
    id, threadId, requirementId, revision, amendmentId, kind, blocking, text, resolvedBy, resolvedAt: time(resolvedAt), resolution, ...doing(by),
  }));
}

async function findVersions(store: Store, id: string): Promise<SpecificationRecord["versions"]> {
  const { versions } = store.t;
  const rows = await store.db.select().from(versions).where(eq(versions.specificationId, id)).orderBy(asc(versions.n));
  return rows.map(({ kind, entityId, content, at, ordinal }) => ({ kind, entityId, content, at: at.toISOString(), ordinal }));
}

/** What requirements said in each of their versions, tailoring applied. */
async function findTexts(store: Store, id: string, versions: SpecificationRecord["versions"]): Promise<RecordedText[]> {
  const clauses = await findClausesUsed(store, id);
  return versions.filter(({ kind }) => kind === "requirement").flatMap(({ entityId, content, at, ordinal }) => {
    // Sound: db/versions.ts gives each kind its own content.
    const row = content as VersionContents["requirement"] | null;
    if (!row) return [];
    const clause = clauses.get(`${row.clauseId} ${row.clauseRevision}`) ?? null;
    return [{ requirementId: entityId, revision: row.revision, level: row.level, retired: row.retiredAt !== null, at, ordinal, ...textOf({ clause, tailoring: row.tailoring, local: row.local }) }];
  });
}

/** The names of those who did something in the specification, and of its authorities. */
async function findNames(store: Store, persons: ReadonlySet<string>): Promise<Pick<SpecificationRecord, "people" | "authorities">> {
  const { people, authorities } = store.t;
  const named = await store.db.select({ id: people.id, name: people.name }).from(people);
  const bodies = await store.db.select({ id: authorities.id, name: authorities.name }).from(authorities);
  return {
    people: Object.fromEntries(named.flatMap(({ id, name }) => (persons.has(id) ? [[id, name]] : []))),
    authorities: Object.fromEntries(bodies.map(({ id, name }) => [id, name])),
  };
}

/** Who took the evidence pack of a specification that the reader has found, newest first. */
export async function findPacksTaken(store: Store, { specification }: Scoped): Promise<{ ordinal: number; at: string; person: string; authority: string; sha256: string }[]> {
  const { events, people, authorities } = store.t;
  const rows = await store.db
    .select({ ordinal: events.ordinal, at: events.at, payload: events.payload, person: people.name, authority: authorities.name })
    .from(events)
    .leftJoin(people, eq(people.id, events.personId))
    .leftJoin(authorities, eq(authorities.id, events.authorityId))
    .where(and(eq(events.chain, specification.id), eq(events.act, "evidence-pack.taken")))
    .orderBy(desc(events.ordinal))
    .limit(20);
  return rows.map(({ ordinal, at, payload, person, authority }) => ({ ordinal, at: at.toISOString(), person: person ?? "", authority: authority ?? "", sha256: Taken.parse(JSON.parse(payload)).sha256 }));
}

const Taken = z.object({ sha256: z.string() });
