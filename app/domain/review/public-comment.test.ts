import { expect, test } from "vitest";
import { countsOf, moderating, writing } from "./public-comment";

test("everybody may know how many there are, where the shown ones are, and why others were refused", () => {
  expect(
    countsOf([
      { decision: "shown", reason: null, sectionId: "s1", count: 3 }, { decision: "shown", reason: null, sectionId: null, count: 2 }, { decision: null, reason: null, sectionId: "s1", count: 4 },
      { decision: "refused", reason: "Insult", sectionId: "s1", count: 1 }, { decision: "refused", reason: "Advertising", sectionId: "s2", count: 2 }, { decision: "refused", reason: "Advertising", sectionId: null, count: 3 },
    ]),
  ).toEqual({ received: 15, shown: 5, refused: 6, undecided: 4, reasons: [{ reason: "Advertising", count: 5 }, { reason: "Insult", count: 1 }], bySection: { s1: 3, "": 2 } });
  expect(countsOf([])).toEqual({ received: 0, shown: 0, refused: 0, undecided: 0, reasons: [], bySection: {} });
});

test("a comment is written while the round is open", () => {
  expect(writing("open")).toBeNull();
  expect(writing("planned")).toEqual({ refused: "consultation-not-open" });
  for (const phase of ["adjudication", "closed", "cancelled"] as const) expect(writing(phase)).toEqual({ refused: "consultation-over" });
});

test("a comment is refused with a reason, at any time, and shown until the round is over", () => {
  expect(moderating("adjudication", "shown", "")).toBeNull();
  expect(moderating("closed", "shown", "")).toEqual({ refused: "round-over" });
  expect(moderating("closed", "refused", "Personal data of others")).toBeNull();
  expect(moderating("open", "refused", "")).toEqual({ refused: "moderation-reason" });
});
