import { expect, test } from "vitest";
import { type State, compareStates, differenceBetween, fillIn, isSame } from "./comparison";
import type { Requirement } from "./requirement";

const availability = { id: "availability", type: "number" as const, label: { en: "Availability", lv: "Pieejamība" }, minimum: 90, maximum: 100, decimals: 0, direction: "higher" as const };

const requirement = (id: string, more: Partial<Requirement> = {}): Requirement => ({
  id, sectionId: "s1", place: Number(id.slice(1)), revision: 1, valuesRevision: 0, clause: null, tailoring: {}, local: { title: { en: `Title ${id}` }, text: { en: `The platform {{level}} do ${id}.` } },
  level: "shall", scope: {}, verification: null, retired: null, values: [], settlements: [], ...more,
});
const state = (requirements: Requirement[], more: Partial<State["specification"]> = {}): State => ({
  specification: {
    participants: [{ authorityId: "a", name: "A", country: "LV", lead: true, signingPlace: 1, acceptedAt: null }],
    sections: [{ id: "s1", place: 1, title: { en: "One" }, revision: 1 }, { id: "s2", place: 2, title: { en: "Two" }, revision: 1 }, { id: "s0", place: 3, title: { en: "Zero" }, revision: 1 }],
    title: { en: "Title" }, subject: { en: "Subject" }, cpv: [], lots: [], languages: ["en"], prevailing: "en", jointModel: "joint", decisionRule: "majority", ...more,
  },
  requirements,
});
const told = (before: State, after: State) => compareStates(before, after).requirements.map(({ id, kind }) => `${id} ${kind}`);

test("a state differs in nothing from itself", () => {
  const one = state([requirement("r1"), requirement("r2", { sectionId: "s2" })]);
  expect(compareStates(one, one)).toEqual({ description: [], titles: [], participants: [], sections: [], requirements: [] });
});

test("added, changed, removed and moved are told apart, and who was only renumbered is not named", () => {
  const before = state([requirement("r1"), requirement("r2"), requirement("r3"), requirement("r4"), requirement("r5")]);
  const after = state([requirement("r9", { place: 0 }), requirement("r4", { place: 1 }), requirement("r2", { level: "may" }), requirement("r3"), requirement("r5", { sectionId: "s2" })]);
  expect(told(before, after)).toEqual(["r9 added", "r4 moved", "r2 changed", "r5 moved", "r1 removed"]);
  const [, , changed, moved, removed] = compareStates(before, after).requirements;
  expect(changed).toMatchObject({ level: { from: "shall", to: "may" }, before: { number: "1.2" }, after: { number: "1.3" } });
  expect(changed?.texts).toMatchObject([{ field: "text", language: "en", parts: [{ text: "The platform " }, { kind: "removed", text: "shall" }, { kind: "added", text: "may" }, { kind: "same" }] }]);
  expect(moved).toMatchObject({ section: { from: "s1", to: "s2" }, texts: [] });
  expect(removed?.texts.map((one) => one.parts)).toEqual([[{ kind: "removed", text: "Title r1" }], [{ kind: "removed", text: "The platform shall do r1." }]]);
});

test("a reference that only leads to another number is no change", () => {
  const refers = requirement("r2", { local: { title: { en: "T" }, text: { en: "See {{ref:r3}}." } } });
  expect(told(state([refers, requirement("r3")]), state([requirement("r1"), refers, requirement("r3")]))).toEqual(["r1 added"]);
});

test("values and votes on settlements are differences of a requirement", () => {
  const clause = { id: "C-1", revision: 1, parameters: [availability], title: { en: "T", lv: "T" }, text: { en: "x {{availability}}", lv: "x" }, verification: { method: "test", text: { en: "v", lv: "v" } } } as unknown as Requirement["clause"];
  const settlement = { id: "x", parameterId: "availability", kind: "joint" as const, value: 99, reason: "r", proposedFor: "a", proposedBy: "p", proposedAt: "", rule: null, closesAt: null, votes: [], outcome: null, outcomeAt: null };
  const own = (value: number) => [{ parameterId: "availability", authorityId: "a", value }];
  const [before, after] = [requirement("r1", { clause, local: null, values: own(95) }), requirement("r1", { clause, local: null, values: own(97), settlements: [settlement] })];
  const fill = fillIn(["a"], () => null);
  const difference = differenceBetween(before, after, { before: fill, after: fill }, ["en"]);
  expect(difference).toMatchObject({ values: [{ from: 95, to: 97, authorityId: "a" }], settlements: [{ from: null, to: { id: "x" } }] });
  expect(isSame(difference)).toBe(false);
  expect(isSame(differenceBetween(before, before, { before: fill, after: fill }))).toBe(true);
});

test("sections and the description are compared too", () => {
  const before = state([]);
  const one = (id: string, place: number, en: string) => ({ id, place, title: { en }, revision: 1 });
  const sections = [one("s0", 1, "Zero"), one("s1", 2, "First"), one("s2", 3, "Two"), one("s3", 4, "Three")];
  const comparison = compareStates(before, state([], { sections, title: { en: "New title" }, cpv: ["72000000-5"], participants: [] }));
  expect(comparison.sections.map(({ id, kind }) => `${id} ${kind}`)).toEqual(["s0 moved", "s1 renamed", "s3 added"]);
  expect(comparison).toMatchObject({ description: ["cpv"], titles: [{ field: "title" }], participants: [{ authorityId: "a", kind: "removed" }] });
});
