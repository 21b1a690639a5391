import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AppliedRule, type Ballot, decide, decisionRules, plainRule } from "./decision";

const votes = (given: Record<string, boolean | null>) => Object.entries(given).map(([authorityId, agrees]) => ({ authorityId, agrees }));
const voters = ["A", "B", "C"];
const ballot = (rule: Partial<AppliedRule> & Pick<AppliedRule, "kind">, given: Record<string, boolean | null>, more: Partial<Ballot> = {}) =>
  decide({ rule: { ...plainRule(rule.kind), ...rule }, votes: votes(given), voters, lead: "A", ended: false, ...more });

test("unanimous: everyone agrees, one no ends it, an abstention does not stand in the way", () => {
  expect(ballot({ kind: "unanimous" }, { A: true, B: true }).outcome).toBeNull();
  expect(ballot({ kind: "unanimous" }, { A: true, B: true, C: true })).toMatchObject({ outcome: "accepted", why: "agreed", for: 3, total: 3 });
  expect(ballot({ kind: "unanimous" }, { B: false })).toMatchObject({ outcome: "rejected", why: "not-agreed" });
  expect(ballot({ kind: "unanimous" }, { A: true, B: true, C: null }).outcome).toBe("accepted");
  expect(ballot({ kind: "unanimous" }, { A: null, B: null, C: null }).outcome).toBe("rejected");
});

test("majority: more than half of all voters, and half is not enough", () => {
  expect(ballot({ kind: "majority" }, { A: true }).outcome).toBeNull();
  expect(ballot({ kind: "majority" }, { A: true, C: true }).outcome).toBe("accepted");
  expect(ballot({ kind: "majority" }, { A: false, C: false }).outcome).toBe("rejected");
  expect(ballot({ kind: "majority" }, { A: true, B: false }, { voters: ["A", "B"] }).outcome).toBe("rejected");
});

test("qualified: the agreed share of the agreed weights", () => {
  expect(ballot({ kind: "qualified" }, { A: true, B: true }).outcome).toBe("accepted");
  const weights = { A: 60, B: 30, C: 10 };
  expect(ballot({ kind: "qualified", share: 67, weights }, { A: true }).outcome).toBeNull();
  expect(ballot({ kind: "qualified", share: 67, weights }, { A: true, C: true })).toMatchObject({ outcome: "accepted", for: 70, total: 100 });
  expect(ballot({ kind: "qualified", share: 67, weights }, { B: false, C: false }).outcome).toBe("rejected");
  expect(ballot({ kind: "qualified", share: 100, weights: { A: 0 } }, { B: true, C: true }).outcome).toBe("accepted");
});

test("lead: only its vote counts", () => {
  expect(ballot({ kind: "lead" }, { B: true, C: true }).outcome).toBeNull();
  expect(ballot({ kind: "lead" }, { A: false, B: true, C: true }).outcome).toBe("rejected");
  expect(ballot({ kind: "lead" }, { A: true }, { voters: ["B", "C"] }).outcome).toBe("accepted");
});

describe("periods", () => {
  test("silence is consent only where that was agreed, and only after the period", () => {
    const silence = { kind: "unanimous", periodDays: 10, silenceConsents: true } as const;
    expect(ballot(silence, { A: true }).outcome).toBeNull();
    expect(ballot(silence, { A: true }, { ended: true })).toMatchObject({ outcome: "accepted", why: "silence" });
    expect(ballot(silence, { A: true, B: false }, { ended: true }).outcome).toBe("rejected");
    expect(ballot({ ...silence, silenceConsents: false }, { A: true }, { ended: true })).toMatchObject({ outcome: "rejected", why: "period-over" });
  });

  test("a majority of the votes cast is counted when all have voted or the time is over, and needs its quorum", () => {
    const rule = { kind: "majority", of: "cast", quorum: 60, periodDays: 7 } as const;
    expect(ballot(rule, { A: true, B: true }).outcome).toBeNull();
    expect(ballot(rule, { A: true, B: null }, { ended: true }).outcome).toBe("accepted");
    expect(ballot(rule, { A: true }, { ended: true })).toMatchObject({ outcome: "rejected", why: "quorum-missed" });
    expect(ballot(rule, { A: true, B: false, C: null }).outcome).toBe("rejected");
  });
});

test("a veto ends it, whatever the others say, and only of who has a say", () => {
  expect(ballot({ kind: "majority", vetoes: ["C"] }, { A: true, B: true, C: false })).toMatchObject({ outcome: "rejected", why: "vetoed" });
  expect(ballot({ kind: "majority", vetoes: ["C"] }, { A: true, B: true, C: null }).outcome).toBe("accepted");
  expect(ballot({ kind: "majority", vetoes: ["X"] }, { A: true, B: true, X: false }).outcome).toBe("accepted");
});

const anyRule = fc.record({
  kind: fc.constantFrom(...decisionRules),
  share: fc.integer({ min: 51, max: 100 }),
  of: fc.constantFrom("entitled" as const, "cast" as const),
  quorum: fc.option(fc.integer({ min: 1, max: 100 })),
  periodDays: fc.constant(7),
  silenceConsents: fc.boolean(),
  weights: fc.dictionary(fc.constantFrom("A", "B", "C", "X"), fc.integer({ min: 0, max: 50 })),
  vetoes: fc.subarray(["A", "B", "C", "X"]),
  agreementRevision: fc.constant(1),
});
const anyVotes = fc.uniqueArray(fc.record({ authorityId: fc.constantFrom("A", "B", "C", "X", "Y"), agrees: fc.constantFrom(true, false, null) }), { selector: (vote) => vote.authorityId });

test("votes of those who have no say change nothing, and the order of votes neither", () => {
  fc.assert(
    fc.property(anyRule, anyVotes, fc.boolean(), (rule, given, ended) => {
      const base = { rule, voters, lead: "A", ended };
      const decision = decide({ ...base, votes: given });
      expect(decide({ ...base, votes: [...given].reverse(), voters: [...voters].reverse() })).toEqual(decision);
      expect(decide({ ...base, votes: given.filter((vote) => voters.includes(vote.authorityId)) })).toEqual(decision);
    }),
  );
});

test("one more vote in favour never turns acceptance into rejection, and what has ended is decided", () => {
  fc.assert(
    fc.property(anyRule, anyVotes, fc.constantFrom(...voters), fc.boolean(), (rule, given, who, ended) => {
      const base = { rule, voters, lead: "A", ended };
      const before = decide({ ...base, votes: given }).outcome;
      const changed = [...given.filter((vote) => vote.authorityId !== who), { authorityId: who, agrees: true }];
      if (before === "accepted") expect(decide({ ...base, votes: changed }).outcome).toBe("accepted");
      expect(decide({ ...base, votes: given, ended: true }).outcome).not.toBeNull();
    }),
  );
});

test("what was decided before the period's end stays so when later votes come in favour of it", () => {
  fc.assert(
    fc.property(anyRule, anyVotes, (rule, given) => {
      const base = { rule: { ...rule, of: "entitled" as const, quorum: null, vetoes: [] }, voters, lead: "A" };
      const before = decide({ ...base, votes: given, ended: false }).outcome;
      if (before === "accepted") expect(decide({ ...base, votes: given, ended: true }).outcome).toBe("accepted");
    }),
  );
});
