import { z } from "zod";
import { type CalendarRules, procedures } from "./calendar-rules";
import { daysBetween, isDay, plusDays } from "./day";
import { isWorkingDay } from "./holiday";
import { nextWorking } from "./period";
import { dayAt, isZone, momentOf, startOfDay, wallTimeAt } from "./zone";

const Day = z.string().refine(isDay);
const Moment = z.iso.datetime();

/** The deadlines of a procurement procedure as the authorities set them. */
export const TenderCalendar = z.strictObject({
  procedure: z.enum(procedures),
  /** Of the law and the holidays: the lead buyer's. */
  country: z.string(),
  timeZone: z.string().refine(isZone),
  /** On which day the contract notice is sent to the Official Journal. */
  noticeOn: Day,
  /** In procedures with two stages. */
  requestsUntil: Moment.nullable(),
  /** When the chosen candidates are invited to tender. */
  invitedOn: Day.nullable(),
  tendersUntil: Moment,
  questionsUntil: Moment,
  priorNoticeOn: Day.nullable(),
  /** Why the state of urgency makes the normal periods impracticable. */
  urgency: z.string().nullable(),
  electronic: z.boolean(),
  /** All invited candidates agreed to the time for tenders. */
  agreed: z.boolean(),
  /** Why the documents cannot be read by everybody, and how one gets them. */
  restricted: z.string().nullable(),
});
export type TenderCalendar = z.infer<typeof TenderCalendar>;

/** A calendar as it was kept, with the data that it was computed with. */
export interface KeptCalendar {
  revision: number;
  calendar: TenderCalendar;
  /** Names and versions of the data. */
  computedWith: string[];
  reason: string | null;
  at: string;
  personName: string;
  authorityName: string;
}

export const inTwoStages = ({ procedure }: Pick<TenderCalendar, "procedure">): boolean => procedure !== "open";

/** The calendar with all that is still to come some days later, at the same time of day; what then falls on a free day, on the next working day. */
export function extended(calendar: TenderCalendar, { days, now, country }: { days: number; now: string; country: Pick<CalendarRules, "holidays"> }): TenderCalendar {
  const { timeZone: zone, requestsUntil, invitedOn, tendersUntil, questionsUntil } = calendar;
  const later = (moment: string | null) => (moment === null || moment <= now ? moment : postponed(moment, days, { zone, country }));
  const invited = invitedOn !== null && requestsUntil !== null && requestsUntil > now ? plusDays(invitedOn, days) : invitedOn;
  return { ...calendar, requestsUntil: later(requestsUntil), invitedOn: invited, tendersUntil: postponed(tendersUntil, days, { zone, country }), questionsUntil: later(questionsUntil) ?? questionsUntil };
}

/** The calendar with another end of the time for tenders, as a change notice gave it; questions that are still open move by as many days. */
export function movedTo(calendar: TenderCalendar, tendersUntil: string, { now, country }: { now: string; country: Pick<CalendarRules, "holidays"> }): TenderCalendar {
  const day = (moment: string) => dayAt(new Date(moment), calendar.timeZone);
  const days = daysBetween(day(calendar.tendersUntil), day(tendersUntil));
  return { ...(days > 0 ? extended(calendar, { days, now, country }) : calendar), tendersUntil };
}

function postponed(moment: string, days: number, { zone, country }: { zone: string; country: Pick<CalendarRules, "holidays"> }): string {
  const [day = "", time = ""] = wallTimeAt(new Date(moment), zone).split("T");
  const counted = plusDays(day, days);
  const to = isWorkingDay(country, counted) ? counted : nextWorking(counted, country);
  // Where the clocks skip that time, the day's end is not earlier.
  return (momentOf(`${to}T${time}`, zone) ?? startOfDay(plusDays(to, 1), zone)).toISOString();
}
