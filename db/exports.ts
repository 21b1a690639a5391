import { and, desc, eq, inArray, lt, sql } from "drizzle-orm";
import type { ExportJob, ExportState } from "~/domain/exporting/export-job";
import type { Store } from "./store";

const columns = ({ exportedFiles }: Store["t"]) => {
  const { id, baselineId, personId, file, readAs, state, progress, startedAt, aliveAt, endedAt, bytes } = exportedFiles;
  return { id, baselineId, personId, file, readAs, state, progress, startedAt, aliveAt, endedAt, size: sql<number>`length(${bytes})`.mapWith(Number) };
};
const underWay = ["waiting", "running"] as const;

function toJob({ aliveAt, size, ...row }: Omit<ExportJob, "aliveAt" | "size"> & { aliveAt: Date | null; size: number | null }): ExportJob {
  return { ...row, size, aliveAt: aliveAt ?? row.startedAt };
}

/** The files of a baseline that a person asked for, newest first. Unscoped: the caller has found the baseline. */
export async function findExportsUnscoped(store: Store, baselineId: string, personId: string): Promise<ExportJob[]> {
  const { exportedFiles: t } = store.t;
  const rows = await store.db.select(columns(store.t)).from(t).where(and(eq(t.baselineId, baselineId), eq(t.personId, personId))).orderBy(desc(t.startedAt)).limit(20);
  return rows.map(toJob);
}

/** A file of a specification that the reader has found, if the reader asked for it. */
export async function findExport(store: Store, { specification }: { specification: { id: string } }, personId: string, number: number, id: string): Promise<ExportJob | null> {
  const { exportedFiles: t, baselines } = store.t;
  const [row] = await store.db
    .select(columns(store.t))
    .from(t)
    .innerJoin(baselines, eq(baselines.id, t.baselineId))
    .where(and(eq(t.id, id), eq(t.personId, personId), eq(baselines.specificationId, specification.id), eq(baselines.number, number)));
  return row ? toJob(row) : null;
}

/** A job for the process that prepares it. */
export async function findExportUnscoped(store: Store, id: string): Promise<ExportJob | null> {
  const { exportedFiles: t } = store.t;
  const [row] = await store.db.select(columns(store.t)).from(t).where(eq(t.id, id));
  return row ? toJob(row) : null;
}

/** What a person has in preparation, dead processes' jobs included. */
export async function findExportsUnderWay(store: Store, personId: string): Promise<ExportJob[]> {
  const { exportedFiles: t } = store.t;
  const rows = await store.db.select(columns(store.t)).from(t).where(and(eq(t.personId, personId), inArray(t.state, [...underWay])));
  return rows.map(toJob);
}

/** Which of these jobs are still wanted. */
export async function findWantedUnscoped(store: Store, ids: readonly string[]): Promise<Set<string>> {
  const { exportedFiles: t } = store.t;
  const rows = await store.db.select({ id: t.id }).from(t).where(and(inArray(t.id, [...ids]), inArray(t.state, [...underWay])));
  return new Set(rows.map(({ id }) => id));
}

/** The bytes of a prepared file. Unscoped: the caller has found the job. */
export async function findExportBytesUnscoped(store: Store, id: string): Promise<Uint8Array | null> {
  const { exportedFiles: t } = store.t;
  const [row] = await store.db.select({ bytes: t.bytes }).from(t).where(eq(t.id, id));
  return row?.bytes ? new Uint8Array(row.bytes) : null;
}

export async function saveExport(store: Store, job: Pick<ExportJob, "id" | "baselineId" | "personId" | "file" | "readAs">, now: Date) {
  await store.db.insert(store.t.exportedFiles).values({ ...job, state: "waiting", progress: 0, startedAt: now, aliveAt: now });
}

/** A sign of life, and how far it is; nothing for a job that has ended. */
export async function saveExportProgress(store: Store, id: string, state: "waiting" | "running", progress: number, now: Date) {
  const { exportedFiles: t } = store.t;
  await store.db.update(t).set({ state, progress, aliveAt: now }).where(and(eq(t.id, id), inArray(t.state, [...underWay])));
}

/** Ends a job that has not ended; tells whether it was this call that ended it. */
export async function saveExportEnd(store: Store, id: string, state: Exclude<ExportState, (typeof underWay)[number]>, now: Date, bytes?: Uint8Array): Promise<boolean> {
  const { exportedFiles: t } = store.t;
  const ended = await store.db
    .update(t)
    .set({ state, endedAt: now, ...(bytes && { bytes: Buffer.from(bytes), progress: 100 }) })
    .where(and(eq(t.id, id), inArray(t.state, [...underWay])))
    .returning({ id: t.id });
  return ended.length > 0;
}

/** Jobs whose process has died have failed. */
export async function saveAbandonedExports(store: Store, silentSince: Date, now: Date) {
  const { exportedFiles: t } = store.t;
  await store.db.update(t).set({ state: "failed", endedAt: now }).where(and(inArray(t.state, [...underWay]), lt(t.aliveAt, silentSince)));
}

export async function deleteExportBytes(store: Store, id: string) {
  const { exportedFiles: t } = store.t;
  await store.db.update(t).set({ bytes: null }).where(eq(t.id, id));
}

/** Everything that ended before a moment, bytes included. */
export async function deleteOldExports(store: Store, before: Date) {
  const { exportedFiles: t } = store.t;
  await store.db.delete(t).where(lt(t.endedAt, before));
}
