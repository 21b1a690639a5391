import { expect, test } from "vitest";
import { distance, formatMoment } from "./moment";

test("a moment is told in a zone, with its name and offset", () => {
  expect(formatMoment("2026-12-14T10:00:00.000Z", "Europe/Riga", "en")).toBe("14 December 2026, 12:00 (Europe/Riga, UTC+02:00)");
  expect(formatMoment("2026-12-14T23:30:00.000Z", "Europe/Berlin", "lv")).toBe("2026. gada 15. decembris, 00:30 (Europe/Berlin, UTC+01:00)");
});

test("a distance is rounded down, to days, hours or minutes", () => {
  const from = (iso: string) => distance(iso, "2026-12-01T12:00:00.000Z");
  expect(from("2026-12-07T13:00:00.000Z")).toEqual({ unit: "days", count: 6, past: false });
  expect(from("2026-12-03T11:59:00.000Z")).toEqual({ unit: "hours", count: 47, past: false });
  expect(from("2026-12-01T13:59:59.000Z")).toEqual({ unit: "minutes", count: 119, past: false });
  expect(from("2026-12-01T12:00:00.000Z")).toEqual({ unit: "minutes", count: 0, past: true });
  expect(from("2026-11-20T12:00:00.000Z")).toEqual({ unit: "days", count: 11, past: true });
});
