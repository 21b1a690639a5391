import { z } from "zod";
import { languages } from "~/domain/language";
import { isRefusal, refuse } from "~/domain/refusal";
import { decisions } from "~/domain/review/question";
import { changesAnything, decided } from "~/domain/review/triage";
import { typed, typedRequired } from "~/domain/text-input";
import { findAmendment } from "~db/amendments";
import { saveQuestionMessage } from "~db/answers";
import { findAskers } from "~db/clarifiers";
import { saveMails } from "~db/mails";
import { findQuestion, findQuestions, saveAnswer, saveDecision } from "~db/questions";
import { clarifierAct } from "./clarifier-act";

/** Decides what a question is. */
export const decideQuestion = clarifierAct({
  name: "question.decided",
  input: z.object({ questionId: z.string(), status: z.enum(decisions, { error: "choose-one" }), duplicateOf: z.string().optional().transform((id) => id || null) }),
  async perform(context, { questionId, ...decision }) {
    const { store, actor, now } = context;
    const all = await findQuestions(store, context);
    const question = all.find(({ id }) => id === questionId);
    if (!question) return refuse("not-found");
    const result = decided(question, decision, all, now.toISOString());
    if (isRefusal(result)) return result;
    await saveDecision(store, result, actor);
    return { status: result.status, duplicateOf: result.duplicateOf };
  },
});

const texts = (most: number) => z.partialRecord(z.enum(languages), typed(most)).default({});

/** Writes the public wording of a question and its answer. What authorities agreed to before has lapsed with it. */
export const writeAnswer = clarifierAct({
  name: "answer.written",
  input: z.object({
    questionId: z.string(),
    answerRevision: z.coerce.number().int(),
    wording: texts(4000),
    answer: texts(10_000),
    changesText: z.literal("yes").optional(),
    amendmentId: z.string().optional().transform((id) => id || null),
  }),
  async perform(context, { questionId, answerRevision, wording, answer, changesText, amendmentId }) {
    const { store } = context;
    const question = await findQuestion(store, context, questionId);
    if (!question) return refuse("not-found");
    if (question.releasedAt !== null) return refuse("question-released");
    if (question.answerRevision !== answerRevision) return refuse("stale", { wording: question.wording, answer: question.answer });
    if (amendmentId !== null && !(await findAmendment(store, context, amendmentId))) return refuse("not-found");
    const changes = changesAnything(question.status);
    const written = {
      wording: given(wording), answer: given(answer), answerRevision: answerRevision + 1,
      changesText: changes && (changesText === "yes" || amendmentId !== null), amendmentId: changes ? amendmentId : null,
    };
    await saveAnswer(store, questionId, written);
    return { answerRevision: written.answerRevision, changesText: written.changesText, amendmentId: written.amendmentId };
  },
});

/** Asks the asker what is meant. Neither side's words are ever published. */
export const askBack = clarifierAct({
  name: "question.asked-back",
  input: z.object({ questionId: z.string(), text: typedRequired(4000) }),
  async perform(context, { questionId, text }) {
    const { store, actor, now, newId } = context;
    const question = await findQuestion(store, context, questionId);
    if (!question) return refuse("not-found");
    const result = decided(question, { status: "needs-clarification", duplicateOf: null }, [], now.toISOString());
    if (isRefusal(result)) return result;
    await saveDecision(store, result, actor);
    await saveQuestionMessage(store, { id: newId(), questionId, personId: actor.personId, vendorPersonId: null, text }, now);
    const asker = (await findAskers(store, [question])).get(question.vendorId)?.people.find(({ id }) => id === question.vendorPersonId);
    if (asker) await saveMails(store, [{ to: asker.email, language: question.language, kind: "question-asked-back", about: { path: `/vendor/questions/${questionId}`, number: String(question.vendorNumber) } }], context);
    return { status: result.status };
  },
  payload: ({ questionId }) => ({ questionId }),
});

/** The texts that are there; none at all is null. */
function given(all: Partial<Record<(typeof languages)[number], string>>) {
  const filled = Object.fromEntries(Object.entries(all).filter(([, text]) => text));
  return Object.keys(filled).length > 0 ? filled : null;
}
