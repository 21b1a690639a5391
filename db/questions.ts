import { type SQL, and, asc, count, desc, eq, gt, isNotNull, max, ne } from "drizzle-orm";
import { type PartlyLocalized, languages } from "~/domain/language";
import type { PublicQuestion, Question } from "~/domain/review/question";
import type { VendorActor } from "~/domain/review/vendor";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

type Scoped = Pick<FoundSpecification, "specification">;
type Row = Store["t"]["questions"]["$inferSelect"];

/** Every question of a specification with what identifies its asker, as they came. For the clarification team only: the caller has made sure. */
export const findQuestions = (store: Store, { specification }: Scoped): Promise<Question[]> => find(store, eq(store.t.questions.specificationId, specification.id));

/** One of them, with the same care. */
export async function findQuestion(store: Store, { specification }: Scoped, id: string): Promise<Question | null> {
  const { questions: t } = store.t;
  return (await find(store, and(eq(t.specificationId, specification.id), eq(t.id, id))))[0] ?? null;
}

async function find(store: Store, where: SQL | undefined): Promise<Question[]> {
  const { questions: t } = store.t;
  return (await store.db.select().from(t).where(where).orderBy(asc(t.askedAt), asc(t.id))).map(toQuestion);
}

/** What every authority may know: questions that have a public wording, in an order that tells nothing. The row's other columns are not even read. */
export async function findWordedQuestions(store: Store, { specification }: Scoped): Promise<PublicQuestion[]> {
  const { questions: t } = store.t;
  return findPublic(store, and(eq(t.specificationId, specification.id), isNotNull(t.wording), ne(t.status, "duplicate")));
}

/** What everybody may know: what was released, in the order of its numbers. Unscoped: the caller has found a publication. */
export async function findReleasedQuestionsUnscoped(store: Store, specificationId: string): Promise<PublicQuestion[]> {
  const { questions: t } = store.t;
  return findPublic(store, and(eq(t.specificationId, specificationId), isNotNull(t.publicNumber)));
}

async function findPublic(store: Store, where: SQL | undefined): Promise<PublicQuestion[]> {
  const { questions: t } = store.t;
  const rows = await store.db
    .select({
      id: t.id, roundId: t.roundId, requirementId: t.requirementId, status: t.status, wording: t.wording, answer: t.answer, answerRevision: t.answerRevision,
      changesText: t.changesText, amendmentId: t.amendmentId, doneAt: t.doneAt, releasedAt: t.releasedAt, publicNumber: t.publicNumber,
    })
    .from(t)
    .where(where)
    .orderBy(asc(t.publicNumber), asc(t.id));
  return rows.map(({ doneAt, releasedAt, ...row }) => ({ ...row, doneAt: doneAt?.toISOString() ?? null, releasedAt: releasedAt?.toISOString() ?? null }));
}

/** Changes whenever an answer comes out or is done, or a round's times change: what was written before is then written anew. Nothing unreleased is in it. */
export async function findHearingStateUnscoped(store: Store, specificationId: string): Promise<string> {
  const { questions: q, rounds: r } = store.t;
  const [out] = await store.db.select({ count: count(), last: max(q.publicNumber), done: count(q.doneAt) }).from(q).where(and(eq(q.specificationId, specificationId), isNotNull(q.publicNumber)));
  const rounds = await store.db.select({ revision: r.revision, closedAt: r.closedAt, cancelledAt: r.cancelledAt }).from(r).where(eq(r.specificationId, specificationId)).orderBy(asc(r.number));
  return `${out?.count ?? 0} ${out?.last ?? 0} ${out?.done ?? 0} ${rounds.map((one) => `${one.revision}${one.closedAt ? "c" : ""}${one.cancelledAt ? "x" : ""}`).join(" ")}`;
}

/** The organisation's own questions, newest first. */
export async function findOwnQuestions(store: Store, { vendorId }: Pick<VendorActor, "vendorId">, specificationId?: string): Promise<(Question & { specificationId: string })[]> {
  const { questions: t } = store.t;
  const rows = await store.db.select().from(t).where(and(eq(t.vendorId, vendorId), specificationId === undefined ? undefined : eq(t.specificationId, specificationId))).orderBy(desc(t.askedAt), desc(t.vendorNumber));
  return rows.map((row) => ({ ...toQuestion(row), specificationId: row.specificationId }));
}

export async function findOwnQuestion(store: Store, { vendorId }: Pick<VendorActor, "vendorId">, id: string): Promise<(Question & { specificationId: string }) | null> {
  const { questions: t } = store.t;
  const [row] = await store.db.select().from(t).where(and(eq(t.vendorId, vendorId), eq(t.id, id)));
  return row ? { ...toQuestion(row), specificationId: row.specificationId } : null;
}

/** How many the organisation sent since a moment, how many in a round, and the number of its last one here. */
export async function countOwnQuestions(store: Store, { vendorId }: Pick<VendorActor, "vendorId">, { specificationId, roundId, since }: { specificationId: string; roundId: string; since: Date }) {
  const { questions: t } = store.t;
  const own = eq(t.vendorId, vendorId);
  const [last] = await store.db.select({ number: max(t.vendorNumber) }).from(t).where(and(own, eq(t.specificationId, specificationId)));
  return {
    recent: await store.db.$count(t, and(own, gt(t.askedAt, since))),
    inRound: await store.db.$count(t, and(own, eq(t.roundId, roundId))),
    last: Number(last?.number ?? 0),
  };
}

export async function findLastPublicNumber(store: Store, { specification }: Scoped): Promise<number> {
  const { questions: t } = store.t;
  const [row] = await store.db.select({ last: max(t.publicNumber) }).from(t).where(eq(t.specificationId, specification.id));
  return Number(row?.last ?? 0);
}

/** A question of a specification that the vendor has just sent. */
export type NewQuestion = Pick<Question, "id" | "roundId" | "publicationId" | "requirementId" | "vendorId" | "vendorPersonId" | "vendorNumber" | "language" | "text" | "confidential">;

export async function saveQuestion(store: Store, specificationId: string, question: NewQuestion, askedAt: Date) {
  await store.db.insert(store.t.questions).values({ ...question, specificationId, askedAt, status: "pending", answerRevision: 0, changesText: false });
}

export async function saveDecision(store: Store, { id, status, duplicateOf, changesText, amendmentId, decidedAt }: Question, by: { personId: string; authorityId: string } | null) {
  const { questions: t } = store.t;
  await store.db
    .update(t)
    .set({ status, duplicateOf, changesText, amendmentId, decidedAt: decidedAt === null ? null : new Date(decidedAt), decidedBy: by?.personId ?? null, decidedFor: by?.authorityId ?? null })
    .where(eq(t.id, id));
}

export async function saveAnswer(store: Store, id: string, answer: { wording: PartlyLocalized | null; answer: PartlyLocalized | null; answerRevision: number; changesText: boolean; amendmentId: string | null }) {
  const { questions: t } = store.t;
  await store.db.update(t).set(answer).where(eq(t.id, id));
}

/** All of them at one instant; what changes no text is done with it. Whatever only repeats one of them is answered by it. */
export async function saveReleased(store: Store, numbers: readonly { id: string; publicNumber: number }[], at: Date) {
  const { questions: t } = store.t;
  for (const { id, publicNumber } of numbers) {
    await store.db.update(t).set({ publicNumber, releasedAt: at }).where(eq(t.id, id));
    await store.db.update(t).set({ doneAt: at }).where(and(eq(t.id, id), eq(t.changesText, false)));
    await store.db.update(t).set({ releasedAt: at, doneAt: at }).where(and(eq(t.duplicateOf, id), eq(t.status, "duplicate")));
  }
}

export async function saveDone(store: Store, id: string, at: Date) {
  const { questions: t } = store.t;
  await store.db.update(t).set({ doneAt: at }).where(eq(t.id, id));
}

function toQuestion({ specificationId: _, decidedBy: __, decidedFor: ___, language, askedAt, decidedAt, doneAt, releasedAt, ...row }: Row): Question {
  return {
    ...row, language: languages.find((one) => one === language) ?? "en", askedAt: askedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null, doneAt: doneAt?.toISOString() ?? null, releasedAt: releasedAt?.toISOString() ?? null,
  };
}
