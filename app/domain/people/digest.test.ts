import fc from "fast-check";
import { expect, test } from "vitest";
import { dueBefore, pauseMilliseconds } from "./digest";

test("an hourly digest is due an hour after the last, a daily one at five in the morning", () => {
  const at = (time: string) => new Date(`2026-11-27T${time}Z`);
  expect(dueBefore("hour", at("14:32:00"))).toEqual(at("13:32:00"));
  expect(dueBefore("day", at("14:32:00"))).toEqual(at("05:00:00"));
  expect(dueBefore("day", at("05:00:00"))).toEqual(at("05:00:00"));
  expect(dueBefore("day", at("04:59:59"))).toEqual(new Date("2026-11-26T05:00:00Z"));
});

test("whoever got one today is not due before tomorrow's morning", () => {
  fc.assert(fc.property(fc.date({ min: new Date("2026-01-01"), max: new Date("2036-01-01"), noInvalidDate: true }), fc.nat(86_400_000 - 1), (last, later) => {
    const due = dueBefore("day", last);
    expect(due.getTime()).toBeLessThanOrEqual(last.getTime());
    expect(dueBefore("day", new Date(due.getTime() + later))).toEqual(due);
  }));
});

test("the pause grows up to six hours", () => {
  expect([1, 2, 3, 30].map((failures) => pauseMilliseconds(failures) / 60_000)).toEqual([2, 4, 8, 360]);
});
