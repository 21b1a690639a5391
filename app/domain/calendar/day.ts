// Days of the calendar ("2026-12-01"), without any clock or zone.

const length = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at(text)) && dayOf(at(text)) === text;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const plusDays = (day: string, days: number): string => dayOf(at(day) + days * length);

/** How many days later the second is. */
export const daysBetween = (first: string, second: string): number => (at(second) - at(first)) / length;

export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(at(day)).getUTCDay());

/** The same day some months earlier, or that month's last day. */
export function minusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth)));
}

/** Easter Sunday of the western churches (Gauss, in the form of Meeus, Jones and Butcher). */
export function easterOf(year: number): string {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const days = moon + week - 7 * late + 114;
  return dayOf(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1));
}
