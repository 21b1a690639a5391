import { type Language, inLanguage } from "~/domain/language";
import { answersLike } from "~/domain/review/public-answers";
import type { PublicQuestion } from "~/domain/review/question";
import { type Baseline, requirementsOf } from "~/domain/signing/baseline";
import { findReleasedQuestionsUnscoped } from "~db/questions";
import { findRoundsUnscoped } from "~db/rounds";
import type { Store } from "~db/store";
import type { OpenPublished } from "../publishing/open-published";

const pageSize = 50;

/** The released questions of a published specification, narrowed by what the address asks for. */
export async function publicQuestions(store: Store, { current, baseline, page }: OpenPublished, query: URLSearchParams) {
  const id = current.specificationId;
  const [rounds, released] = [await findRoundsUnscoped(store, id), await findReleasedQuestionsUnscoped(store, id)];
  const wanted = { search: query.get("search") ?? "", requirementId: query.get("requirement") || null, roundId: query.get("round") || null };
  const found = answersLike(released, wanted, page.reading);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const at = Math.min(pages, Math.max(1, Math.floor(Number(query.get("page")) || 1)));
  const asked = new Set(released.map(({ requirementId }) => requirementId));
  return {
    page, wanted, count: found.length, total: released.length, at, pages,
    answers: found.slice((at - 1) * pageSize, at * pageSize).map((one) => shownAnswer(one, baseline, page.reading)),
    requirements: requirementsOf(baseline).filter((one) => asked.has(one.id)).map((one) => ({ value: one.id, label: `${one.number} ${inLanguage(one.title, page.reading)}` })),
    rounds: rounds.filter(({ kind, cancelledAt }) => kind !== "public" && cancelledAt === null).map(({ id: value, number, opensAt, questionsUntil }) => ({ value, number, opensAt, questionsUntil })),
  };
}

/** A released question as its readers see it. */
export function shownAnswer({ publicNumber, requirementId, status, wording, answer, releasedAt, changesText, doneAt }: PublicQuestion, baseline: Baseline, language: Language) {
  const requirement = requirementsOf(baseline).find(({ id }) => id === requirementId);
  return {
    number: publicNumber ?? 0, status, releasedAt: releasedAt ?? "", wording: inLanguage(wording ?? {}, language), answer: inLanguage(answer ?? {}, language),
    about: requirementId === null ? null : { id: requirement ? requirement.id : null, label: requirement ? `${requirement.number} ${inLanguage(requirement.title, language)}` : "" },
    changes: changesText ? (doneAt === null ? ("later" as const) : ("done" as const)) : null,
  };
}
