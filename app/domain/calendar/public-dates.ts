import { type Round, phaseOf } from "./round";
import type { KeptCalendar } from "./tender-calendar";

/** What everybody may know of the deadlines, in the order of time. */
export interface PublicDate {
  name: "requests" | "tenders" | "questions" | "answers" | "round-opens" | "round-questions" | "round-answers";
  /** Stable, for calendars that people keep. */
  key: string;
  at: string;
  /** When it was set. */
  since: string;
  round?: Pick<Round, "number" | "kind">;
}

/** The dates of a published tender and of the rounds on it. A consultation has no tenders yet, so its calendar stays inside. */
export function publicDates(purpose: "consultation" | "tender", kept: Pick<KeptCalendar, "calendar" | "at"> | undefined, answersBy: string | null, rounds: readonly Round[], now: string): PublicDate[] {
  const dates: PublicDate[] = [];
  if (purpose === "tender" && kept) {
    const { requestsUntil, questionsUntil, tendersUntil } = kept.calendar;
    const times = { requests: requestsUntil, questions: questionsUntil, answers: answersBy, tenders: tendersUntil };
    for (const name of ["requests", "questions", "answers", "tenders"] as const) {
      const at = times[name];
      if (at !== null) dates.push({ name, key: name, at, since: kept.at });
    }
  }
  for (const { id, number, kind, opensAt, questionsUntil, answersUntil, ...round } of rounds) {
    if (phaseOf({ opensAt, questionsUntil, ...round }, now) === "cancelled") continue;
    const of = (name: PublicDate["name"], at: string): PublicDate => ({ name, key: `${name}-${id}`, at, since: opensAt, round: { number, kind } });
    dates.push(of("round-opens", opensAt), of("round-questions", questionsUntil), of("round-answers", answersUntil));
  }
  return dates.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** A new or changed deadline, as a feed tells it. */
export interface CalendarNews {
  key: string;
  kind: "set" | "changed";
  at: string;
  tendersUntil: string;
  questionsUntil: string;
  timeZone: string;
  reason: string | null;
}

/** What a feed tells of the deadlines since the tender became public, newest first: as they stood then, and each change. */
export function calendarNews(revisions: readonly KeptCalendar[], publicSince: string): CalendarNews[] {
  const oldestFirst = [...revisions].sort((a, b) => a.revision - b.revision);
  const first = oldestFirst.findLast((one) => one.at <= publicSince);
  return oldestFirst
    .filter((one) => one === first || one.at > publicSince)
    .map((one, index): CalendarNews => ({
      key: `calendar-${one.revision}`, kind: index === 0 ? "set" : "changed", at: one.at < publicSince ? publicSince : one.at,
      tendersUntil: one.calendar.tendersUntil, questionsUntil: one.calendar.questionsUntil, timeZone: one.calendar.timeZone, reason: index === 0 ? null : one.reason,
    }))
    .reverse();
}
