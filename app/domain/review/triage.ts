import { type Language, missingLanguages } from "../language";
import { type Refusal, refuse } from "../refusal";
import { type Question, type QuestionStatus, isAnswered } from "./question";

export interface Decision {
  status: Exclude<QuestionStatus, "pending">;
  duplicateOf: string | null;
}

/** What a decision makes of a question, or why it is none. It may change until the release; from then on everybody relies on it. */
export function decided(question: Question, { status, duplicateOf }: Decision, others: readonly Question[], now: string): Question | Refusal {
  if (question.releasedAt !== null) return refuse("question-released");
  if (status === "duplicate") {
    const original = originalOf(duplicateOf, question.id, others);
    return original ? { ...question, status, duplicateOf: original.id, decidedAt: now, changesText: false, amendmentId: null } : refuse("duplicate-of-what");
  }
  // Who is refused has a right to the reason: it stands before the decision does.
  if (status === "declined" && !Object.values(question.answer ?? {}).some(Boolean)) return refuse("answer-missing");
  const changes = changesAnything(status) ? {} : { changesText: false, amendmentId: null };
  return { ...question, ...changes, status, duplicateOf: null, decidedAt: status === "needs-clarification" ? null : now };
}

/** Only what was accepted can change the text. */
export const changesAnything = (status: QuestionStatus): boolean => status === "accepted" || status === "accepted-with-changes";

/** The question that a duplicate repeats, through other duplicates; null for itself, a circle, and nothing. */
function originalOf(id: string | null, of: string, others: readonly Question[]): Question | null {
  const seen = new Set([of]);
  for (let next = id; next !== null && !seen.has(next); ) {
    seen.add(next);
    const found = others.find((one) => one.id === next);
    if (!found) return null;
    if (found.status !== "duplicate") return found;
    next = found.duplicateOf;
  }
  return null;
}

/** Which languages of the specification its public wording or its answer still lacks. */
export const lacking = ({ wording, answer }: Pick<Question, "wording" | "answer">, languages: readonly Language[]): Language[] =>
  languages.filter((language) => missingLanguages(wording ?? {}, [language]).length > 0 || missingLanguages(answer ?? {}, [language]).length > 0);

export interface Agreement {
  answerRevision: number;
  authorityId: string;
}

/** The authorities that agreed to the answer as it stands: what an earlier revision got has lapsed. */
export const agreedBy = ({ answerRevision }: Pick<Question, "answerRevision">, agreements: readonly Agreement[]): Set<string> =>
  new Set(agreements.filter((one) => one.answerRevision === answerRevision).map((one) => one.authorityId));

/** Whether an authority may agree to an answer: it is decided, complete, unreleased, and the one that was read. */
export function agreeing(question: Question, { authorityId, answerRevision }: Agreement, agreements: readonly Agreement[], languages: readonly Language[]): Refusal | null {
  if (question.releasedAt !== null) return refuse("question-released");
  if (!isAnswered(question.status)) return refuse("question-undecided");
  if (question.answerRevision !== answerRevision) return refuse("stale");
  if (lacking(question, languages).length > 0) return refuse("answer-incomplete", lacking(question, languages));
  return agreedBy(question, agreements).has(authorityId) ? refuse("already-agreed") : null;
}
