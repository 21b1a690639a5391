import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { findNamesToSee } from "~/acts/review/names-to-see";
import { inLanguage } from "~/domain/language";
import { agreeingAuthorities, isReady } from "~/domain/review/release";
import { findAgreements } from "~db/answers";
import { isClarifier } from "~db/clarifiers";
import { findQuestions } from "~db/questions";
import { findRounds } from "~db/rounds";
import { openSpecification } from "../perform";
import { readingLanguage } from "../requirement-text";

/** What a release would take, in an order that tells nothing; names for the team only. */
export async function openRelease(context: AppLoadContext, params: Params, query: URLSearchParams) {
  const opened = await openSpecification(context, params);
  const { store, language } = context;
  const { specification, actor } = opened;
  const all = await findQuestions(store, opened);
  const agreements = await findAgreements(store, opened);
  const authorityIds = agreeingAuthorities(specification.participants);
  const ready = all
    .filter((question) => isReady({ question, agreements: agreements.filter(({ questionId }) => questionId === question.id) }, authorityIds))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const ends = (await findRounds(store, opened)).filter(({ id }) => ready.some(({ roundId }) => roundId === id)).map(({ answersUntil }) => answersUntil);
  const isInTeam = await isClarifier(store, opened, actor);
  const at = `/specifications/${specification.id}`;
  const reading = readingLanguage(specification, language);
  const names = isInTeam ? await findNamesToSee(store, opened, ready, all) : [];
  return {
    language, reading, at, title: inLanguage(specification.title, language), isInTeam, released: query.has("released"),
    late: ends.sort().find((end) => end < new Date().toISOString()) ?? null,
    ready: ready.map(({ id, wording, answer }) => ({ id, wording: inLanguage(wording ?? {}, reading), answer: inLanguage(answer ?? {}, reading) })),
    names: names.map(({ kind, text, where, language: lang, questionId }) => ({ kind, text, where, lang, href: `${at}/questions/${questionId}` })),
  };
}
