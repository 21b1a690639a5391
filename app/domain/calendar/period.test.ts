import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLibrary } from "~db/publish-library";
import { daysBetween, plusDays } from "./day";
import { isWorkingDay } from "./holiday";
import { periodBefore, periodEnd, workingWithin } from "./period";

const calendars = readLibrary().reference?.calendars ?? [];
const latvia = calendars.find((one) => one.id === "lv") ?? { holidays: [] };

describe("periods by Regulation 1182/71", () => {
  test("the day of the event does not count", () => {
    expect(periodEnd("2026-11-02", 35, latvia)).toEqual({ day: "2026-12-07", counted: "2026-12-07", moved: null });
  });

  test("what ends on a free day ends on the next working day", () => {
    expect(periodEnd("2026-11-10", 11, latvia)).toEqual({ day: "2026-11-23", counted: "2026-11-21", moved: "free-day" });
    expect(periodEnd("2026-11-26", 30, latvia)).toMatchObject({ day: "2026-12-28", moved: "free-day" });
  });

  test("two days or more hold at least two working days", () => {
    expect(periodEnd("2026-04-02", 4, latvia)).toEqual({ day: "2026-04-08", counted: "2026-04-06", moved: "two-working-days" });
    expect(periodEnd("2026-04-02", 1, latvia)).toMatchObject({ day: "2026-04-07", moved: "free-day" });
  });

  test("counted backwards, so many whole days lie in between, and a free day moves nothing", () => {
    expect(periodBefore("2026-12-14", 6, latvia)).toEqual({ day: "2026-12-07", counted: "2026-12-07", moved: null });
    expect(periodBefore("2026-12-12", 6, latvia)).toMatchObject({ day: "2026-12-05", moved: null });
    expect(periodBefore("2026-04-07", 4, latvia)).toEqual({ day: "2026-03-31", counted: "2026-04-02", moved: "two-working-days" });
  });

  const start = fc.integer({ min: 0, max: 3600 }).map((days) => plusDays("2024-01-01", days));
  const length = fc.integer({ min: 1, max: 60 });
  const rules = fc.constantFrom(...calendars);

  test("never shorter than the minimum, never over on a free day, with two working days, and none too long", () => {
    fc.assert(
      fc.property(start, length, rules, (event, days, country) => {
        const { day } = periodEnd(event, days, country);
        expect(daysBetween(event, day)).toBeGreaterThanOrEqual(days);
        expect(isWorkingDay(country, day)).toBe(true);
        if (days >= 2) expect(workingWithin(plusDays(event, 1), day, country)).toBeGreaterThanOrEqual(2);
        expect(daysBetween(event, day)).toBeLessThanOrEqual(days + 8);
      }),
      { numRuns: 300 },
    );
  });

  test("who starts later is done no earlier, and more days end no earlier", () => {
    fc.assert(
      fc.property(start, length, fc.integer({ min: 0, max: 30 }), rules, (event, days, more, country) => {
        expect(periodEnd(plusDays(event, more), days, country).day >= periodEnd(event, days, country).day).toBe(true);
        expect(periodEnd(event, days + more, country).day >= periodEnd(event, days, country).day).toBe(true);
        expect(periodBefore(plusDays(event, more), days, country).day >= periodBefore(event, days, country).day).toBe(true);
        expect(daysBetween(periodBefore(event, days, country).day, event)).toBeGreaterThan(days);
      }),
      { numRuns: 300 },
    );
  });
});
