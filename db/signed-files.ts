import { and, asc, eq, sql } from "drizzle-orm";
import { type SignedFile, SignedFileReport } from "~/domain/signing/signed-file";
import type { Store } from "./store";

export interface StoredSignedFile {
  file: SignedFile;
  report: SignedFileReport;
}

const columns = ({ signedFiles }: Store["t"]) => {
  const { id, authorityId, personId, origin, kind, name, sha256, at, report } = signedFiles;
  return { id, authorityId, personId, origin, kind, name, sha256, at, report, bytes: sql<number>`length(${signedFiles.bytes})`.mapWith(Number) };
};

/** The signed files of a baseline, oldest first. Unscoped: the caller has found the baseline. */
export async function findSignedFilesUnscoped(store: Store, baselineId: string): Promise<SignedFile[]> {
  const { signedFiles } = store.t;
  const rows = await store.db.select(columns(store.t)).from(signedFiles).where(eq(signedFiles.baselineId, baselineId)).orderBy(asc(signedFiles.at), asc(signedFiles.id));
  return rows.map(({ report, ...row }) => ({ ...row, over: SignedFileReport.parse(report).over, at: row.at.toISOString() }));
}

/** What was found in each signed file of a baseline, by its id. Unscoped: the caller has found the baseline. */
export async function findReportsUnscoped(store: Store, baselineId: string): Promise<Map<string, SignedFileReport>> {
  const { signedFiles } = store.t;
  const rows = await store.db.select({ id: signedFiles.id, report: signedFiles.report }).from(signedFiles).where(eq(signedFiles.baselineId, baselineId));
  return new Map(rows.map(({ id, report }) => [id, SignedFileReport.parse(report)]));
}

/** The bytes of a signed file of a baseline. Unscoped: the caller has found the baseline. */
export async function findSignedBytesUnscoped(store: Store, baselineId: string, id: string): Promise<Uint8Array | null> {
  const { signedFiles } = store.t;
  const [row] = await store.db.select({ bytes: signedFiles.bytes }).from(signedFiles).where(and(eq(signedFiles.baselineId, baselineId), eq(signedFiles.id, id)));
  return row ? new Uint8Array(row.bytes) : null;
}

/** The bytes of every signed file of a baseline by its id. Unscoped: the caller has found the baseline. */
export async function findAllSignedBytesUnscoped(store: Store, baselineId: string): Promise<Map<string, Uint8Array>> {
  const { signedFiles } = store.t;
  const rows = await store.db.select({ id: signedFiles.id, bytes: signedFiles.bytes }).from(signedFiles).where(eq(signedFiles.baselineId, baselineId));
  return new Map(rows.map(({ id, bytes }) => [id, new Uint8Array(bytes)]));
}

export async function saveSignedFile(store: Store, baselineId: string, { file, report }: StoredSignedFile, bytes: Uint8Array) {
  const { over: _, ...row } = file;
  await store.db.insert(store.t.signedFiles).values({ ...row, baselineId, bytes: Buffer.from(bytes), report, at: new Date(file.at) });
}
