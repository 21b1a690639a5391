import { type CalendarFinding, checkCalendar } from "~/domain/calendar/calendar-check";
import { type CalendarRules, nameOf } from "~/domain/calendar/calendar-rules";
import { type ComputedDate, type Step, deadlinesOf } from "~/domain/calendar/deadline";
import { formatMoment } from "~/domain/calendar/moment";
import type { RulesOf } from "~/domain/calendar/rules-of";
import type { TenderCalendar } from "~/domain/calendar/tender-calendar";
import { wallTimeAt } from "~/domain/calendar/zone";
import type { Language } from "~/domain/language";
import { formatDate } from "~/domain/wording/format";
import { articleSentence, dateNames, deadlineWords as words, stepSentences } from "~/messages/deadlines";
import { say } from "~/messages/say";

export interface ShownDate {
  name: string;
  /** What the authorities set; null for what only follows. */
  set: string | null;
  law: string;
  why: string[];
}

export interface ShownCalendar {
  dates: ShownDate[];
  findings: CalendarFinding[];
}

/** A calendar as sentences: each date with what was set, what the law says, and why. */
export function shownCalendar(calendar: TenderCalendar, rules: RulesOf, language: Language): ShownCalendar {
  const set: Record<ComputedDate["name"], string | null> = { requests: calendar.requestsUntil, tenders: calendar.tendersUntil, questions: calendar.questionsUntil, answers: null };
  const dates = deadlinesOf(calendar, rules);
  const computed = new Set(dates.map((one) => one.name));
  const withoutMinimum = computed.has("tenders") ? [] : [{ name: say(language, dateNames.tenders), set: formatMoment(calendar.tendersUntil, calendar.timeZone, language), law: "–", why: [] }];
  const shown = dates.map((date): ShownDate => {
    const moment = set[date.name];
    const bound = date.name === "requests" || date.name === "tenders" ? words.notBefore : words.notAfter;
    return {
      name: say(language, dateNames[date.name]), set: moment === null ? null : formatMoment(moment, calendar.timeZone, language),
      law: say(language, bound, { day: formatDate(date.day, language) }), why: date.steps.map((step) => stepSentence(step, date, language)),
    };
  });
  return { dates: [...shown, ...withoutMinimum], findings: checkCalendar(calendar, rules) };
}

function stepSentence(step: Step, { from }: ComputedDate, language: Language): string {
  const sentence = say(language, stepSentences[step.because], { days: String(step.days), from: formatDate(from, language), holiday: step.holiday ? ` (${step.holiday[language]})` : "" });
  return `${sentence} (${articleSentence(language, step.article)})`;
}

/** The data behind the dates, each with its version, its time and its sources. */
export const shownData = (all: readonly CalendarRules[], used: readonly string[], language: Language) =>
  used.flatMap((name) => all.find((one) => nameOf(one) === name) ?? []).map((one) => ({
    name: `${one.title[language]} (${nameOf(one)})`,
    validity: say(language, words.validity, { name: nameOf(one), date: formatDate(one.date, language), from: formatDate(one.validFrom, language) }) + (one.validUntil ? say(language, words.until, { until: formatDate(one.validUntil, language) }) : ""),
    notes: one.notes.map((note) => note[language]),
    sources: one.sources,
  }));

/** The fields of the form as a calendar fills them. */
export function formFields(calendar: TenderCalendar): Record<string, string> {
  const wall = (moment: string | null) => (moment === null ? "" : wallTimeAt(new Date(moment), calendar.timeZone));
  return {
    procedure: calendar.procedure, timeZone: calendar.timeZone, noticeOn: calendar.noticeOn, requestsUntil: wall(calendar.requestsUntil), invitedOn: calendar.invitedOn ?? "",
    tendersUntil: wall(calendar.tendersUntil), questionsUntil: wall(calendar.questionsUntil), priorNoticeOn: calendar.priorNoticeOn ?? "", urgent: calendar.urgency === null ? "" : "yes", urgency: calendar.urgency ?? "",
    electronic: calendar.electronic ? "yes" : "", agreed: calendar.agreed ? "yes" : "", accessible: calendar.restricted === null ? "yes" : "no", restricted: calendar.restricted ?? "",
  };
}
