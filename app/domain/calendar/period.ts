// Periods in days, as Regulation (EEC, Euratom) No 1182/71 counts them.
import type { CalendarRules } from "./calendar-rules";
import { plusDays } from "./day";
import { isWorkingDay } from "./holiday";

type Holidays = Pick<CalendarRules, "holidays">;

/** The last day of a period, and what moved it there from where plain counting ends. */
export interface PeriodEnd {
  day: string;
  counted: string;
  moved: "free-day" | "two-working-days" | null;
}

/**
 * The last day of a period after an event. The day of the event does not count (art. 3(1)); the period ends with the last hour of its last day
 * (3(2)(b)); holidays and weekends in between count (3(3)), at its end they move it to the next working day (3(4)); two days or more hold at
 * least two working days (3(5)).
 */
export function periodEnd(event: string, days: number, rules: Holidays): PeriodEnd {
  const counted = plusDays(event, days);
  const free = !isWorkingDay(rules, counted);
  let day = free ? nextWorking(counted, rules) : counted;
  let working = workingWithin(plusDays(event, 1), day, rules);
  const few = days >= 2 && working < 2;
  for (; days >= 2 && working < 2; working += 1) day = nextWorking(day, rules);
  return { day, counted, moved: few ? "two-working-days" : free ? "free-day" : null };
}

/**
 * The last day on which something is in time that must be done some days before an event: so many whole days lie in between. Counted backwards,
 * a free day at its end moves nothing (art. 3(4), second sentence); two days or more hold at least two working days here, too.
 */
export function periodBefore(event: string, days: number, rules: Holidays): PeriodEnd {
  const counted = plusDays(event, -days - 1);
  let day = counted;
  const last = plusDays(event, -1);
  while (days >= 2 && workingWithin(plusDays(day, 1), last, rules) < 2) day = plusDays(day, -1);
  return { day, counted, moved: day === counted ? null : "two-working-days" };
}

export function nextWorking(day: string, rules: Holidays): string {
  const next = plusDays(day, 1);
  return isWorkingDay(rules, next) ? next : nextWorking(next, rules);
}

/** How many working days there are from one day to another, both counted. */
export function workingWithin(first: string, last: string, rules: Holidays): number {
  let count = 0;
  for (let day = first; day <= last; day = plusDays(day, 1)) if (isWorkingDay(rules, day)) count += 1;
  return count;
}
