import type { Disposition, DisposedQuestion } from "~/document/disposition";
import { type PublicQuestion, isAnswered } from "~/domain/review/question";
import { requirementsOf } from "~/domain/signing/baseline";
import { findEventsUnscoped } from "~db/events";
import { findPublicationUnscoped } from "~db/publications";
import { findReleasedQuestionsUnscoped } from "~db/questions";
import { findRounds } from "~db/rounds";
import type { Store } from "~db/store";
import { type Opened, nothingHere } from "../perform";

/** What the report on a round says: only what everybody may know. */
export async function findDisposition(store: Store, opened: Opened, roundNumber: number): Promise<Disposition> {
  const { specification } = opened;
  const round = (await findRounds(store, opened)).find(({ number, kind }) => number === roundNumber && kind !== "public");
  const questions = (await findReleasedQuestionsUnscoped(store, specification.id)).filter(({ roundId }) => roundId === round?.id);
  if (!round || questions.length === 0) throw nothingHere();
  // As they were published: a title that is only drafted stays inside.
  const published = await findPublicationUnscoped(store, specification.id, "newest", new Date());
  const names = new Map((published ? requirementsOf(published.baseline) : []).map((one) => [one.id, one]));
  const events = await findEventsUnscoped(store, specification.id);
  const instants = new Set(questions.map(({ releasedAt }) => releasedAt));
  const { id, title, demonstration, participants } = specification;
  return {
    specification: { id, title, demonstration, participants }, round,
    questions: questions.flatMap((one) => {
      const name = names.get(one.requirementId ?? "");
      return disposed(one, name ? Object.fromEntries(Object.entries(name.title).map(([language, words]) => [language, `${name.number} ${words}`])) : null);
    }),
    late: events.filter(({ act, at, reason }) => act === "answers.released" && reason !== null && reason !== "" && instants.has(at)).map(({ at, reason }) => ({ at, reason: reason ?? "" })),
    log: { at: events.at(-1)?.at ?? "", hash: events.at(-1)?.hash ?? "" },
  };
}

function disposed({ publicNumber, status, wording, answer, changesText, releasedAt, doneAt }: PublicQuestion, about: DisposedQuestion["about"]): DisposedQuestion[] {
  if (!isAnswered(status) || publicNumber === null || releasedAt === null) return [];
  return [{ number: publicNumber, status, about, wording: wording ?? {}, answer: answer ?? {}, effect: !changesText ? "none" : doneAt === null ? "promised" : "made", releasedAt, doneAt }];
}
