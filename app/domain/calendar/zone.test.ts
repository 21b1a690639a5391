import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isZone, momentOf, offsetName, startOfDay, wallTimeAt } from "./zone";

describe("times in a zone", () => {
  test("the same clock time is another moment in summer", () => {
    expect(momentOf("2026-12-01T12:00", "Europe/Riga")?.toISOString()).toBe("2026-12-01T10:00:00.000Z");
    expect(momentOf("2026-07-01T12:00", "Europe/Riga")?.toISOString()).toBe("2026-07-01T09:00:00.000Z");
  });

  test("a time that the clocks skip is none, and of one that they show twice the later is meant", () => {
    expect(momentOf("2026-03-29T03:30", "Europe/Riga")).toBeNull();
    expect(momentOf("2026-10-25T03:30", "Europe/Riga")?.toISOString()).toBe("2026-10-25T01:30:00.000Z");
  });

  test("what is no day, no time or no zone gives no moment", () => {
    for (const wall of ["2026-02-30T12:00", "2026-13-01T12:00", "2026-12-01T24:30", "tomorrow", "2026-12-01T12:00:00Z"]) expect(momentOf(wall, "Europe/Riga")).toBeNull();
    expect(momentOf("2026-12-01T12:00", "Europe/Atlantis")).toBeNull();
    expect(["Europe/Riga", "UTC", "America/Argentina/Buenos_Aires"].map(isZone)).toEqual([true, true, true]);
    expect(["", "+02:00", "Europe/Atlantis", "../etc"].map(isZone)).toEqual([false, false, false, false]);
  });

  test("a day begins even where clocks skip midnight", () => {
    expect(startOfDay("2026-03-29", "Atlantic/Azores").toISOString()).toBe("2026-03-29T01:00:00.000Z");
    expect(startOfDay("2026-03-30", "Europe/Riga").toISOString()).toBe("2026-03-29T21:00:00.000Z");
  });

  test("the offset is told with its sign", () => {
    const moment = new Date("2026-12-01T10:00:00Z");
    expect(["Europe/Riga", "Atlantic/Azores", "Asia/Kolkata", "UTC"].map((zone) => offsetName(moment, zone))).toEqual(["UTC+02:00", "UTC−01:00", "UTC+05:30", "UTC+00:00"]);
  });

  test("a moment, shown in any zone and read back, is itself or the later of the two that show the same", () => {
    const zones = fc.constantFrom("Europe/Riga", "Europe/Berlin", "Atlantic/Azores", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu");
    fc.assert(
      fc.property(fc.integer({ min: Date.parse("2026-01-01") / 60_000, max: Date.parse("2032-01-01") / 60_000 }), zones, (minute, zone) => {
        const moment = new Date(minute * 60_000);
        const wall = wallTimeAt(moment, zone);
        const back = momentOf(wall, zone);
        expect(back && wallTimeAt(back, zone)).toBe(wall);
        expect([0, 30, 60]).toContain(((back?.getTime() ?? 0) - moment.getTime()) / 60_000);
      }),
      { numRuns: 300 },
    );
  });
});
