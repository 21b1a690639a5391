import fc from "fast-check";
import { expect, test } from "vitest";
import { decisionRules, outcomeOf } from "./decision";

const votes = (given: Record<string, boolean>) => Object.entries(given).map(([authorityId, agrees]) => ({ authorityId, agrees }));
const voters = ["A", "B", "C"];

test("unanimous: everyone agrees, one no ends it", () => {
  expect(outcomeOf("unanimous", votes({ A: true, B: true }), voters, "A")).toBeNull();
  expect(outcomeOf("unanimous", votes({ A: true, B: true, C: true }), voters, "A")).toBe("accepted");
  expect(outcomeOf("unanimous", votes({ B: false }), voters, "A")).toBe("rejected");
});

test("majority: more than half of all voters, and half is not enough", () => {
  expect(outcomeOf("majority", votes({ A: true }), voters, "A")).toBeNull();
  expect(outcomeOf("majority", votes({ A: true, C: true }), voters, "A")).toBe("accepted");
  expect(outcomeOf("majority", votes({ A: false, C: false }), voters, "A")).toBe("rejected");
  expect(outcomeOf("majority", votes({ A: true, B: false }), ["A", "B"], "A")).toBe("rejected");
});

test("lead: only its vote counts", () => {
  expect(outcomeOf("lead", votes({ B: true, C: true }), voters, "A")).toBeNull();
  expect(outcomeOf("lead", votes({ A: false, B: true, C: true }), voters, "A")).toBe("rejected");
});

test("votes of those who have no say change nothing, and the order of votes neither", () => {
  const anyVotes = fc.uniqueArray(fc.record({ authorityId: fc.constantFrom("A", "B", "C", "X", "Y"), agrees: fc.boolean() }), { selector: (vote) => vote.authorityId });
  fc.assert(
    fc.property(fc.constantFrom(...decisionRules), anyVotes, (rule, given) => {
      const outcome = outcomeOf(rule, given, voters, "A");
      expect(outcomeOf(rule, [...given].reverse(), voters, "A")).toBe(outcome);
      expect(outcomeOf(rule, given.filter((vote) => voters.includes(vote.authorityId)), voters, "A")).toBe(outcome);
    }),
  );
});
