import { describe, expect, test } from "vitest";
import { readLibrary } from "~db/publish-library";
import { isDay, minusMonths, plusDays, easterOf } from "./day";
import { holidayOn, holidaysOf, isWorkingDay } from "./holiday";

const calendars = readLibrary().reference?.calendars ?? [];
const of = (id: string) => calendars.find((one) => one.id === id) ?? { holidays: [] };

describe("public holidays", () => {
  test("Easter is where the churches have it", () => {
    expect([2024, 2025, 2026, 2027, 2028, 2038, 1954].map(easterOf)).toEqual(["2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25", "1954-04-18"]);
  });

  test("each country has its own", () => {
    expect([...holidaysOf(of("lv"), 2026).keys()].sort()).toEqual([
      "2026-01-01", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-04", "2026-05-24", "2026-06-23", "2026-06-24", "2026-11-18", "2026-12-24", "2026-12-25", "2026-12-26", "2026-12-31",
    ]);
    expect([...holidaysOf(of("de"), 2026).keys()].sort()).toEqual(["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-10-03", "2026-12-25", "2026-12-26"]);
    expect(holidayOn(of("ee"), "2026-08-20")?.en).toBe("Day of Restoration of Independence");
    expect(of("eu").holidays).toEqual([]);
  });

  test("in Latvia a national day on a weekend frees the next working day", () => {
    expect(holidayOn(of("lv"), "2028-11-20")?.en).toBe("Proclamation Day of the Republic");
    expect(holidayOn(of("lv"), "2030-05-06")?.en).toBe("Restoration of Independence Day");
    expect(holidayOn(of("lv"), "2026-11-19")).toBeUndefined();
  });

  test("a working day is neither of the weekend nor a holiday", () => {
    expect(["2026-12-04", "2026-12-05", "2026-12-06", "2026-12-24"].map((day) => isWorkingDay(of("lv"), day))).toEqual([true, false, false, false]);
  });

  test("every file says where it is from, until when it holds, and every country its zone", () => {
    expect(calendars.map((one) => one.id).sort()).toEqual(["de", "ee", "eu", "lv"]);
    for (const { country, validUntil, timeZone, sources } of calendars) expect([sources.length > 0, country === undefined || (validUntil !== undefined && timeZone !== undefined)]).toEqual([true, true]);
  });
});

test("days are days of the calendar", () => {
  expect(["2026-02-28", "2026-02-29", "2028-02-29", "2026-1-1", "x"].map(isDay)).toEqual([true, false, true, false, false]);
  expect([plusDays("2026-12-31", 1), plusDays("2026-03-01", -1), minusMonths("2026-03-31", 1), minusMonths("2026-01-15", 12)]).toEqual(["2027-01-01", "2026-02-28", "2026-02-28", "2025-01-15"]);
});
