import { answersBy } from "~/domain/calendar/deadline";
import { type CalendarNews, type PublicDate, calendarNews, publicDates } from "~/domain/calendar/public-dates";
import { rulesOf } from "~/domain/calendar/rules-of";
import type { Language } from "~/domain/language";
import { dateNames, deadlineWords as words } from "~/messages/deadlines";
import { roundKindNames, roundWords } from "~/messages/rounds";
import { say } from "~/messages/say";
import { formatMoment } from "~/domain/calendar/moment";
import { findCalendarsUnscoped } from "~db/calendars";
import { type PublishedBaseline, findPublicUnscoped } from "~db/publications";
import { findCalendarRules } from "~db/reference-data";
import { findRoundsUnscoped } from "~db/rounds";
import type { Store } from "~db/store";

export interface PublicDeadlines {
  dates: PublicDate[];
  /** Of the buyers. */
  zone: string;
  computedWith: string[];
  news: CalendarNews[];
}

/** The deadlines of what is public. */
export async function findPublicDeadlines(store: Store, { publication, baseline }: Pick<PublishedBaseline, "publication" | "baseline">, now: Date): Promise<PublicDeadlines> {
  const { specificationId, purpose } = publication;
  const revisions = purpose === "tender" ? await findCalendarsUnscoped(store, specificationId) : [];
  const rounds = await findRoundsUnscoped(store, specificationId);
  const [kept] = revisions;
  const tender = revisions.length > 0 ? (await findPublicUnscoped(store, specificationId, now)).findLast((one) => one.purpose === "tender") : undefined;
  const all = await findCalendarRules(store);
  const country = baseline.participants.find((one) => one.lead)?.country ?? "";
  const rules = rulesOf(all, country);
  const zone = kept?.calendar.timeZone ?? rounds.at(-1)?.timeZone ?? all.find((one) => one.country === country)?.timeZone ?? "UTC";
  return {
    dates: publicDates(purpose, kept, kept && rules ? answersBy(kept.calendar, rules).at : null, rounds, now.toISOString()), zone, computedWith: kept?.computedWith ?? [], news: calendarNews(revisions, (tender ?? publication).goesOutAt),
  };
}

/** What a date is, in words. */
export function publicDateName({ name, round }: PublicDate, language: Language): string {
  if (name === "requests" || name === "tenders" || name === "questions" || name === "answers") return say(language, dateNames[name]);
  const what = { "round-opens": roundWords.opens, "round-questions": roundWords.questionsUntil, "round-answers": roundWords.answersUntil }[name];
  return `${say(language, roundKindNames[round?.kind ?? "clarification"].name)}: ${say(language, what)}`;
}

/** A new or changed deadline as a sentence, for a feed. */
export function newsSentence({ kind, tendersUntil, questionsUntil, timeZone, reason }: CalendarNews, language: Language): string {
  const times = { tenders: formatMoment(tendersUntil, timeZone, language), questions: formatMoment(questionsUntil, timeZone, language) };
  return say(language, kind === "set" ? words.feedNew : words.feedChanged, { ...times, reason: reason ?? "–" });
}
