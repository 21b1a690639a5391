import type { Localized } from "../language";
import type { CalendarRules, Law, Minimum, Shortener } from "./calendar-rules";
import { plusDays } from "./day";
import { holidayOn } from "./holiday";
import { type PeriodEnd, periodBefore, periodEnd } from "./period";
import { type TenderCalendar, inTwoStages } from "./tender-calendar";
import { dayAt, startOfDay } from "./zone";

/** The data that a calendar is computed with. */
export interface DeadlineRules {
  law: Law;
  /** Of the country; none where no data is there, and then only weekends count as free. */
  country: Pick<CalendarRules, "holidays" | "validFrom" | "validUntil">;
}

/** Why a date is what it is, step by step. */
export interface Step {
  because: "minimum" | Shortener | "not-accessible" | "answers" | "urgent-answers" | "good-time" | "free-day" | "two-working-days";
  days: number;
  article: string;
  /** Of the free day. */
  holiday?: Localized;
}

export interface ComputedDate {
  name: "requests" | "tenders" | "answers" | "questions";
  /** Minimums count from a day on, the others back from it. */
  from: string;
  /** The last day of the period. */
  day: string;
  /** Its end at 24:00: tenders may be due from here on, answers and questions until here. */
  at: string;
  steps: Step[];
}

/** Every date that follows from a calendar by law, each with its reasons. Not legal advice. */
export function deadlinesOf(calendar: TenderCalendar, { law, country }: DeadlineRules): ComputedDate[] {
  const { timeZone: zone, noticeOn, invitedOn, tendersUntil } = calendar;
  const minimum = (stage: Minimum["stage"], from: string | null): ComputedDate[] => {
    const rule = law.minimums.find((one) => one.procedure === calendar.procedure && one.stage === stage);
    if (!rule || from === null) return [];
    const { days, steps } = minimumDays(rule, calendar, law);
    return [dated(stage, from, periodEnd(from, days, country), steps, { zone, country })];
  };
  const answers = answersBy(calendar, { law, country });
  const last = periodBefore(answers.day, law.questions.daysBeforeAnswers, country);
  const inGoodTime: Step = { because: "good-time", days: law.questions.daysBeforeAnswers, article: law.answers.article };
  return [
    ...(inTwoStages(calendar) ? minimum("requests", noticeOn) : []),
    ...minimum("tenders", inTwoStages(calendar) ? invitedOn : noticeOn),
    dated("questions", dayAt(new Date(tendersUntil), zone), last, [inGoodTime], { zone, country }),
    answers,
  ];
}

/** When the last answer is to be given: 6 days before the tenders, 4 in accelerated procedures (art. 47(3), 53(2)). */
export function answersBy({ tendersUntil, timeZone: zone, urgency }: Pick<TenderCalendar, "tendersUntil" | "timeZone" | "urgency">, { law, country }: DeadlineRules): ComputedDate {
  const { days, urgentDays, article } = law.answers;
  const due = dayAt(new Date(tendersUntil), zone);
  const step: Step = urgency === null ? { because: "answers", days, article } : { because: "urgent-answers", days: urgentDays, article };
  return dated("answers", due, periodBefore(due, step.days, country), [step], { zone, country });
}

/** The days that tenderers have at least, by the shortest way that the calendar may take. */
export function minimumDays(rule: Minimum, calendar: TenderCalendar, { access }: Law): { days: number; steps: Step[] } {
  const taken = rule.shorter.filter(({ because }) => takes(calendar, because)).sort((a, b) => a.days - b.days)[0];
  const days = taken?.days ?? rule.days;
  const steps: Step[] = [{ because: "minimum", days: rule.days, article: rule.article }];
  if (taken) steps.push({ because: taken.because, days: taken.days, article: taken.article });
  const longer = rule.stage === "tenders" && calendar.restricted !== null && taken?.because !== access.notWith;
  if (!longer) return { days, steps };
  return { days: days + access.days, steps: [...steps, { because: "not-accessible", days: access.days, article: access.article }] };
}

const takes = ({ priorNoticeOn, urgency, electronic, agreed }: TenderCalendar, because: Shortener): boolean =>
  ({ "prior-notice": priorNoticeOn !== null, urgency: urgency !== null, electronic, agreement: agreed })[because];

function dated(
  name: ComputedDate["name"], from: string, { day, counted, moved }: PeriodEnd, steps: Step[], { zone, country }: { zone: string; country: DeadlineRules["country"] },
): ComputedDate {
  const holiday = holidayOn(country, counted);
  const step: Step | null = moved && { because: moved, days: 0, article: moved === "free-day" ? "1182/71: 3(4)" : "1182/71: 3(5)", ...(moved === "free-day" && holiday && { holiday }) };
  return { name, from, day, at: startOfDay(plusDays(day, 1), zone).toISOString(), steps: step ? [...steps, step] : steps };
}
