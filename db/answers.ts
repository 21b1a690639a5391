import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { type Language, languages } from "~/domain/language";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

type Scoped = Pick<FoundSpecification, "specification">;

export interface KeptAgreement {
  questionId: string;
  answerRevision: number;
  authorityId: string;
  name: string;
  at: string;
}

/** Which authority agreed to which revision of an answer, by whom. No vendor is in it. */
export async function findAgreements(store: Store, { specification }: Scoped): Promise<KeptAgreement[]> {
  const { answerAgreements: a, questions: q, people } = store.t;
  const rows = await store.db
    .select({ questionId: a.questionId, answerRevision: a.answerRevision, authorityId: a.authorityId, name: people.name, at: a.at })
    .from(a)
    .innerJoin(q, eq(q.id, a.questionId))
    .innerJoin(people, eq(people.id, a.personId))
    .where(eq(q.specificationId, specification.id))
    .orderBy(asc(a.at), asc(a.authorityId));
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

export async function saveAgreement(store: Store, agreement: { questionId: string; answerRevision: number; authorityId: string; personId: string }, at: Date) {
  await store.db.insert(store.t.answerAgreements).values({ ...agreement, at });
}

export interface QuestionMessage {
  id: string;
  text: string;
  at: string;
  /** Whether the asker wrote it; else the team did. */
  fromVendor: boolean;
}

/** What the team and the asker wrote to each other, in order. Unscoped: the caller has found the question. */
export async function findQuestionMessagesUnscoped(store: Store, questionId: string): Promise<QuestionMessage[]> {
  const { questionMessages: t } = store.t;
  const rows = await store.db.select().from(t).where(eq(t.questionId, questionId)).orderBy(asc(t.at), asc(t.id));
  return rows.map(({ id, text, at, vendorPersonId }) => ({ id, text, at: at.toISOString(), fromVendor: vendorPersonId !== null }));
}

export async function saveQuestionMessage(store: Store, message: { id: string; questionId: string; personId: string | null; vendorPersonId: string | null; text: string }, at: Date) {
  await store.db.insert(store.t.questionMessages).values({ ...message, at });
}

export interface Reader {
  email: string;
  language: Language;
}

/** Who hears of a release: the people of every vendor that has asked here, and whoever follows the specification; each address once, in an order that tells nothing. */
export async function findReadersOfAnswers(store: Store, { specification }: Scoped): Promise<Reader[]> {
  const { questions, vendorPeople, subscriptions } = store.t;
  const asked = store.db.select({ id: questions.vendorId }).from(questions).where(eq(questions.specificationId, specification.id));
  const vendors = await store.db.select({ email: vendorPeople.email, language: vendorPeople.language }).from(vendorPeople).where(inArray(vendorPeople.vendorId, asked));
  const followers = await store.db
    .select({ email: subscriptions.email, language: subscriptions.language })
    .from(subscriptions)
    .where(and(eq(subscriptions.specificationId, specification.id), isNotNull(subscriptions.confirmedAt), isNull(subscriptions.endedAt)));
  const byAddress = new Map([...vendors, ...followers].map((one) => [one.email, one]));
  return [...byAddress.values()].sort((a, b) => (a.email < b.email ? -1 : 1)).map(({ email, language }) => ({ email, language: languages.find((one) => one === language) ?? "en" }));
}
