import fc from "fast-check";
import { expect, test } from "vitest";
import { Parameter } from "../library/parameter";
import { collisionsIn } from "./collision";
import { plainRule } from "./decision";
import { leavingOf, scopeWithout } from "./leaving";
import type { Requirement, Settlement } from "./requirement";
import { appliesTo } from "./scope";

const authorities = ["A", "B", "C", "D"];
const label = { en: "L", lv: "L" };
const parameter = Parameter.parse({ id: "p", type: "number", label, minimum: 0, maximum: 9, direction: "higher" });
const requirement = (id: string, more: object = {}) => ({ id, scope: {}, retired: null, settlements: [], values: [], clause: { id: `C-${id}`, parameters: [parameter], relations: [] }, ...more }) as unknown as Requirement;
const leaving = (requirements: Requirement[], more: object = {}) => leavingOf({ authorityId: "D", requirements, remaining: ["A", "B", "C"], lead: "A", decisionRule: "majority", now: "2026-11-27T00:00:00.000Z", ...more });
const settlement = (votes: Record<string, boolean>, more: object = {}) =>
  ({ id: "s", parameterId: "p", outcome: null, closesAt: null, rule: plainRule("unanimous"), votes: Object.entries(votes).map(([authorityId, agrees]) => ({ authorityId, agrees })), ...more }) as unknown as Settlement;

test("scopes drop the name, never widen, and what was for it alone is retired", () => {
  expect(scopeWithout({}, "D")).toEqual({});
  expect(scopeWithout({ authorities: ["A", "D"], lots: ["1"] }, "D")).toEqual({ authorities: ["A"], lots: ["1"] });
  expect(scopeWithout({ authorities: ["D"] }, "D")).toBeNull();
  const [common, some, alone, gone, together] = [requirement("1"), requirement("2", { scope: { authorities: ["A", "B", "C"] } }), requirement("3", { scope: { authorities: ["D"] } }), requirement("4", { scope: { authorities: ["D"] }, retired: {} }), requirement("5", { scope: { authorities: ["B", "D"] } })] as const;
  const result = leaving([common, some, alone, gone, together]);
  expect(result.narrowed).toEqual([{ requirement: together, scope: { authorities: ["B"] } }]);
  expect(result.retired).toEqual([alone]);
});

test("open votes are decided by the rule among those that stay", () => {
  const outcome = (votes: Record<string, boolean>, more: object = {}) => leaving([requirement("1", { settlements: [settlement(votes, more)] })]).decided.map((one) => one.outcome);
  expect(outcome({ A: true, B: true, C: true })).toEqual(["accepted"]);
  expect(outcome({ A: true, B: true })).toEqual([]);
  expect(outcome({ A: true, D: false })).toEqual([]);
  expect(outcome({ A: true, B: true, D: true }, { rule: plainRule("majority") })).toEqual(["accepted"]);
  expect(outcome({ A: true, D: true }, { rule: plainRule("majority") })).toEqual([]);
  expect(outcome({ A: true, B: true, C: true }, { outcome: "lapsed" })).toEqual([]);
  expect(outcome({ A: true }, { rule: { ...plainRule("unanimous"), periodDays: 7 }, closesAt: "2026-11-20T00:00:00.000Z" })).toEqual(["rejected"]);
  expect(leaving([requirement("1", { scope: { authorities: ["D"] }, settlements: [settlement({ D: true })] })]).decided).toEqual([]);
});

test("after leaving, collisions are those of a specification in which it never was", () => {
  const scope = fc.option(fc.subarray(authorities, { minLength: 1 }), { nil: undefined }).map((chosen) => (chosen ? { authorities: chosen } : {}));
  const values = fc.record(Object.fromEntries(authorities.map((id) => [id, fc.integer({ min: 0, max: 9 })])), { requiredKeys: [] });
  fc.assert(
    fc.property(fc.array(fc.record({ scope, values }), { maxLength: 5 }), (drawn) => {
      const all = drawn.map(({ scope: own, values: wanted }, index) =>
        requirement(`r${index}`, { scope: own, values: Object.entries(wanted).map(([authorityId, value]) => ({ parameterId: "p", authorityId, value })) }));
      const result = leaving(all);
      const after = all
        .filter((one) => !result.retired.includes(one))
        .map((one) => ({ ...one, scope: result.narrowed.find((change) => change.requirement === one)?.scope ?? one.scope }));
      const never = all
        .filter((one) => ["A", "B", "C"].some((id) => appliesTo(one.scope, id)))
        .map((one) => ({ ...one, scope: one.scope.authorities ? { authorities: one.scope.authorities.filter((id) => id !== "D") } : {}, values: one.values.filter((own) => own.authorityId !== "D") }));
      const collisions = (requirements: readonly Requirement[]) => collisionsIn({ participantIds: ["A", "B", "C"], requirements, amendments: [], acceptances: [] });
      expect(collisions(after)).toEqual(collisions(never));
      // Nothing that was written is lost: values stay where they are.
      expect(after.flatMap((one) => one.values)).toEqual(all.filter((one) => !result.retired.includes(one)).flatMap((one) => one.values));
    }),
  );
});
