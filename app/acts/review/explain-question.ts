import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { typedRequired } from "~/domain/text-input";
import { saveQuestionMessage } from "~db/answers";
import { findOwnQuestion, saveDecision } from "~db/questions";
import { vendorAct } from "../vendor-act";

/** Answers the team that did not understand a question; it goes back to those that wait. */
export const explainQuestion = vendorAct({
  name: "question.explained",
  input: z.object({ questionId: z.string(), text: typedRequired(4000) }),
  async perform({ store, vendor, now, newId }, { questionId, text }) {
    const question = await findOwnQuestion(store, vendor, questionId);
    if (!question) return refuse("not-found");
    if (question.status !== "needs-clarification" || question.releasedAt !== null) return refuse("not-asked-back");
    await saveQuestionMessage(store, { id: newId(), questionId, personId: null, vendorPersonId: vendor.vendorPersonId, text }, now);
    await saveDecision(store, { ...question, status: "pending" }, null);
    return { specificationId: question.specificationId, number: question.vendorNumber };
  },
  about: (_, { number }) => ({ number: String(number) }),
  forClarifiers: ({ questionId }) => ({ questionId }),
});
