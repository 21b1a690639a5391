import fc from "fast-check";
import { expect, test } from "vitest";
import { extensionFor } from "./extension";

const remaining = { period: 35, left: 20, urgent: false };

test("only significant and essential changes extend the time", () => {
  for (const harmless of ["editorial", "clarification"] as const) expect(extensionFor({ class: harmless, changed: 5, of: 10 }, remaining)).toMatchObject({ days: 0, because: "none" });
  expect(extensionFor({ class: "essential", changed: 1, of: 100 }, remaining)).toEqual({ days: 35, because: "restart", article: "47(3), 18(1)" });
});

test("a significant change extends it by the share that it touches, at least by a day, and so that six or four days are left", () => {
  const days = (changed: number, more: object = {}) => extensionFor({ class: "significant", changed, of: 100 }, { ...remaining, ...more }).days;
  expect([days(1), days(10), days(50), days(100)]).toEqual([1, 4, 18, 35]);
  expect([days(1, { left: 2 }), days(1, { left: 2, urgent: true }), days(1, { left: -3 })]).toEqual([4, 2, 6]);
  expect(extensionFor({ class: "significant", changed: 1, of: 0 }, remaining).days).toBe(35);
});

test("a weightier change never extends it less, and less time left never either", () => {
  const amount = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(amount, amount, amount, amount, fc.boolean(), (changed, more, left, less, urgent) => {
      const days = (by: number, leaving: number) => extensionFor({ class: "significant", changed: by, of: 120 }, { period: 35, left: leaving, urgent }).days;
      expect(days(changed + more, left)).toBeGreaterThanOrEqual(days(changed, left));
      expect(days(changed, left - less)).toBeGreaterThanOrEqual(days(changed, left));
      expect(days(changed, left) + Math.max(0, left)).toBeGreaterThanOrEqual(urgent ? 4 : 6);
    }),
    { numRuns: 100 },
  );
});
