import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { clarificationChain } from "~/acts/vendor-act";
import { findNamesToSee } from "~/acts/review/names-to-see";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { type Question, isAnswered } from "~/domain/review/question";
import { agreeingAuthorities } from "~/domain/review/release";
import { agreedBy, changesAnything, lacking } from "~/domain/review/triage";
import { findAmendments } from "~db/amendments";
import { findAgreements, findQuestionMessagesUnscoped } from "~db/answers";
import { findAskers, isClarifier } from "~db/clarifiers";
import { findLogUnscoped } from "~db/events";
import { findQuestions } from "~db/questions";
import { findRequirementNamesUnscoped } from "~db/requirement-names";
import { type Opened, nothingHere, openSpecification } from "../perform";
import { requirementLabel } from "../shown-comments";
import { readingLanguage } from "../requirement-text";

/** A question as the acting authority may know it; the part of the team is null for everybody else. */
export async function openQuestion(context: AppLoadContext, params: Params) {
  const opened = await openSpecification(context, params);
  const { store, language } = context;
  const { specification, actor, standing } = opened;
  const all = await findQuestions(store, opened);
  const question = all.find(({ id }) => id === params.questionId);
  const isInTeam = await isClarifier(store, opened, actor);
  if (!question || (!isInTeam && (!question.wording || question.status === "duplicate"))) throw nothingHere();

  const reading = readingLanguage(specification, language);
  const name = question.requirementId === null ? undefined : (await findRequirementNamesUnscoped(store, [question.requirementId])).get(question.requirementId);
  const agreed = agreedBy(question, (await findAgreements(store, opened)).filter(({ questionId }) => questionId === question.id));
  const authorityIds = agreeingAuthorities(specification.participants);
  const at = `/specifications/${specification.id}`;
  return {
    language, reading, at, title: inLanguage(specification.title, language), languages: specification.languages, id: question.id,
    status: question.status, publicNumber: question.publicNumber, wording: question.wording, answer: question.answer, answerRevision: question.answerRevision,
    changesText: question.changesText, releasedAt: question.releasedAt, doneAt: question.doneAt, amendmentId: question.amendmentId,
    about: question.requirementId === null ? null : { label: name ? requirementLabel(name, reading) : question.requirementId, href: `${at}/requirements/${question.requirementId}` },
    agreements: specification.participants.filter(({ authorityId }) => authorityIds.includes(authorityId)).map(({ authorityId, name: authority }) => ({ authorityId, authority, agrees: agreed.has(authorityId) })),
    authorityName: actor.authorityName,
    mayAgree: can(actor, "answer:agree", standing) && question.releasedAt === null && isAnswered(question.status) && lacking(question, specification.languages).length === 0 && !agreed.has(actor.authorityId),
    team: isInTeam ? await teamPart(context, opened, question, all) : null,
  };
}

/** What only the clarification team sees. */
async function teamPart({ store, language }: AppLoadContext, opened: Opened, question: Question, all: readonly Question[]) {
  const { actor, standing } = opened;
  const asker = (await findAskers(store, [question])).get(question.vendorId);
  const names = await findNamesToSee(store, opened, [question], all);
  const amendments = await findAmendments(store, opened);
  return {
    vendor: asker ? `${asker.vendorName} (${asker.country})` : "", person: asker?.people.find(({ id }) => id === question.vendorPersonId)?.name ?? "",
    number: question.vendorNumber, text: question.text, lang: question.language, confidential: question.confidential, askedAt: question.askedAt, duplicateOf: question.duplicateOf,
    may: can(actor, "question:triage", standing) && question.releasedAt === null,
    mayClose: can(actor, "question:triage", standing) && question.releasedAt !== null && question.doneAt === null && question.status !== "duplicate",
    mayChange: changesAnything(question.status),
    others: all.filter(({ id, status }) => id !== question.id && status !== "duplicate").map((one) => ({ value: one.id, label: `${one.publicNumber ?? "–"} ${(inLanguage(one.wording ?? {}, language) || one.text).slice(0, 90)}` })),
    amendments: amendments.map(({ id, reason, outcome }) => ({ value: id, label: `${reason.slice(0, 80)} (${outcome ?? "–"})` })),
    names: names.map(({ kind, text, where, language: lang }) => ({ kind, text, where, lang })),
    messages: (await findQuestionMessagesUnscoped(store, question.id)).map((one) => ({ ...one })),
  };
}

const mostEntries = 50;

/** The newest entries of the log that the team alone reads. */
export const findTeamLog = ({ store }: AppLoadContext, { specification }: Opened) => findLogUnscoped(store, clarificationChain(specification.id), mostEntries, 0);
