// Times in a zone that has a name (IANA). The rules of summer time come with the platform's Intl.

/** A time as a clock on the wall shows it: "2026-12-01T12:00". It becomes a moment only with a zone. */
export const wallTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

const clocks = new Map<string, Intl.DateTimeFormat | null>();

function clockIn(zone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = /^[A-Za-z]+(\/[A-Za-z0-9_+-]+)*$/.test(zone) ? made(zone) : null;
  // Names come from addresses, too: what is kept must not grow with them.
  if (clocks.size < 1000) clocks.set(zone, clock);
  return clock;
}

function made(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" });
  } catch {
    return null;
  }
}

export const isZone = (zone: string): boolean => clockIn(zone) !== null;

/** What the clocks of a zone show at a moment. */
export function wallTimeAt(moment: Date, zone: string): string {
  const clock = clockIn(zone);
  if (!clock) throw new Error(`no such time zone: ${zone}`);
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}T${parts.get("hour")}:${parts.get("minute")}`;
}

/** The day that it is in a zone at a moment. */
export const dayAt = (moment: Date, zone: string): string => wallTimeAt(moment, zone).slice(0, 10);

/**
 * The moment at which the clocks of a zone show a time; null where they skip it in spring, or where there is no such day.
 * In autumn they show an hour twice: the later moment is meant, so that nobody has less time than was promised.
 */
export function momentOf(wall: string, zone: string): Date | null {
  if (!wallTime.test(wall) || !isZone(zone)) return null;
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return null;
  const offsets = [-1, 1].map((day) => offsetAt(new Date(asUtc + day * 86_400_000), zone));
  const candidates = offsets.map((offset) => new Date(asUtc - offset * 60_000)).filter((moment) => wallTimeAt(moment, zone) === wall);
  return candidates.sort((a, b) => b.getTime() - a.getTime())[0] ?? null;
}

/** The moment at which a day begins, also where clocks skip midnight. It is the 24:00 of the day before. */
export function startOfDay(day: string, zone: string): Date {
  const start = momentOf(`${day}T00:00`, zone) ?? momentOf(`${day}T01:00`, zone);
  if (!start) throw new Error(`${day} does not begin in ${zone}`);
  return start;
}

/** How many minutes the clocks of a zone are ahead of UTC at a moment. */
export function offsetAt(moment: Date, zone: string): number {
  const minute = Math.floor(moment.getTime() / 60_000) * 60_000;
  return (Date.parse(`${wallTimeAt(moment, zone)}Z`) - minute) / 60_000;
}

/** "UTC+02:00". */
export function offsetName(moment: Date, zone: string): string {
  const minutes = offsetAt(moment, zone);
  const two = (number: number) => String(number).padStart(2, "0");
  return `UTC${minutes < 0 ? "−" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}
