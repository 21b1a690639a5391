import type { Language } from "../language";
import { publicDifferences } from "../publishing/differences";
import { type Refusal, refuse } from "../refusal";
import type { Baseline } from "../signing/baseline";
import type { Participant } from "../specification/specification";
import { type Question, isAnswered } from "./question";
import { type Agreement, agreedBy, lacking } from "./triage";

export interface Answered {
  question: Question;
  agreements: readonly Agreement[];
}

/** Decided, not released, and agreed by every authority that takes part. */
export const isReady = ({ question, agreements }: Answered, authorityIds: readonly string[]): boolean =>
  question.releasedAt === null && isAnswered(question.status) && authorityIds.length > 0 && authorityIds.every((id) => agreedBy(question, agreements).has(id));

/** The authorities whose agreement an answer needs: those that take part. */
export const agreeingAuthorities = (participants: readonly Pick<Participant, "authorityId" | "lead" | "acceptedAt">[]): string[] =>
  participants.filter(({ lead, acceptedAt }) => lead || acceptedAt !== null).map(({ authorityId }) => authorityId);

interface Release {
  authorityIds: readonly string[];
  languages: readonly Language[];
  /** The highest number that was given before. */
  last: number;
  /** One unguessable text for each question in turn: their order becomes the order of the numbers, and tells nothing. */
  lots: readonly string[];
}

/** All agreed answers together with their public numbers. In a language less than the specification has, nothing goes out (art. 18(1)). */
export function released(all: readonly Answered[], { authorityIds, languages, last, lots }: Release): { id: string; publicNumber: number }[] | Refusal {
  const ready = all.filter((one) => isReady(one, authorityIds)).map(({ question }) => question);
  if (ready.length === 0) return refuse("nothing-to-release");
  const lacks = ready.find((question) => lacking(question, languages).length > 0);
  if (lacks) return refuse("answer-incomplete", lacking(lacks, languages));
  return ready
    .map(({ id }, index) => ({ id, lot: lots[index] ?? "" }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ id }, index) => ({ id, publicNumber: last + index + 1 }));
}

/** Whether a later publication has the change that an answer promised: in the requirement that it is about, or anywhere if it is about the whole. */
export const carriesChange = (before: Baseline, after: Baseline, requirementIds: readonly string[]): boolean =>
  publicDifferences(before, after).some(({ requirementId }) => requirementIds.length === 0 || (requirementId !== null && requirementIds.includes(requirementId)));

/** Whether a question can be closed. An answer that changes a requirement is done with the publication that has the change, not with its release. */
export function completing({ releasedAt, doneAt, changesText }: Question, isChangePublished: boolean): Refusal | null {
  if (releasedAt === null) return refuse("question-unreleased");
  if (doneAt !== null) return refuse("question-done");
  return changesText && !isChangePublished ? refuse("change-unpublished") : null;
}
