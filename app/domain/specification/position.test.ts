import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Position, type PositionKind, agreementOn, isDisputed, positionKinds, stancesOn, waitsFor } from "./position";

const requirement = { id: "r", revision: 3, valuesRevision: 2, scope: {} };
const position = (authorityId: string, kind: PositionKind, more: Partial<Position> = {}): Position => ({
  requirementId: "r", authorityId, revision: 3, valuesRevision: 2, kind, reason: null, amendmentId: null, name: "N", at: "2026-11-27T09:00:00.000Z", ...more,
});
const ids = ["A", "B", "C"];
const state = (positions: Position[], open = 0, scope = {}) => agreementOn(stancesOn({ ...requirement, scope }, positions, ids), open);

describe("agreement", () => {
  test("proposed until someone says something", () => {
    expect(state([])).toBe("proposed");
    expect(state([], 1)).toBe("discussion");
    expect(state([position("A", "accept", { revision: 1 })])).toBe("discussion");
  });

  test("agreed when all accept or abstain, at least one accepts and nothing is proposed", () => {
    const all = ids.map((id) => position(id, "accept"));
    expect(state(all)).toBe("agreed");
    expect(state(all, 1)).toBe("discussion");
    expect(state([position("A", "accept"), position("B", "abstain"), position("C", "abstain")])).toBe("agreed");
    expect(state(ids.map((id) => position(id, "abstain")))).toBe("discussion");
    expect(state(all.slice(0, 2))).toBe("discussion");
    expect(state([position("A", "accept"), position("B", "accept"), position("C", "change")])).toBe("discussion");
  });

  test("contested as soon as one objects, and only to the present text", () => {
    expect(state([position("A", "accept"), position("B", "object")])).toBe("contested");
    expect(state([position("A", "accept"), position("B", "object", { valuesRevision: 1 })])).toBe("discussion");
  });

  test("who has no say is left out of it", () => {
    expect(state([position("A", "accept"), position("C", "object")], 0, { authorities: ["A"] })).toBe("agreed");
    expect(stancesOn({ ...requirement, scope: { authorities: ["A"] } }, [position("C", "object")], ids).map((one) => one.is)).toEqual(["none", "outside", "outside"]);
  });
});

test("of several positions the one on the present text is shown, else the newest; a lapsed one waits for its authority", () => {
  const earlier = [position("A", "accept", { revision: 2 }), position("A", "object", { revision: 1 })];
  const [lapsed] = stancesOn(requirement, earlier, ["A"]);
  expect(lapsed).toMatchObject({ is: "lapsed", position: { kind: "accept", revision: 2 } });
  expect(waitsFor([lapsed!], "A")).toBe(true);
  const [now] = stancesOn(requirement, [...earlier, position("A", "abstain")], ["A"]);
  expect(now?.is).toBe("abstain");
  expect(waitsFor([now!], "A")).toBe(false);
});

test("where a requirement stands does not depend on the order in which positions were taken", () => {
  const taken = fc.uniqueArray(
    fc.record({ authorityId: fc.constantFrom(...ids), kind: fc.constantFrom(...positionKinds), revision: fc.integer({ min: 1, max: 3 }), valuesRevision: fc.integer({ min: 1, max: 2 }) }),
    { selector: (one) => `${one.authorityId} ${one.revision} ${one.valuesRevision}`, maxLength: 12 },
  );
  fc.assert(fc.property(taken, fc.infiniteStream(fc.nat(1000)), fc.nat(1), (records, chance, open) => {
    const positions = records.map((one) => position(one.authorityId, one.kind, one));
    const shuffled = positions.map((one) => ({ one, at: chance.next().value ?? 0 })).sort((a, b) => a.at - b.at).map(({ one }) => one);
    expect(stancesOn(requirement, shuffled, ids)).toEqual(stancesOn(requirement, positions, ids));
    const stances = stancesOn(requirement, positions, ids);
    if (agreementOn(stances, open) === "agreed") expect(isDisputed(stances, open)).toBe(false);
    if (agreementOn(stances, open) === "contested") expect(isDisputed(stances, open)).toBe(true);
  }));
});
