import { and, asc, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Agreement, AgreementInForce, AgreementOnRecord } from "~/domain/agreement/agreement";
import { findMandatesUnscoped } from "./mandates";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

type Scoped = Pick<FoundSpecification, "specification">;

/** The newest agreement that all who then took part have confirmed; null before there is one. */
export async function findAgreementInForce(store: Store, { specification }: Scoped): Promise<AgreementInForce | null> {
  const { agreements } = store.t;
  const [row] = await store.db
    .select({ revision: agreements.revision, content: agreements.content })
    .from(agreements)
    .where(and(eq(agreements.specificationId, specification.id), isNotNull(agreements.inForceAt)))
    .orderBy(desc(agreements.revision))
    .limit(1);
  return row ?? null;
}

/** The newest agreement on record, confirmed or not. */
export async function findAgreement(store: Store, { specification }: Scoped): Promise<AgreementOnRecord | null> {
  const { agreements, agreementConfirmations, people } = store.t;
  const newest = sql`(select max(a.revision) from agreements a where a.specification_id = ${specification.id})`;
  const rows = await store.db
    .select({ agreement: agreements, confirmation: agreementConfirmations, name: people.name })
    .from(agreements)
    .leftJoin(agreementConfirmations, and(eq(agreementConfirmations.specificationId, agreements.specificationId), eq(agreementConfirmations.revision, agreements.revision)))
    .leftJoin(people, eq(people.id, agreementConfirmations.personId))
    .where(and(eq(agreements.specificationId, specification.id), eq(agreements.revision, newest)))
    .orderBy(asc(agreementConfirmations.at), asc(agreementConfirmations.authorityId));
  const row = rows[0]?.agreement;
  if (!row) return null;
  const mandates = await findMandatesUnscoped(store, inArray(store.t.mandates.id, row.content.signatories.map((one) => one.mandateId)));
  return {
    revision: row.revision, content: row.content, recordedAt: row.at.toISOString(), inForceAt: row.inForceAt?.toISOString() ?? null,
    confirmations: rows.flatMap(({ confirmation, name }) => (confirmation ? [{ authorityId: confirmation.authorityId, name: name ?? "", at: confirmation.at.toISOString() }] : [])),
    mandates,
    file: await findFileName(store, row.content.fileId),
  };
}

async function findFileName(store: Store, id: string | null): Promise<{ name: string; sha256: string } | null> {
  const { agreementFiles } = store.t;
  if (id === null) return null;
  const [row] = await store.db.select({ name: agreementFiles.name, sha256: agreementFiles.sha256 }).from(agreementFiles).where(eq(agreementFiles.id, id));
  return row ?? null;
}

export interface AgreementRevision {
  revision: number;
  content: Agreement;
  recordedBy: string;
  recordedAt: string;
  inForceAt: string | null;
}

/** Every agreement that there was, newest first. */
export async function findAgreementRevisions(store: Store, { specification }: Scoped): Promise<AgreementRevision[]> {
  const { agreements, people } = store.t;
  const rows = await store.db
    .select({ agreement: agreements, name: people.name })
    .from(agreements)
    .innerJoin(people, eq(people.id, agreements.personId))
    .where(eq(agreements.specificationId, specification.id))
    .orderBy(desc(agreements.revision));
  return rows.map(({ agreement: { revision, content, at, inForceAt }, name }) => ({ revision, content, recordedBy: name, recordedAt: at.toISOString(), inForceAt: inForceAt?.toISOString() ?? null }));
}

interface By {
  personId: string;
  authorityId: string;
}

export async function saveAgreement(store: Store, { specification }: Scoped, revision: number, content: Agreement, { personId, authorityId }: By, at: Date) {
  await store.db.insert(store.t.agreements).values({ specificationId: specification.id, revision, content, personId, authorityId, at });
}

export async function saveAgreementConfirmed(store: Store, { specification }: Scoped, revision: number, { personId, authorityId }: By, at: Date) {
  await store.db.insert(store.t.agreementConfirmations).values({ specificationId: specification.id, revision, personId, authorityId, at });
}

export async function saveAgreementInForce(store: Store, { specification }: Scoped, revision: number, at: Date) {
  const { agreements } = store.t;
  await store.db.update(agreements).set({ inForceAt: at }).where(and(eq(agreements.specificationId, specification.id), eq(agreements.revision, revision)));
}

export interface AgreementFile {
  id: string;
  name: string;
  sha256: string;
  bytes: number;
  at: string;
}

/** The files that an agreement was ever kept in, without their bytes. */
export async function findAgreementFiles(store: Store, { specification }: Scoped): Promise<AgreementFile[]> {
  const { agreementFiles } = store.t;
  const { id, name, sha256, at } = agreementFiles;
  const rows = await store.db
    .select({ id, name, sha256, at, bytes: sql<number>`length(${agreementFiles.bytes})`.mapWith(Number) })
    .from(agreementFiles)
    .where(eq(agreementFiles.specificationId, specification.id))
    .orderBy(asc(at), asc(id));
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** One of them whole. */
export async function findAgreementFile(store: Store, { specification }: Scoped, id: string): Promise<{ name: string; sha256: string; bytes: Uint8Array } | null> {
  const { agreementFiles } = store.t;
  const [row] = await store.db.select().from(agreementFiles).where(and(eq(agreementFiles.specificationId, specification.id), eq(agreementFiles.id, id)));
  return row ? { name: row.name, sha256: row.sha256, bytes: new Uint8Array(row.bytes) } : null;
}

export async function saveAgreementFile(store: Store, { specification }: Scoped, file: { id: string; name: string; sha256: string; bytes: Uint8Array } & By, at: Date) {
  const { bytes, ...row } = file;
  await store.db.insert(store.t.agreementFiles).values({ ...row, specificationId: specification.id, bytes: Buffer.from(bytes), at });
}
