import fc from "fast-check";
import { expect, test } from "vitest";
import { aRequirement } from "../../../test/support/a-checked";
import { aClause } from "../../../test/support/cast";
import type { Clause } from "../library/clause";
import type { Requirement } from "./requirement";
import { countStates, coverageOfGroups, coverageOfPacks, coverageStates } from "./standards-coverage";
import { tailor } from "./tailoring";

const both = (text: string) => ({ en: text, lv: text });
const pack = { id: "p", title: both("Pack"), standard: "S 1", version: "1.0.0", sourceIds: [] };
const days = { id: "days", type: "number", label: both("days"), minimum: 1, maximum: 9, direction: "lower" };
const a = aClause("A-1");
const timed = aClause("T-1", { parameters: [days], text: both("It {{level}} answer in {{days}} days.") });
const use = (clause: Clause, more: Partial<Requirement> = {}) => aRequirement(`R-${clause.id}`, { clause, local: null, verification: null, level: clause.level, ...more });
const covers = (clause: string, extent: string) => ({ relations: [{ type: "covers", clause, extent, reason: both("why") }] });

function states(library: Clause[], requirements: Requirement[], { retired = [], letStand = [] }: { retired?: Requirement[]; letStand?: string[] } = {}) {
  const [covered] = coverageOfPacks([{ pack, clauses: library }], { languages: ["en", "lv"], requirements, retired, letStand: new Set(letStand) });
  return covered?.clauses.map(({ state, reasons }) => [state, ...reasons].join(" "));
}

test("a clause in the library's words, for everyone and as strict as the library, is required", () => {
  expect(states([a], [use(a)])).toEqual(["required as-it-is"]);
  expect(states([a], [use(a, { tailoring: tailor(a, { title: both("Other title"), text: a.text }) })])).toEqual(["required as-it-is"]);
});

test("in other words it is present; with less it is there partly, and every reason is told", () => {
  expect(states([a], [use(a, { tailoring: tailor(a, { title: a.title, text: both("The platform {{level}} do the same.") }) })])).toEqual(["present reworded"]);
  expect(states([a], [use(a, { level: "should", scope: { lots: ["L1"] } })])).toEqual(["partly level-lowered scope-narrowed"]);
  expect(states([timed], [use(timed, { tailoring: tailor(timed, { title: timed.title, text: both("It {{level}} answer soon.") }) })])).toEqual(["partly tailored-away"]);
  expect(states([a], [use(a, { level: "may" }), use(a)])).toEqual(["required as-it-is"]);
});

test("what another clause covers is present or partly there, from whichever side it is declared", () => {
  const [whole, half] = [aClause("W-1", covers("A-1", "superset")), aClause("H-1", covers("A-1", "overlaps"))];
  const declared = aClause("B-1", covers("W-2", "subset"));
  expect(states([a], [use(whole)])).toEqual(["present covered"]);
  expect(states([a], [use(half)])).toEqual(["partly covered-partly"]);
  expect(states([a], [use(whole, { level: "should" })])).toEqual(["partly covered-partly"]);
  expect(states([declared], [use(aClause("W-2"))])).toEqual(["present covered"]);
});

test("what was retired with a reason, or let stand as missing, is waived; the rest is missing", () => {
  const gone = use(a, { retired: { by: "P", at: "2026-11-01", reason: "Not bought here." } });
  expect(states([a], [], { retired: [gone] })).toEqual(["waived retired"]);
  expect(states([a], [], { retired: [{ ...gone, retired: { by: "P", at: "2026-11-01", reason: " " } }] })).toEqual(["missing not-used"]);
  expect(states([a], [], { letStand: ["A-1"] })).toEqual(["waived finding-waived"]);
  expect(states([a], [use(a)], { retired: [gone] })).toEqual(["required as-it-is"]);
});

test("only mandatory clauses of a pack are counted; capabilities count at whatever level they have", () => {
  const optional = aClause("O-1", { level: "may" });
  expect(states([optional], [])).toEqual([]);
  const source = (id: string) => ({ sources: [{ document: "D", id, version: "1", date: "2020", url: "https://d.example" }] });
  const sourced = aClause("OUP-1.1", { level: "should", ...source("OUP-1.1") });
  const groups = coverageOfGroups({ sourceIds: [{ id: "OUP-1.1", title: "One" }, { id: "OUP-1.2", title: "Two" }, { id: "D91377-6", title: "Six" }] }, [sourced], { languages: ["en"], requirements: [use(sourced)], retired: [], letStand: new Set() });
  expect(groups.map(({ id, items }) => [id, ...items.map(({ state }) => state)])).toEqual([["OUP-1", "required", "missing"], ["D91377", "missing"]]);
});

test("every clause is in exactly one state, and using more never makes one worse", () => {
  const library = [a, timed, aClause("W-1", covers("A-1", "superset")), aClause("X-1", covers("T-1", "overlaps"))];
  const uses = fc.array(fc.record({ clause: fc.constantFrom(...library), level: fc.constantFrom("shall" as const, "may" as const), lots: fc.boolean() }), { maxLength: 6 });
  const requirementsOf = (of: { clause: Clause; level: "shall" | "may"; lots: boolean }[]) => of.map(({ clause, level, lots }, index) => use(clause, { id: `R${index}`, level, scope: lots ? { lots: ["L"] } : {} }));
  fc.assert(
    fc.property(uses, uses, (some, more) => {
      const of = (requirements: Requirement[]) => coverageOfPacks([{ pack, clauses: library }], { languages: ["en"], requirements, retired: [], letStand: new Set() })[0]?.clauses ?? [];
      const [before, after] = [of(requirementsOf(some)), of(requirementsOf([...some, ...more]))];
      expect(Object.values(countStates(after)).reduce((sum, count) => sum + count, 0)).toBe(library.length);
      for (const [index, one] of after.entries()) expect(coverageStates.indexOf(one.state)).toBeLessThanOrEqual(coverageStates.indexOf(before[index]?.state ?? "missing"));
    }),
  );
});
