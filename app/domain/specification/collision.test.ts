import fc from "fast-check";
import { expect, test } from "vitest";
import { Parameter, type ParameterValue } from "../library/parameter";
import { type CollidingSpecification, type Collision, type ProposedOutcome, collisionsIn } from "./collision";
import { type CollisionTask, type QueueFilter, queueOf } from "./collision-task";
import { movementsTo } from "./movement";
import type { Requirement } from "./requirement";

const label = { en: "L", lv: "L" };
const seconds = Parameter.parse({ id: "time", type: "number", label, unit: { en: "s", lv: "s" }, minimum: 0, maximum: 100, decimals: 2, direction: "lower" });
const share = Parameter.parse({ id: "share", type: "number", label, unit: { en: "%", lv: "%" }, minimum: 0, maximum: 100, decimals: 1, direction: "higher" });
const start = Parameter.parse({ id: "start", type: "date", label, direction: "equal" });
const formats = Parameter.parse({ id: "formats", type: "choice", multiple: true, label, options: ["json", "xml", "csv"].map((id) => ({ id, label })), direction: "union" });
const authorities = ["A", "B", "C"];

const requirement = (id: string, parameters: Parameter[] = [], values: Record<string, ParameterValue> = {}, more: object = {}) =>
  ({
    id, scope: {}, settlements: [], clause: { id: `CLAUSE-${id}`, parameters, relations: [] },
    values: Object.entries(values).map(([authorityId, value]) => ({ parameterId: parameters[0]?.id, authorityId, value })), ...more,
  }) as unknown as Requirement;

const related = (id: string, type: string, to: string, more: object = {}) => requirement(id, [], {}, { clause: { id: `CLAUSE-${id}`, parameters: [], relations: [{ type, clause: `CLAUSE-${to}` }] }, ...more });
const amendment = (id: string, by: string, outcome: unknown, aspect: ProposedOutcome["aspect"] = "level"): ProposedOutcome => ({ id, requirementId: "r", aspect, parameterId: null, outcome, authorities: [by] });
const collisions = (more: Partial<CollidingSpecification>) => collisionsIn({ participantIds: authorities, requirements: [], amendments: [], acceptances: [], ...more });

test("values that differ: who wants what, what is proposed, and who moves by how much", () => {
  const [one] = collisions({ requirements: [requirement("r", [seconds], { A: 5, B: 10, C: 5 })] });
  expect(one).toMatchObject({ key: "value:r:time", kind: "value", proposal: 5, concerned: authorities, decided: null });
  expect(one?.sides).toEqual([{ want: { kind: "value", value: 10 }, authorities: ["B"] }, { want: { kind: "value", value: 5 }, authorities: ["A", "C"] }]);
  expect(one?.moves).toEqual([{ authorityId: "B", kind: "number", from: 10, to: 5, difference: "5", percent: "50", way: "stricter" }]);
  expect(collisions({ requirements: [requirement("r", [seconds], { A: 5, B: 5, C: 5 })] })).toEqual([]);
});

test("movements are exact and say what is natural to the parameter", () => {
  const moves = (parameter: Parameter, from: ParameterValue, to: ParameterValue) => movementsTo(parameter, [{ parameterId: parameter.id, authorityId: "A", value: from }], to);
  expect(moves(seconds, 0.3, 0.1)).toMatchObject([{ difference: "0.2", percent: "66.7", way: "stricter" }]);
  expect(moves(seconds, 0, 0.1)).toMatchObject([{ difference: "0.1", percent: null, way: "milder" }]);
  expect(moves(share, 99, 99.5)).toMatchObject([{ difference: "0.5", percent: null, way: "stricter" }]);
  expect(moves(start, "2027-02-27", "2027-03-01")).toMatchObject([{ kind: "date", days: 2, way: "more" }]);
  expect(moves(formats, ["csv", "json"], ["json", "xml"])).toMatchObject([{ kind: "choice", added: ["xml"], dropped: ["csv"] }]);
  expect(moves(seconds, 5, 5)).toEqual([]);
});

test("a settlement that was accepted is the record, and nothing moves any more", () => {
  const accepted = { id: "s", parameterId: "time", kind: "joint", value: 7, outcome: "accepted", votes: [] };
  const [one] = collisions({ requirements: [requirement("r", [seconds], { A: 5, B: 10, C: 5 }, { settlements: [accepted] })] });
  expect(one).toMatchObject({ decided: { id: "s" }, proposal: null, moves: [] });
});

test("clauses that exclude or replace each other collide where both apply to somebody, and only there", () => {
  const [one] = collisions({ requirements: [related("b", "alternative-of", "a"), requirement("a")] });
  expect(one).toMatchObject({ key: "alternative:a:b", requirementId: "a", otherId: "b", concerned: authorities });
  expect(collisions({ requirements: [related("a", "conflicts", "b"), related("b", "conflicts", "a")] })).toHaveLength(1);
  expect(collisions({ requirements: [related("a", "requires", "b"), requirement("b")] })).toEqual([]);
  const apart = (scopes: object[]) => collisions({ requirements: [related("a", "conflicts", "b", { scope: scopes[0] }), requirement("b", [], {}, { scope: scopes[1] })] });
  expect(apart([{ authorities: ["A"] }, { authorities: ["B", "C"] }])).toEqual([]);
  expect(apart([{ lots: ["1"] }, { lots: ["2"] }])).toEqual([]);
  expect(apart([{ authorities: ["A", "B"], lots: ["1"] }, { authorities: ["B"], lots: ["1", "2"] }])).toHaveLength(1);
  expect(apart([{ authorities: ["gone"] }, {}])).toEqual([]);
});

test("amendments of different authorities that want different things collide; so does one against an acceptance", () => {
  const of = (amendments: ProposedOutcome[], accepting: string[] = []) => collisions({ requirements: [requirement("r")], amendments, acceptances: accepting.map((authorityId) => ({ requirementId: "r", authorityId })) });
  expect(of([amendment("1", "A", "may")])).toEqual([]);
  expect(of([amendment("1", "A", "may"), amendment("2", "B", "may")])).toEqual([]);
  expect(of([amendment("1", "A", "may"), amendment("2", "A", "should")])).toEqual([]);
  expect(of([amendment("1", "A", "may"), amendment("2", "B", "scope", "scope")])).toEqual([]);
  expect(of([amendment("1", "A", "may"), amendment("2", "B", "should")])).toMatchObject([{ key: "level:r", kind: "level", sides: [{ authorities: ["A"] }, { authorities: ["B"] }] }]);
  expect(of([amendment("1", "A", "may")], ["A"])).toEqual([]);
  expect(of([amendment("1", "gone", "may"), amendment("2", "B", "should")], ["B"])).toEqual([]);
  expect(of([amendment("1", "A", "may")], ["A", "C", "gone"])[0]?.sides).toEqual([
    { want: { kind: "amendment", amendmentIds: ["1"] }, authorities: ["A"] },
    { want: { kind: "as-it-stands" }, authorities: ["C"] },
  ]);
  expect(of([amendment("1", "A", { before: "x" }, "order"), amendment("2", "B", { before: "y" }, "order")])).toMatchObject([{ kind: "order" }]);
});

const permutations = <T>(list: readonly T[]): T[][] =>
  list.length < 2 ? [[...list]] : list.flatMap((one, index) => permutations([...list.slice(0, index), ...list.slice(index + 1)]).map((rest) => [one, ...rest]));

test("no order of joining or saving changes anything: every permutation of everything gives the same collisions", () => {
  const value = fc.constantFrom(1, 2, 3);
  fc.assert(
    fc.property(fc.record({ A: value, B: value, C: value }), fc.array(fc.record({ by: fc.constantFrom(...authorities), outcome: fc.constantFrom("may", "should"), aspect: fc.constantFrom("level", "text", "order") as fc.Arbitrary<ProposedOutcome["aspect"]> }), { maxLength: 3 }), fc.subarray(authorities), (values, proposed, accepting) => {
      const given: CollidingSpecification = {
        participantIds: authorities,
        requirements: [requirement("r", [seconds], values), related("s", "alternative-of", "r"), related("t", "conflicts", "s", { scope: { authorities: ["B"] } })],
        amendments: proposed.map(({ by, outcome, aspect }, index) => amendment(`${index}`, by, outcome, aspect)),
        acceptances: accepting.map((authorityId) => ({ requirementId: "r", authorityId })),
      };
      const expected = collisionsIn(given);
      for (const participantIds of permutations(authorities)) expect(collisionsIn({ ...given, participantIds })).toEqual(expected);
      for (const requirements of permutations(given.requirements)) expect(collisionsIn({ ...given, requirements })).toEqual(expected);
      for (const amendments of permutations(given.amendments)) expect(collisionsIn({ ...given, amendments })).toEqual(expected);
      for (const acceptances of permutations(given.acceptances)) expect(collisionsIn({ ...given, acceptances })).toEqual(expected);
      const [first, ...others] = given.requirements;
      for (const saved of permutations(first?.values ?? [])) expect(collisionsIn({ ...given, requirements: [{ ...first, values: saved } as Requirement, ...others] })).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test("the queue: the most pressing first, decided ones last, narrowed by kind, owner, delay and reader", () => {
  const one = (requirementId: string, more: Partial<Collision> = {}) => ({ key: `value:${requirementId}`, kind: "value", requirementId, decided: null, ...more }) as Collision;
  const all = [one("a"), one("b"), one("c", { kind: "alternative" }), one("d", { decided: {} as Collision["decided"] })];
  const tasks = new Map<string, CollisionTask>([["value:b", { owner: "A", dueOn: "2026-12-01" }], ["value:c", { owner: "B", dueOn: "2026-11-01" }], ["value:d", { owner: "A", dueOn: "2026-01-01" }]]);
  const queue = (filter: Partial<QueueFilter>) =>
    queueOf(all, { kind: null, owner: null, overdue: false, mine: false, ...filter }, { tasks, placeOf: (id) => "dcba".indexOf(id), today: "2026-11-15", reader: "A" }).map((found) => found.requirementId).join("");
  expect(queue({})).toBe("cbad");
  expect(queue({ kind: "alternative" })).toBe("c");
  expect(queue({ owner: "A" })).toBe("bd");
  expect(queue({ owner: "none" })).toBe("a");
  expect(queue({ overdue: true })).toBe("c");
  expect(queue({ mine: true })).toBe("bd");
});
