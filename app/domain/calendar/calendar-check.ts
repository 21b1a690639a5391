import type { Localized } from "../language";
import { type ComputedDate, type DeadlineRules, deadlinesOf } from "./deadline";
import { isWeekend, minusMonths, plusDays } from "./day";
import { holidayOn } from "./holiday";
import type { CalendarRules } from "./calendar-rules";
import { type TenderCalendar, inTwoStages } from "./tender-calendar";
import { dayAt } from "./zone";

/** Something about a calendar that the law forbids (refused), or that people should think about (warned). */
export interface CalendarFinding {
  code:
    | "requests-too-short" | "tenders-too-short" | "prior-notice-late" | "prior-notice-old" | "order" | "no-invitation" | "questions-after-answers" | "questions-late"
    | "weekend" | "holiday" | "holiday-elsewhere" | "no-data" | "data-ends" | "urgency-and-access";
  refused: boolean;
  article: string;
  /** The earliest day, or the day concerned. */
  day?: string;
  name?: Localized;
  country?: string;
}

interface Around extends DeadlineRules {
  /** Whether there is data of the calendar's country. */
  known: boolean;
  /** Holidays of the other participants' countries. */
  elsewhere: readonly Pick<CalendarRules, "country" | "holidays">[];
}

/** What is wrong with a calendar. Not legal advice: national law and the complexity of the contract may ask for more. */
export function checkCalendar(calendar: TenderCalendar, around: Around): CalendarFinding[] {
  const dates = deadlinesOf(calendar, around);
  return [...orderFindings(calendar), ...minimumFindings(calendar, dates), ...priorNoticeFindings(calendar, around), ...questionFindings(calendar, dates), ...freeDayFindings(calendar, around), ...dataFindings(calendar, around)];
}

function orderFindings(calendar: TenderCalendar): CalendarFinding[] {
  const { noticeOn, requestsUntil, invitedOn, tendersUntil, questionsUntil, timeZone } = calendar;
  const day = (moment: string) => dayAt(new Date(moment), timeZone);
  const order: CalendarFinding = { code: "order", refused: true, article: "47(1)" };
  if (questionsUntil > tendersUntil || noticeOn > day(questionsUntil) || noticeOn > day(tendersUntil)) return [order];
  if (!inTwoStages(calendar)) return [];
  if (requestsUntil === null) return [{ code: "no-invitation", refused: true, article: "28(1)" }];
  if (noticeOn > day(requestsUntil) || requestsUntil > tendersUntil || (invitedOn !== null && (invitedOn < day(requestsUntil) || invitedOn > day(tendersUntil)))) return [order];
  return invitedOn === null ? [{ code: "no-invitation", refused: false, article: "28(2)" }] : [];
}

const minimumFindings = ({ requestsUntil, tendersUntil }: TenderCalendar, dates: readonly ComputedDate[]): CalendarFinding[] =>
  dates.flatMap(({ name, at, day, steps }): CalendarFinding[] => {
    const article = steps.map((one) => one.article).join(", ");
    if (name === "tenders" && tendersUntil < at) return [{ code: "tenders-too-short", refused: true, article, day }];
    return name === "requests" && requestsUntil !== null && requestsUntil < at ? [{ code: "requests-too-short", refused: true, article, day }] : [];
  });

/** A prior information notice shortens only when it was sent in its time. */
function priorNoticeFindings({ priorNoticeOn, noticeOn }: TenderCalendar, { law: { priorNotice } }: DeadlineRules): CalendarFinding[] {
  if (priorNoticeOn === null) return [];
  const latest = plusDays(noticeOn, -priorNotice.leastDays);
  const earliest = minusMonths(noticeOn, priorNotice.mostMonths);
  if (priorNoticeOn > latest) return [{ code: "prior-notice-late", refused: true, article: priorNotice.article, day: latest }];
  return priorNoticeOn < earliest ? [{ code: "prior-notice-old", refused: true, article: priorNotice.article, day: earliest }] : [];
}

function questionFindings({ questionsUntil }: TenderCalendar, dates: readonly ComputedDate[]): CalendarFinding[] {
  const [questions, answers] = (["questions", "answers"] as const).map((name) => dates.find((one) => one.name === name));
  if (answers && questionsUntil > answers.at) return [{ code: "questions-after-answers", refused: true, article: "47(3)(a), 53(2)", day: answers.day }];
  return questions && questionsUntil > questions.at ? [{ code: "questions-late", refused: false, article: "47(3)(a)", day: questions.day }] : [];
}

/** A deadline on a free day is not forbidden, but hard on those who have to keep it. */
function freeDayFindings({ requestsUntil, tendersUntil, timeZone, urgency, restricted }: TenderCalendar, { country, elsewhere }: Around): CalendarFinding[] {
  const days = [...new Set([requestsUntil, tendersUntil].flatMap((moment) => (moment ? [dayAt(new Date(moment), timeZone)] : [])))];
  const free = days.flatMap((day): CalendarFinding[] => {
    const name = holidayOn(country, day);
    if (name) return [{ code: "holiday", refused: false, article: "1182/71: 3(4)", day, name }];
    if (isWeekend(day)) return [{ code: "weekend", refused: false, article: "1182/71: 3(4)", day }];
    return elsewhere.flatMap((other): CalendarFinding[] => {
      const there = holidayOn(other, day);
      return there ? [{ code: "holiday-elsewhere", refused: false, article: "1182/71: 2(1)", day, name: there, country: other.country }] : [];
    });
  });
  return urgency !== null && restricted !== null ? [...free, { code: "urgency-and-access", refused: false, article: "53(1)" }] : free;
}

function dataFindings({ tendersUntil, noticeOn, timeZone, country: name }: TenderCalendar, { country, known }: Around): CalendarFinding[] {
  if (!known) return [{ code: "no-data", refused: false, article: "1182/71: 2(1)", country: name }];
  const last = dayAt(new Date(tendersUntil), timeZone);
  const outside = noticeOn < country.validFrom || (country.validUntil !== undefined && last > country.validUntil);
  return outside ? [{ code: "data-ends", refused: false, article: "1182/71: 2(1)", day: country.validUntil }] : [];
}

/** The findings that a refusal carries; none in anything else. */
export function findingsIn(theirs: unknown): CalendarFinding[] {
  return Array.isArray(theirs) ? theirs.filter((one: unknown): one is CalendarFinding => typeof one === "object" && one !== null && "code" in one && "article" in one) : [];
}
