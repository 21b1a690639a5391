import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Approval } from "~/domain/signing/approval";
import type { Signature } from "~/domain/signing/signature";
import type { SignedFile } from "~/domain/signing/signed-file";
import type { Checkpoint } from "~/domain/signing/checkpoint";
import { Baseline } from "~/domain/signing/baseline";
import { findCheckpointsUnscoped } from "./checkpoints";
import { findSignedFilesUnscoped } from "./signed-files";
import type { Store } from "./store";

type Scoped = { specification: { id: string } };

/** How a baseline came back to drafting. */
export type ReopeningKind = Store["t"]["reopenings"]["$inferSelect"]["kind"];

export interface StoredBaseline {
  baseline: Baseline;
  canonical: string;
  sha256: string;
  views: { authorityId: string; sha256: string }[];
  signatures: Signature[];
  signedFiles: SignedFile[];
  /** Of this baseline, and of earlier ones where the authority's view was the same. */
  approvals: Approval[];
  /** Of the whole chain of its specification, the longest first. */
  checkpoints: Checkpoint[];
  reopening: { kind: ReopeningKind; authorityId: string; name: string; reason: string; at: string } | null;
}

export interface BaselineSummary {
  id: string;
  number: number;
  sha256: string;
  frozenAt: string;
  signatures: number;
  reopened: ReopeningKind | null;
}

/** The baselines of a specification that the reader has found, newest first. */
export async function findBaselines(store: Store, { specification }: Scoped): Promise<BaselineSummary[]> {
  const { baselines, reopenings } = store.t;
  const signed = sql<number>`(select count(*) from signatures s where s.baseline_id = ${baselines.id})`.mapWith(Number);
  const rows = await store.db
    .select({ id: baselines.id, number: baselines.number, sha256: baselines.sha256, frozenAt: baselines.frozenAt, signatures: signed, reopened: reopenings.kind })
    .from(baselines)
    .leftJoin(reopenings, eq(reopenings.baselineId, baselines.id))
    .where(eq(baselines.specificationId, specification.id))
    .orderBy(desc(baselines.number));
  return rows.map((row) => ({ ...row, frozenAt: row.frozenAt.toISOString() }));
}

/** One baseline of a specification that the reader has found, by its number. */
export async function findBaseline(store: Store, { specification }: Scoped, number: number): Promise<StoredBaseline | null> {
  const { baselines } = store.t;
  return load(store, and(eq(baselines.specificationId, specification.id), eq(baselines.number, number)));
}

/** A baseline by its hash, whoever asks: the public register answers to those who hold the document. */
export async function findBaselineByHashUnscoped(store: Store, sha256: string): Promise<StoredBaseline | null> {
  return load(store, eq(store.t.baselines.sha256, sha256));
}

/** A baseline for the process that writes its files. */
export async function findBaselineUnscoped(store: Store, id: string): Promise<StoredBaseline | null> {
  return load(store, eq(store.t.baselines.id, id));
}

/** The newest baseline of a specification, whoever asks: whether a document in someone's hands is still the last word. */
export async function findNewestBaselineUnscoped(store: Store, specificationId: string): Promise<Baseline | null> {
  const { baselines } = store.t;
  const [row] = await store.db.select({ canonical: baselines.canonical }).from(baselines).where(eq(baselines.specificationId, specificationId)).orderBy(desc(baselines.number)).limit(1);
  return row ? Baseline.parse(JSON.parse(row.canonical)) : null;
}

async function load(store: Store, where: ReturnType<typeof and>): Promise<StoredBaseline | null> {
  const { baselines, baselineViews, signatures, approvals, reopenings, people } = store.t;
  const [row] = await store.db
    .select({ baseline: baselines, reopening: reopenings, reopenedBy: people.name })
    .from(baselines)
    .leftJoin(reopenings, eq(reopenings.baselineId, baselines.id))
    .leftJoin(people, eq(people.id, reopenings.personId))
    .where(where)
    .limit(1);
  if (!row) return null;

  const rows = await store.db
    .select({ view: baselineViews, signature: signatures, approval: approvals })
    .from(baselineViews)
    .leftJoin(signatures, and(eq(signatures.baselineId, baselineViews.baselineId), eq(signatures.authorityId, baselineViews.authorityId)))
    .leftJoin(approvals, and(eq(approvals.authorityId, baselineViews.authorityId), eq(approvals.viewSha256, baselineViews.sha256)))
    .where(eq(baselineViews.baselineId, row.baseline.id))
    .orderBy(asc(signatures.signedAt), asc(approvals.at), asc(baselineViews.authorityId));

  const { canonical, sha256 } = row.baseline;
  const views = once(rows.map(({ view }) => view), (view) => view.authorityId).map(({ authorityId, sha256: hash }) => ({ authorityId, sha256: hash }));
  return {
    baseline: Baseline.parse(JSON.parse(canonical)),
    canonical,
    sha256,
    views: views.sort((a, b) => (a.authorityId < b.authorityId ? -1 : 1)),
    signedFiles: await findSignedFilesUnscoped(store, row.baseline.id),
    signatures: once(rows.flatMap(({ signature }) => signature ?? []), (one) => `${one.authorityId} ${one.personId}`).map(toSignature),
    approvals: once(rows.flatMap(({ approval }) => approval ?? []), (one) => `${one.authorityId} ${one.personId}`).map(toApproval),
    checkpoints: await findCheckpointsUnscoped(store, row.baseline.specificationId),
    reopening: row.reopening && {
      kind: row.reopening.kind,
      authorityId: row.reopening.authorityId,
      name: row.reopenedBy ?? "",
      reason: row.reopening.reason,
      at: row.reopening.at.toISOString(),
    },
  };
}

/** The first of each key, in the given order: a join repeats rows. */
const once = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] => [...new Map([...rows].reverse().map((row) => [keyOf(row), row])).values()].reverse();

function toSignature({ baselineId: _, signedAt, mandateId, mandateUntil, statement, baselineSha256, confirmedBy, ...row }: Store["t"]["signatures"]["$inferSelect"]): Signature {
  return {
    ...row,
    ...(mandateId && { mandateId }), ...(mandateUntil && { mandateUntil }), ...(statement && { statement }),
    ...(baselineSha256 && { baselineSha256 }), ...(confirmedBy && { confirmedBy }), signedAt: signedAt.toISOString(),
  };
}

const toApproval = ({ note, at, ...row }: Store["t"]["approvals"]["$inferSelect"]): Approval => ({ ...row, ...(note && { note }), at: at.toISOString() });

export async function saveBaseline(
  store: Store,
  { baseline, canonical, sha256, views }: Pick<StoredBaseline, "baseline" | "canonical" | "sha256" | "views">,
) {
  const { id, number, frozenAt, frozenBy, specification } = baseline;
  await store.db
    .insert(store.t.baselines)
    .values({ id, number, canonical, sha256, specificationId: specification.id, frozenBy: frozenBy.personId, frozenAt: new Date(frozenAt) });
  await store.db.insert(store.t.baselineViews).values(views.map((view) => ({ ...view, baselineId: id })));
}

export async function saveSignature(store: Store, baselineId: string, signature: Signature) {
  await store.db.insert(store.t.signatures).values({ ...signature, baselineId, signedAt: new Date(signature.signedAt) });
}

export async function saveApproval(store: Store, approval: Approval) {
  await store.db.insert(store.t.approvals).values({ ...approval, at: new Date(approval.at) });
}

export async function saveReopening(
  store: Store,
  reopening: { baselineId: string; authorityId: string; personId: string; kind: ReopeningKind; reason: string },
  at: Date,
) {
  await store.db.insert(store.t.reopenings).values({ ...reopening, at });
}
