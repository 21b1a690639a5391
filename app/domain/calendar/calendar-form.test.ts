import fc from "fast-check";
import { expect, test } from "vitest";
import { readLibrary } from "~db/publish-library";
import { checkCalendar } from "./calendar-check";
import { proposalOf } from "./calendar-form";
import { procedures } from "./calendar-rules";
import { plusDays } from "./day";
import { rulesOf } from "./rules-of";

const rules = rulesOf(readLibrary().reference?.calendars ?? [], "LV");
if (!rules) throw new Error("there is no law");

test("a half filled form becomes the first lawful times, and what was typed stays", () => {
  const fields = { timeZone: "Europe/Riga", noticeOn: "2026-11-02", electronic: "yes" };
  expect(proposalOf(fields, "LV", rules)).toMatchObject({ procedure: "open", tendersUntil: "2026-12-03T10:00:00.000Z", questionsUntil: "2026-11-21T10:00:00.000Z", requestsUntil: null });
  expect(proposalOf({ ...fields, tendersUntil: "2026-12-20T15:00" }, "LV", rules)).toMatchObject({ tendersUntil: "2026-12-20T13:00:00.000Z" });
  expect(proposalOf({ ...fields, procedure: "restricted" }, "LV", rules)).toMatchObject({ requestsUntil: "2026-12-03T10:00:00.000Z", invitedOn: "2026-12-17", tendersUntil: "2027-01-12T10:00:00.000Z" });
  expect(proposalOf({ ...fields, noticeOn: "" }, "LV", rules)).toBeNull();
  expect(proposalOf({ ...fields, timeZone: "Mars" }, "LV", rules)).toBeNull();
});

test("what is proposed is never refused", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1400 }), fc.constantFrom(...procedures), fc.constantFrom("yes", ""), fc.constantFrom("yes", ""), fc.constantFrom("yes", "no"), (later, procedure, electronic, urgent, accessible) => {
      const proposal = proposalOf({ timeZone: "Europe/Riga", noticeOn: plusDays("2026-01-01", later), procedure, electronic, urgent, accessible }, "LV", rules);
      expect(proposal && checkCalendar(proposal, rules).filter((one) => one.refused)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
