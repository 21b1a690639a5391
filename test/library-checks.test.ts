// What our own library says passes our own checks.
import { expect, test } from "vitest";
import { findings } from "~/domain/checks/checks";
import { ruleIds } from "~/domain/checks/rule-id";
import { rules } from "~/domain/checks/rules";
import { readLibrary } from "~db/publish-library";
import { aChecked, aRequirement, theBasis } from "./support/a-checked";

const clauses = readLibrary().packs.flatMap((pack) => pack.clauses);
const texts = new Map(theBasis().packs.flatMap((pack) => pack.rules.map((one) => [one.rule, one] as const)));

test("no clause of the library has a fault in its wording that would stand in the way of freezing", () => {
  const requirements = clauses.map((clause) => aRequirement(clause.id, { clause, local: null, level: clause.level }));
  const about = findings(aChecked({ requirements })).filter(({ rule, place }) => place.requirementId && texts.get(rule)?.severity === "error");
  // Values are entered, and clauses that exclude each other are not used together, in a specification of somebody's own.
  const faults = about.filter(({ rule }) => !["value-unset", "clauses-conflict"].includes(rule)).map(({ rule, place }) => `${rule} ${place.requirementId} ${place.language ?? ""} ${place.words ?? ""}`);
  expect(faults).toEqual([]);
});

test("every rule is written once, and the pack of the Union says what it finds, why and how it is mended", () => {
  expect([...new Set(rules.map(({ id }) => id))].sort()).toEqual([...ruleIds].sort());
  expect([...texts.keys()].sort()).toEqual([...ruleIds].sort());
});

test("every clause that a rule names as its answer is in the library", () => {
  const ids = new Set(clauses.map(({ id }) => id));
  expect([...texts.values()].flatMap(({ answeredBy }) => answeredBy).filter((id) => !ids.has(id))).toEqual([]);
});
