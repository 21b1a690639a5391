import fc from "fast-check";
import { expect, test } from "vitest";
import { Parameter, type ParameterValue } from "../library/parameter";
import { collisionsIn } from "./collision";
import { joiningChanges, startValues } from "./joining";
import type { Requirement } from "./requirement";

const label = { en: "L", lv: "L" };
const parameter = Parameter.parse({ id: "p", type: "number", label, minimum: 0, maximum: 9, direction: "higher" });
const requirement = (id: string, values: Record<string, ParameterValue>, more: object = {}) =>
  ({ id, scope: {}, settlements: [], clause: { id: `C-${id}`, parameters: [parameter], relations: [] }, values: Object.entries(values).map(([authorityId, value]) => ({ authorityId, parameterId: "p", value })), ...more }) as unknown as Requirement;
const use = (id: string, value: ParameterValue) => ({ clauseId: `C-${id}`, parameterId: "p", value });
const settled = (value: number) => ({ settlements: [{ id: "s", parameterId: "p", kind: "joint", value, outcome: "accepted", votes: [] }] });
const changes = (requirements: Requirement[], uses: ReturnType<typeof use>[]) => joiningChanges({ authorityId: "N", others: ["A", "B"], requirements, uses });

test("an authority starts with what it used last for the clause, else with the library's value, and never over its own", () => {
  const suggested = { ...parameter, default: 7 };
  const { start, missing } = startValues({
    authorityId: "N",
    requirements: [
      requirement("1", {}), requirement("2", {}, { clause: { id: "C-2", parameters: [suggested], relations: [] } }), requirement("3", {}), requirement("4", { N: 5 }),
      requirement("5", {}, { scope: { authorities: ["A"] } }), requirement("6", {}),
    ],
    uses: [use("1", 4), use("1", 2), use("3", 99), use("3", 3), use("4", 8), use("5", 1)],
  });
  expect(start.map(({ requirementId, value, from }) => [requirementId, value, from])).toEqual([["1", 4, "own"], ["2", 7, "library"], ["3", 3, "own"]]);
  expect(missing).toEqual([{ requirementId: "6", parameter }]);
});

test("a value that differs from what the others have in common makes a collision; a decision for another value lapses, one for the same stays", () => {
  expect(changes([requirement("1", { A: 3, B: 3 })], [use("1", 5)])).toMatchObject({
    differs: [{ requirementId: "1", value: 5, theirs: 3 }], collisions: [{ requirementId: "1", value: 5, proposal: 5, reopens: false }], moved: [],
  });
  expect(changes([requirement("1", { A: 3, B: 3 })], [use("1", 3)])).toMatchObject({ differs: [], collisions: [], moved: [] });
  expect(changes([requirement("1", { A: 3, B: 4 }, settled(4))], [use("1", 5)])).toMatchObject({ collisions: [{ reopens: true, proposal: 5 }] });
  expect(changes([requirement("1", { A: 3, B: 4 }, settled(4))], [use("1", 4)])).toMatchObject({ collisions: [], differs: [] });
});

test("a proposal moves when the newcomer is stricter than everyone", () => {
  expect(changes([requirement("1", { A: 3, B: 4 })], [use("1", 6)])).toMatchObject({ collisions: [], moved: [{ requirementId: "1", from: 4, to: 6 }] });
  expect(changes([requirement("1", { A: 3, B: 4 })], [use("1", 1)]).moved).toEqual([]);
});

test("what is foretold is what comes: with the start values entered, the collisions are those of before and the foretold ones", () => {
  const value = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(fc.array(fc.record({ A: value, B: value, N: value, decided: fc.option(value) }), { maxLength: 5 }), (drawn) => {
      const requirements = drawn.map(({ A, B, decided }, index) => requirement(`${index}`, { A, B }, decided === null ? {} : settled(decided)));
      const foretold = changes(requirements, drawn.map(({ N }, index) => use(`${index}`, N)));
      const entered = drawn.map(({ A, B, N, decided }, index) => requirement(`${index}`, { A, B, N }, decided === null || decided !== N ? {} : settled(decided)));
      const open = (participantIds: string[], all: Requirement[]) => collisionsIn({ participantIds, requirements: all, amendments: [], acceptances: [] }).filter((one) => !one.decided);
      const before = open(["A", "B"], requirements).map((one) => one.requirementId);
      const after = open(["A", "B", "N"], entered);
      expect(after.map((one) => one.requirementId).filter((id) => !before.includes(id)).sort()).toEqual(foretold.collisions.map((one) => one.requirementId).sort());
      for (const one of foretold.moved) expect(after.find((found) => found.requirementId === one.requirementId)?.proposal).toBe(one.to);
    }),
  );
});
