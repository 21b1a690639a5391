import { and, asc, count, desc, eq, inArray, isNull, lte, max, sql } from "drizzle-orm";
import { z } from "zod";
import { ChangeNotice } from "~/domain/publishing/change";
import type { PublicFile } from "~/domain/publishing/file-set";
import type { Publication } from "~/domain/publishing/publication";
import { Baseline } from "~/domain/signing/baseline";
import type { Store } from "./store";

type Scoped = { specification: { id: string } };

const Announcement = z.strictObject({
  notice: z.strictObject({ publishedAt: z.string().nullable(), receivedAt: z.string().nullable() }).nullable(),
  change: ChangeNotice.nullable(),
});

function toPublication({ goesOutAt, publishedAt, withdrawnAt, at, change, ...row }: Store["t"]["publications"]["$inferSelect"]): Publication {
  return {
    ...row, goesOutAt: goesOutAt.toISOString(), publishedAt: publishedAt?.toISOString() ?? null, withdrawnAt: withdrawnAt?.toISOString() ?? null,
    at: at.toISOString(), announcement: Announcement.parse(change ?? { notice: null, change: null }),
  };
}

const publicAt = ({ publications: p }: Store["t"], now: Date) => and(isNull(p.withdrawnAt), lte(p.goesOutAt, now));

/** Every publication of a specification that the reader has found, withdrawn ones too, newest first. */
export const findPublications = (store: Store, { specification }: Scoped): Promise<Publication[]> => findAll(store, eq(store.t.publications.specificationId, specification.id));

async function findAll(store: Store, where: ReturnType<typeof and>): Promise<Publication[]> {
  const { publications: p } = store.t;
  const rows = await store.db.select().from(p).where(where).orderBy(desc(p.at), desc(p.number));
  return rows.map(toPublication);
}

/** What of a specification anybody may know of at a moment, newest first. Everybody reads: there is no actor. */
export const findPublicUnscoped = (store: Store, specificationId: string, now: Date): Promise<Publication[]> =>
  findAll(store, and(eq(store.t.publications.specificationId, specificationId), publicAt(store.t, now)));

/** The newest call for tenders of a specification that the reader has found, if one is out. */
export async function findTenderOut(store: Store, { specification }: Scoped, now: Date): Promise<Pick<Publication, "number" | "goesOutAt"> | null> {
  const { publications: p } = store.t;
  const [row] = await store.db.select({ number: p.number, goesOutAt: p.goesOutAt }).from(p)
    .where(and(eq(p.specificationId, specification.id), publicAt(store.t, now), eq(p.purpose, "tender")))
    .orderBy(desc(p.number)).limit(1);
  return row ? { number: row.number, goesOutAt: row.goesOutAt.toISOString() } : null;
}

/** A publication by its number, or the newest, that is public at a moment: null for an unknown one and for one that waits alike. */
export async function findPublicationRowUnscoped(store: Store, specificationId: string, which: number | "newest", now: Date): Promise<Publication | null> {
  const { publications: p } = store.t;
  const [row] = await store.db.select().from(p)
    .where(and(eq(p.specificationId, specificationId), publicAt(store.t, now), ...(which === "newest" ? [] : [eq(p.number, which)])))
    .orderBy(desc(p.number)).limit(1);
  return row ? toPublication(row) : null;
}

export interface PublishedBaseline {
  publication: Publication;
  baseline: Baseline;
  baselineSha256: string;
}

/** A public publication with its baseline. */
export async function findPublicationUnscoped(store: Store, specificationId: string, which: number | "newest", now: Date): Promise<PublishedBaseline | null> {
  const publication = await findPublicationRowUnscoped(store, specificationId, which, now);
  return publication && { publication, ...(await findPublishedBaselineUnscoped(store, publication)) };
}

/** The baseline of a publication that the caller has found. */
export async function findPublishedBaselineUnscoped(store: Store, { baselineId }: Pick<Publication, "baselineId">): Promise<Omit<PublishedBaseline, "publication">> {
  const { baselines } = store.t;
  const [row] = await store.db.select({ canonical: baselines.canonical, sha256: baselines.sha256 }).from(baselines).where(eq(baselines.id, baselineId));
  if (!row) throw new Error("A publication has a baseline");
  return { baseline: Baseline.parse(JSON.parse(row.canonical)), baselineSha256: row.sha256 };
}

const SectionIds = z.object({ sections: z.array(z.object({ id: z.string() })) });

/** The sections of a publication that the caller has found: cheaper than the baseline. */
export async function findPublishedSectionIdsUnscoped(store: Store, { baselineId }: Pick<Publication, "baselineId">): Promise<string[]> {
  const { baselines } = store.t;
  const [row] = await store.db.select({ canonical: baselines.canonical }).from(baselines).where(eq(baselines.id, baselineId));
  return row ? SectionIds.parse(JSON.parse(row.canonical)).sections.map((one) => one.id) : [];
}

export interface PublicEntry {
  publication: Publication;
  title: Baseline["specification"]["title"];
  subject: Baseline["specification"]["subject"];
  demonstration: boolean;
  languages: Baseline["specification"]["languages"];
  buyers: string[];
}

const Head = Baseline.pick({ specification: true, participants: true }).strip();

/** Every public publication of every specification, newest first. */
export async function findAllPublicUnscoped(store: Store, now: Date, limit = 500): Promise<PublicEntry[]> {
  const { publications: p, baselines } = store.t;
  const rows = await store.db.select({ publication: p, canonical: baselines.canonical }).from(p).innerJoin(baselines, eq(baselines.id, p.baselineId))
    .where(publicAt(store.t, now)).orderBy(desc(p.goesOutAt), desc(p.number)).limit(limit);
  return rows.map(({ publication, canonical }) => {
    const { specification, participants } = Head.parse(JSON.parse(canonical));
    const { title, subject, demonstration, languages } = specification;
    return { publication: toPublication(publication), title, subject, demonstration, languages, buyers: participants.map((one) => one.name) };
  });
}

/** Changes whenever anything becomes public. */
export async function findPublicStateUnscoped(store: Store, now: Date): Promise<string> {
  const { publications: p } = store.t;
  const [row] = await store.db.select({ count: count(), newest: max(p.goesOutAt) }).from(p).where(publicAt(store.t, now));
  return `${row?.count ?? 0} ${row?.newest?.getTime() ?? 0}`;
}

/** The files of a publication that the caller has found, without their bytes. */
export async function findPublicFilesUnscoped(store: Store, publicationId: string): Promise<PublicFile[]> {
  const { publicationFiles: f } = store.t;
  const files = await store.db.select({ name: f.name, bytes: sql<number>`length(${f.bytes})`.mapWith(Number), sha256: f.sha256 }).from(f).where(eq(f.publicationId, publicationId));
  // By code unit, as the manifest has them: databases sort as their locale does.
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export async function findPublicFileUnscoped(store: Store, publicationId: string, name: string): Promise<{ bytes: Uint8Array; sha256: string } | null> {
  const { publicationFiles: f } = store.t;
  const [row] = await store.db.select({ bytes: f.bytes, sha256: f.sha256 }).from(f).where(and(eq(f.publicationId, publicationId), eq(f.name, name)));
  return row ? { bytes: new Uint8Array(row.bytes), sha256: row.sha256 } : null;
}

/** What has gone out without anybody having noted it, oldest first. */
export const findDuePublicationsUnscoped = async (store: Store, now: Date): Promise<Publication[]> =>
  (await findAll(store, and(publicAt(store.t, now), isNull(store.t.publications.publishedAt)))).reverse();

/** When the next publication goes out that waits; null where none does. */
export async function findNextInstantUnscoped(store: Store): Promise<Date | null> {
  const { publications: p } = store.t;
  const [row] = await store.db.select({ at: p.goesOutAt }).from(p).where(and(isNull(p.publishedAt), isNull(p.withdrawnAt))).orderBy(asc(p.goesOutAt)).limit(1);
  return row?.at ?? null;
}

/** Keeps a publication with its files; nothing of it shows before its instant. */
export async function savePublication(store: Store, { announcement, goesOutAt, publishedAt: _, withdrawnAt: __, at, ...row }: Publication, files: readonly (Omit<PublicFile, "bytes"> & { bytes: Uint8Array })[]) {
  await store.db.insert(store.t.publications).values({ ...row, change: announcement, goesOutAt: new Date(goesOutAt), publishedAt: null, withdrawnAt: null, at: new Date(at) });
  for (const { name, sha256, bytes } of files) await store.db.insert(store.t.publicationFiles).values({ publicationId: row.id, name, sha256, bytes: Buffer.from(bytes) });
}

/** Its files go, and its number is free again: the public never learns that it was to be. */
export async function saveWithdrawal(store: Store, { id, specificationId }: Publication, reason: string, now: Date) {
  const { publications: p, publicationFiles: f } = store.t;
  const [before] = await store.db.select({ count: count() }).from(p).where(and(eq(p.specificationId, specificationId), sql`${p.withdrawnAt} is not null`));
  await store.db.update(p).set({ withdrawnAt: now, withdrawnReason: reason, number: -1 - (before?.count ?? 0) }).where(eq(p.id, id));
  await store.db.delete(f).where(eq(f.publicationId, id));
}

export async function savePublished(store: Store, ids: readonly string[], now: Date) {
  const { publications: p } = store.t;
  await store.db.update(p).set({ publishedAt: now }).where(inArray(p.id, [...ids]));
}
