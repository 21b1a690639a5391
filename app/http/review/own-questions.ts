import { type Language, inLanguage } from "~/domain/language";
import { type Question, askersView } from "~/domain/review/question";
import type { VendorActor } from "~/domain/review/vendor";
import { findQuestionMessagesUnscoped } from "~db/answers";
import { findPublicationUnscoped } from "~db/publications";
import { findOwnQuestion, findOwnQuestions } from "~db/questions";
import type { Store } from "~db/store";
import { nothingHere } from "../perform";
import { shownAnswer } from "./public-questions";

/** What is published under a specification's id, as its readers know it: a title that is only drafted stays inside. */
async function publicFace(store: Store, specificationId: string, language: Language) {
  const found = await findPublicationUnscoped(store, specificationId, "newest", new Date());
  if (!found) return { title: "", base: null, baseline: null, reading: language };
  const { specification } = found.baseline;
  const reading = specification.languages.includes(language) ? language : specification.prevailing;
  return { title: inLanguage(specification.title, reading), base: `/published/${specificationId}`, baseline: found.baseline, reading };
}

/** The organisation's own questions with what it may know of each. */
export async function ownQuestions(store: Store, vendor: VendorActor, language: Language) {
  const all = await findOwnQuestions(store, vendor);
  const faces = new Map<string, Awaited<ReturnType<typeof publicFace>>>();
  for (const id of new Set(all.map((one) => one.specificationId))) faces.set(id, await publicFace(store, id, language));
  return all.map((one) => ({
    id: one.id, number: one.vendorNumber, text: one.text.slice(0, 160), askedAt: one.askedAt, view: askersView(one), publicNumber: one.publicNumber,
    title: faces.get(one.specificationId)?.title ?? "", base: faces.get(one.specificationId)?.base ?? null,
  }));
}

/** One of them, with what was written about it and, once everybody has it, its answer. */
export async function ownQuestion(store: Store, vendor: VendorActor, id: string, language: Language) {
  const found = await findOwnQuestion(store, vendor, id);
  if (!found) throw nothingHere();
  const { title, base, baseline, reading } = await publicFace(store, found.specificationId, language);
  const messages = await findQuestionMessagesUnscoped(store, id);
  const view = askersView(found);
  return {
    language, title, base, reading, view, number: found.vendorNumber, text: found.text, lang: found.language, confidential: found.confidential, askedAt: found.askedAt,
    messages: messages.map(({ id: messageId, text, at, fromVendor }) => ({ id: messageId, text, at, fromVendor })),
    answer: view === "answered" && found.publicNumber !== null && baseline ? shownAnswer(publicPartOf(found), baseline, reading) : null,
  };
}

const publicPartOf = ({ id, roundId, requirementId, status, wording, answer, answerRevision, changesText, amendmentId, doneAt, releasedAt, publicNumber }: Question) =>
  ({ id, roundId, requirementId, status, wording, answer, answerRevision, changesText, amendmentId, doneAt, releasedAt, publicNumber });
