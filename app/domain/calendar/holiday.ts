import type { Localized } from "../language";
import type { CalendarRules, Holiday } from "./calendar-rules";
import { easterOf, isWeekend, plusDays } from "./day";

type Holidays = Pick<CalendarRules, "holidays">;

/** The public holidays of a year: day → name. */
export function holidaysOf({ holidays }: Holidays, year: number): Map<string, Localized> {
  const days = new Map<string, Localized>();
  for (const holiday of holidays) days.set(dayIn(holiday, year), holiday.name);
  for (const holiday of holidays) if ("observed" in holiday && holiday.observed && isWeekend(dayIn(holiday, year))) days.set(workingAfter(dayIn(holiday, year), days), holiday.name);
  return days;
}

const dayIn = (holiday: Holiday, year: number): string => ("on" in holiday ? `${year}-${holiday.on}` : plusDays(easterOf(year), holiday.easter));

function workingAfter(day: string, free: ReadonlyMap<string, Localized>): string {
  const next = plusDays(day, 1);
  return isWeekend(next) || free.has(next) ? workingAfter(next, free) : next;
}

const years = new WeakMap<Holidays["holidays"], Map<number, Map<string, Localized>>>();

/** The name of the public holiday on a day; undefined on any other day. */
export function holidayOn(rules: Holidays, day: string): Localized | undefined {
  const year = Number(day.slice(0, 4));
  const known = years.get(rules.holidays) ?? new Map<number, Map<string, Localized>>();
  years.set(rules.holidays, known);
  const days = known.get(year) ?? holidaysOf(rules, year);
  known.set(year, days);
  return days.get(day);
}

/** Regulation 1182/71, art. 2(2): every day but public holidays, Sundays and Saturdays. */
export const isWorkingDay = (rules: Holidays, day: string): boolean => !isWeekend(day) && !holidayOn(rules, day);
