import type { AppLoadContext } from "@remix-run/node";
import { inLanguage } from "~/domain/language";
import { type PublicQuestion, type Question, questionStatuses } from "~/domain/review/question";
import { agreeingAuthorities } from "~/domain/review/release";
import { agreedBy } from "~/domain/review/triage";
import { findAgreements } from "~db/answers";
import { findAskers, isClarifier } from "~db/clarifiers";
import { findQuestions, findWordedQuestions } from "~db/questions";
import { findRequirementNamesUnscoped } from "~db/requirement-names";
import { findRounds } from "~db/rounds";
import type { Opened } from "../perform";
import { readingLanguage } from "../requirement-text";
import { requirementLabel } from "../shown-comments";

const pageSize = 50;

/** A page of a specification's questions: all with their askers for the team, what has a public wording for everybody else. */
export async function questionList({ store, language }: AppLoadContext, opened: Opened, query: URLSearchParams) {
  const { specification, actor } = opened;
  const isInTeam = await isClarifier(store, opened, actor);
  const full = isInTeam ? await findQuestions(store, opened) : [];
  const all: readonly PublicQuestion[] = isInTeam ? full : await findWordedQuestions(store, opened);
  const wanted = { status: questionStatuses.find((one) => one === query.get("status")) ?? null, round: query.get("round") || null, search: query.get("search") ?? "" };
  const asked = new Map(full.map((one) => [one.id, one]));
  const found = all.filter((one) => (wanted.status === null || one.status === wanted.status) && (wanted.round === null || one.roundId === wanted.round) && holds(one, asked.get(one.id), wanted.search));
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(query.get("page")) || 1)));
  const shown = found.slice((page - 1) * pageSize, page * pageSize);

  const reading = readingLanguage(specification, language);
  const names = await findRequirementNamesUnscoped(store, shown.flatMap(({ requirementId }) => requirementId ?? []));
  const askers = await findAskers(store, shown.flatMap(({ id }) => asked.get(id) ?? []));
  const agreements = await findAgreements(store, opened);
  const authorityIds = agreeingAuthorities(specification.participants);
  const rounds = await findRounds(store, opened);
  return {
    isInTeam, wanted, page, pages, count: found.length, reading,
    rounds: rounds.filter(({ kind }) => kind !== "public").map(({ id, number }) => ({ value: id, number: String(number) })),
    released: [...new Set(all.filter(({ publicNumber }) => publicNumber !== null).map(({ roundId }) => rounds.find(({ id }) => id === roundId)?.number ?? 0))].sort(),
    questions: shown.map((one) => {
      const name = names.get(one.requirementId ?? "");
      const own = asked.get(one.id);
      const agreed = agreedBy(one, agreements.filter(({ questionId }) => questionId === one.id));
      return {
        id: one.id, publicNumber: one.publicNumber, status: one.status, wording: inLanguage(one.wording ?? {}, reading).slice(0, 200), isDone: one.doneAt !== null,
        about: name ? requirementLabel(name, reading) : null, agreed: authorityIds.filter((id) => agreed.has(id)).length, authorities: authorityIds.length,
        team: own ? { vendor: askers.get(own.vendorId)?.vendorName ?? "", text: own.text.slice(0, 200), lang: own.language, askedAt: own.askedAt } : null,
      };
    }),
  };
}

function holds(one: PublicQuestion, own: Question | undefined, search: string): boolean {
  const text = [one.publicNumber ?? "", ...Object.values(one.wording ?? {}), ...Object.values(one.answer ?? {}), own?.text ?? ""].join(" ").toLowerCase();
  return search.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}
