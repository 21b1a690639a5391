import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { type Language, inLanguage } from "~/domain/language";
import { isAskable } from "~/domain/review/question";
import { requirementsOf } from "~/domain/signing/baseline";
import { findPublicationUnscoped } from "~db/publications";
import { findReleasedQuestionsUnscoped } from "~db/questions";
import { findRoundsUnscoped } from "~db/rounds";
import { nothingHere } from "../perform";
import { shownAnswer } from "./public-questions";

/** What a vendor's page about asking shows: what is published, whether questions are taken now, and what was answered on the same requirement. */
export async function asking({ store, language }: AppLoadContext, params: Params, requirementId: string | null) {
  const now = new Date();
  const id = params.specificationId ?? "";
  const found = await findPublicationUnscoped(store, id, "newest", now);
  if (!found) throw nothingHere();
  const { baseline } = found;
  const { specification } = baseline;
  const reading: Language = specification.languages.includes(language) ? language : specification.prevailing;
  const requirements = requirementsOf(baseline).map((one) => ({ value: one.id, label: `${one.number} ${inLanguage(one.title, reading)}` }));
  const chosen = requirements.find(({ value }) => value === requirementId) ?? null;
  const round = (await findRoundsUnscoped(store, id)).findLast((one) => isAskable(one, now.toISOString()));
  const released = await findReleasedQuestionsUnscoped(store, id);
  return {
    language, reading, base: `/published/${id}`, title: inLanguage(specification.title, reading), requirements, chosen,
    round: round ? { opensAt: round.opensAt, questionsUntil: round.questionsUntil } : null,
    existing: released.filter((one) => one.requirementId === (chosen?.value ?? null)).map((one) => shownAnswer(one, baseline, reading)),
  };
}
