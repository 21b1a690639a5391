import { z } from "zod";
import { type Language, inLanguage } from "~/domain/language";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { type Answered, agreeingAuthorities, carriesChange, completing, isReady, released } from "~/domain/review/release";
import { agreeing } from "~/domain/review/triage";
import { typed } from "~/domain/text-input";
import { findAmendment } from "~db/amendments";
import { findAgreements, findReadersOfAnswers, saveAgreement } from "~db/answers";
import { findPublicUnscoped, findPublicationUnscoped, findPublishedBaselineUnscoped } from "~db/publications";
import { saveMails } from "~db/mails";
import { findLastPublicNumber, findQuestion, findQuestions, saveDone, saveReleased } from "~db/questions";
import { findRounds } from "~db/rounds";
import type { FoundSpecification } from "~db/specifications";
import { type Context, specificationAct } from "../act";
import { clarifierAct } from "./clarifier-act";
import { findNamesToSee } from "./names-to-see";

type Given = Context & FoundSpecification;

/** Agrees, for the acting authority, to a wording and an answer as they were read. */
export const agreeToAnswer = specificationAct({
  name: "answer.agreed",
  may: "answer:agree",
  when: "any",
  input: z.object({ questionId: z.string(), answerRevision: z.coerce.number().int() }),
  async perform(context, { questionId, answerRevision }) {
    const { store, actor, specification, now } = context;
    const question = await findQuestion(store, context, questionId);
    if (!question?.wording) return refuse("not-found");
    const agreement = { questionId, answerRevision, authorityId: actor.authorityId };
    const given = (await findAgreements(store, context)).filter((one) => one.questionId === questionId);
    const refusal = agreeing(question, agreement, given, specification.languages);
    if (refusal) return refusal;
    await saveAgreement(store, { ...agreement, personId: actor.personId }, now);
    return {};
  },
});

/** Releases every agreed answer to everybody at one instant: the asker learns it when all others do (art. 18(1), 47(3), 53(2)). */
export const releaseAnswers = clarifierAct({
  name: "answers.released",
  isForEverybody: true,
  input: z.object({
    /** Why it is late, where the time for answers is over. */
    reason: typed(2000).default(""),
    namesSeen: z.literal("yes").optional(),
  }),
  async perform(context, { reason, namesSeen }) {
    const { store, specification, now, newId } = context;
    const authorityIds = agreeingAuthorities(specification.participants);
    const all = await findAnswered(context);
    const ready = all.filter((one) => isReady(one, authorityIds));
    const rounds = await findRounds(store, context);
    const isLate = ready.some(({ question }) => (rounds.find(({ id }) => id === question.roundId)?.answersUntil ?? "") < now.toISOString());
    if (isLate && !reason) return refuse("answer-late");
    const names = await findNamesToSee(store, context, ready.map(({ question }) => question), all.map(({ question }) => question));
    if (names.length > 0 && !namesSeen) return refuse("names-found");

    const last = await findLastPublicNumber(store, context);
    const numbers = released(ready, { authorityIds, languages: specification.languages, last, lots: ready.map(() => newId()) });
    if (isRefusal(numbers)) return numbers;
    await saveReleased(store, numbers, now);
    await saveMails(store, (await findReadersOfAnswers(store, context)).map(({ email, language }) => ({ to: email, language, kind: "answers-released", about: aboutRelease(context, language) })), context);
    return { numbers: numbers.map(({ publicNumber }) => publicNumber), isLate };
  },
  payload: (_, { numbers, isLate }) => ({ numbers, isLate }),
});

const aboutRelease = ({ specification }: FoundSpecification, language: Language) => ({ path: `/published/${specification.id}/questions`, title: inLanguage(specification.title, language) });

/** Closes a question whose answer changed a requirement, once the version that has the change is public. */
export const completeQuestion = clarifierAct({
  name: "question.done",
  input: z.object({ questionId: z.string() }),
  async perform(context, { questionId }) {
    const { store, now } = context;
    const question = await findQuestion(store, context, questionId);
    if (!question) return refuse("not-found");
    const refusal: Refusal | null = completing(question, question.changesText && (await isPublished(context, question)));
    if (refusal) return refusal;
    await saveDone(store, questionId, now);
    return {};
  },
});

async function findAnswered(context: Given): Promise<Answered[]> {
  const agreements = await findAgreements(context.store, context);
  return (await findQuestions(context.store, context)).map((question) => ({ question, agreements: agreements.filter(({ questionId }) => questionId === question.id) }));
}

async function isPublished(context: Given, { publicationId, requirementId, amendmentId }: { publicationId: string; requirementId: string | null; amendmentId: string | null }): Promise<boolean> {
  const { store, specification, now } = context;
  const asked = (await findPublicUnscoped(store, specification.id, now)).find(({ id }) => id === publicationId);
  const newest = await findPublicationUnscoped(store, specification.id, "newest", now);
  if (!asked || !newest || newest.publication.number <= asked.number) return false;
  const { baseline } = await findPublishedBaselineUnscoped(store, asked);
  const amendment = amendmentId === null ? null : await findAmendment(store, context, amendmentId);
  const concerned = [amendment ? amendment.requirementId : requirementId].filter((id) => id !== null);
  return carriesChange(baseline, newest.baseline, concerned);
}
