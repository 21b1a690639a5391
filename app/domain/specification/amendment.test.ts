import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Amendment, type AmendmentChange, type ChangeOfRequirement, applied, changesNothing, decisionOn, hasVote, isObsolete, rebased, topicOf, touchedBy, votersOn } from "./amendment";
import { plainRule } from "./decision";
import { type Requirement, textOf } from "./requirement";

const both = (text: string) => ({ en: text, lv: text });
const requirement: Requirement = {
  id: "r", sectionId: "s", place: 1, revision: 4, valuesRevision: 1, clause: null, tailoring: {}, local: { title: both("T"), text: both("The supplier {{level}} report each month.") },
  level: "shall", scope: {}, verification: null, retired: null, values: [], settlements: [],
};
const around = { sectionIds: ["s", "t"], inSection: () => ["r", "q"], isInUse: () => false };
const ids = ["A", "B", "C"];
const at = "2026-11-27T09:00:00.000Z";

function amendment(change: AmendmentChange, more: Partial<Amendment> = {}): Amendment {
  return {
    id: "a", requirementId: "r", change, base: change.kind === "addition" ? null : touchedBy(change, requirement), reason: "Why", rule: plainRule("majority"), closesAt: null,
    suggestion: false, rebasedFrom: null, personId: "p", name: "P", authorityId: "A", proposedAt: at, votes: [], outcome: null, outcomeAt: null, outcomeReason: null, ...more,
  };
}
const wording = (text: string): ChangeOfRequirement => ({ kind: "wording", title: both("T"), text: both(text) });
const changes: ChangeOfRequirement[] = [
  wording("Other."), { kind: "level", level: "may" }, { kind: "scope", scope: { authorities: ["B"] } }, { kind: "value", parameterId: "x", value: 3 }, { kind: "removal" }, { kind: "move", sectionId: "t", before: null },
];

describe("what makes an amendment obsolete", () => {
  const after = (change: ChangeOfRequirement) => applied(requirement, amendment(change), at);
  const hit = (change: ChangeOfRequirement) => changes.filter((other) => isObsolete(amendment(change), after(other), around)).map((one) => one.kind);

  test("only a change of what it touches; a removal touches all that is said, and a retired requirement has no amendments", () => {
    expect(hit(wording("New."))).toEqual(["wording", "removal"]);
    expect(hit({ kind: "level", level: "should" })).toEqual(["level", "removal"]);
    expect(hit({ kind: "scope", scope: { authorities: ["A"] } })).toEqual(["scope", "removal"]);
    expect(hit({ kind: "value", parameterId: "x", value: 5 })).toEqual(["value", "removal"]);
    expect(hit({ kind: "value", parameterId: "y", value: 5 })).toEqual(["removal"]);
    expect(hit({ kind: "removal" })).toEqual(["wording", "level", "scope", "removal"]);
    expect(hit({ kind: "move", sectionId: "t", before: null })).toEqual(["removal", "move"]);
  });

  test("a section or neighbour that is gone, and a clause that has come meanwhile", () => {
    expect(isObsolete(amendment({ kind: "move", sectionId: "gone", before: null }), requirement, around)).toBe(true);
    expect(isObsolete(amendment({ kind: "move", sectionId: "s", before: "q" }), requirement, around)).toBe(false);
    expect(isObsolete(amendment({ kind: "move", sectionId: "s", before: "x" }), requirement, around)).toBe(true);
    const added: AmendmentChange = { kind: "addition", sectionId: "s", scope: {}, clause: { from: "library", clauseId: "C-1", clauseRevision: 1 } };
    expect(isObsolete(amendment(added), null, around)).toBe(false);
    expect(isObsolete(amendment(added), null, { ...around, isInUse: () => true })).toBe(true);
    expect(isObsolete(amendment({ ...added, sectionId: "gone" }), null, around)).toBe(true);
  });

  test("accepted once, it would change nothing a second time, and what it did not name stays", () => {
    fc.assert(fc.property(fc.constantFrom(...changes.filter((one) => one.kind !== "removal" && one.kind !== "move")), (change) => {
      const result = applied(requirement, amendment(change), at);
      expect(changesNothing(change, requirement)).toBe(false);
      expect(changesNothing(change, result)).toBe(true);
      for (const other of changes) if (other.kind !== change.kind && other.kind !== "removal") expect(touchedBy(other, result)).toEqual(touchedBy(other, requirement));
    }));
  });
});

describe("who has a say", () => {
  test("those that it applies to, before or after", () => {
    const narrow = { ...requirement, scope: { authorities: ["A", "B"] } };
    expect(votersOn({ kind: "level", level: "may" }, narrow, ids)).toEqual(["A", "B"]);
    expect(votersOn({ kind: "scope", scope: { authorities: ["C"] } }, narrow, ids)).toEqual(ids);
    expect(votersOn({ kind: "addition", sectionId: "s", scope: { authorities: ["C"] }, clause: { from: "library", clauseId: "C-1", clauseRevision: 1 } }, null, ids)).toEqual(["C"]);
  });

  test("where the lead decides, only its vote and those that can stop it", () => {
    expect(ids.filter((id) => hasVote(plainRule("lead"), ids, "A", id))).toEqual(["A"]);
    expect(ids.filter((id) => hasVote({ ...plainRule("lead"), vetoes: ["C"] }, ids, "A", id))).toEqual(["A", "C"]);
    expect(ids.filter((id) => hasVote(plainRule("majority"), ["B", "C"], "A", id))).toEqual(["B", "C"]);
  });

  test("a suggestion is not decided, whatever votes there are", () => {
    const votes = ids.map((authorityId) => ({ authorityId, agrees: true, reason: null, personId: "p", name: "P", at }));
    expect(decisionOn(amendment(wording("New."), { votes }), ids, "A", at).outcome).toBe("accepted");
    expect(decisionOn(amendment(wording("New."), { votes, suggestion: true }), ids, "A", at).outcome).toBeNull();
    expect(decisionOn(amendment(wording("New."), { closesAt: at }), ids, "A", at)).toMatchObject({ outcome: "rejected", why: "period-over" });
  });

  test("each kind is decided by the rule for its topic", () => expect(changes.map(topicOf)).toEqual(["wording", "level", "scope", "value", "structure", "structure"]));
});

test("re-basing merges what both changed where they did not meet, and says when they did", () => {
  const change = wording("The supplier {{level}} report each quarter.");
  const base = touchedBy(change, requirement);
  const longer = applied(requirement, amendment(wording("The supplier {{level}} report each month. In writing.")), at);
  expect(rebased(change, base, longer)).toEqual({ clean: true, change: wording("The supplier {{level}} report each quarter. In writing.") });
  const weekly = applied(requirement, amendment(wording("The supplier {{level}} report each week.")), at);
  expect(rebased(change, base, weekly)).toEqual({ clean: false, change });
  expect(textOf(weekly).text.en).toContain("week");
  expect(rebased({ kind: "level", level: "may" }, { level: "shall" }, weekly)).toEqual({ clean: true, change: { kind: "level", level: "may" } });
});
