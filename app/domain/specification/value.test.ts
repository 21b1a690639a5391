import fc from "fast-check";
import { expect, test } from "vitest";
import { Parameter, type ParameterValue } from "../library/parameter";
import type { Requirement } from "./requirement";
import { commonValue, jointValue, normalValue, parameterStates, valueFor } from "./value";

const label = { en: "L", lv: "L" };
const number = Parameter.parse({ id: "n", type: "number", label, minimum: 0, maximum: 100, direction: "higher" });
const lower = Parameter.parse({ ...number, direction: "lower" });
const options = ["a", "b", "c"].map((id) => ({ id, label }));
const union = Parameter.parse({ id: "u", type: "choice", multiple: true, label, options, direction: "union" });
const intersection = Parameter.parse({ ...union, direction: "intersection" });
const equal = Parameter.parse({ id: "e", type: "text", label, direction: "equal" });
const free = Parameter.parse({ id: "f", type: "text", label, direction: "free" });

const requirement = (parameter: Parameter, values: Record<string, ParameterValue>, more: Partial<Requirement> = {}) =>
  ({
    scope: {}, settlements: [], values: Object.entries(values).map(([authorityId, value]) => ({ parameterId: parameter.id, authorityId, value })),
    clause: { parameters: [parameter] }, ...more,
  }) as unknown as Requirement;

test("the strictest wins, sets are united or cut, equal needs people", () => {
  expect(jointValue(number, [3, 9, 5])).toBe(9);
  expect(jointValue(lower, [3, 9, 5])).toBe(3);
  expect(jointValue(union, [["c"], ["a"]])).toEqual(["a", "c"]);
  expect(jointValue(intersection, [["a", "b"], ["b", "c"]])).toEqual(["b"]);
  expect(jointValue(intersection, [["a"], ["c"]])).toBeNull();
  expect(jointValue(equal, ["x", "y"])).toBeNull();
});

test("unset, consistent, collision, decided", () => {
  const ids = ["A", "B"];
  expect(parameterStates(requirement(number, { A: 1 }), ids)[0]).toMatchObject({ status: "unset", missing: ["B"] });
  expect(parameterStates(requirement(number, { A: 1, B: 1 }), ids)[0]).toMatchObject({ status: "consistent" });
  expect(parameterStates(requirement(number, { A: 1, B: 2 }), ids)[0]).toMatchObject({ status: "collision", proposal: 2 });
  expect(parameterStates(requirement(free, { A: "x", B: "y" }), ids)[0]).toMatchObject({ status: "consistent" });

  const decided = { id: "s", parameterId: "n", kind: "joint", value: 2, reason: "", proposedFor: "A", proposedBy: "p", proposedAt: "", votes: [], outcome: "accepted", outcomeAt: null, rule: null, closesAt: null } as const;
  const [state] = parameterStates(requirement(number, { A: 1, B: 2 }, { settlements: [{ ...decided, votes: [] }] }), ids);
  expect(state).toMatchObject({ status: "decided" });
  expect(state && [commonValue(state), valueFor(state, "A")]).toEqual([2, 2]);
  const [separate] = parameterStates(requirement(number, { A: 1, B: 2 }, { settlements: [{ ...decided, votes: [], kind: "separate", value: null }] }), ids);
  expect(separate && [commonValue(separate), valueFor(separate, "A"), valueFor(separate, "B")]).toEqual([null, 1, 2]);
});

test("an authority outside the scope has no say", () => {
  expect(parameterStates(requirement(number, { A: 1, B: 2 }, { scope: { authorities: ["A"] } }), ["A", "B"])[0]).toMatchObject({ status: "consistent" });
});

test("a joint value never depends on the order of the authorities, and is at least as strict as each", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (values) => {
      expect(jointValue(number, values)).toBe(jointValue(number, [...values].reverse()));
      for (const value of values) expect(jointValue(lower, values)).toBeLessThanOrEqual(value);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.subarray(["a", "b", "c"], { minLength: 1 }), { minLength: 1 }), (sets) => {
      expect(jointValue(union, sets)).toEqual(jointValue(union, [...sets].reverse()));
      expect(jointValue(intersection, sets)).toEqual(jointValue(intersection, [...sets].reverse()));
    }),
  );
});

test("the order in which options are ticked does not matter", () => {
  expect(normalValue(union, ["c", "a"])).toEqual(["a", "c"]);
});
