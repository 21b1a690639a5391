import fc from "fast-check";
import { expect, test } from "vitest";
import { aClause } from "../../../test/support/cast";
import { aChecked, aRequirement } from "../../../test/support/a-checked";
import { findings } from "../checks/checks";
import { copies } from "../checks/law/copied-text";
import { clauseUpdate, updated } from "./clause-update";
import { overlapsAmong } from "./overlap";
import { tailor, tailoredText } from "./tailoring";

const both = (text: string) => ({ en: text, lv: text });
const number = (id: string, maximum: number) => ({ id, type: "number", label: both(id), minimum: 1, maximum, direction: "lower" });

test("an update tells what changes for wording, level, parameters and values", () => {
  const clause = aClause("A-1", { parameters: [number("days", 90), number("old", 5)], text: both("It {{level}} in {{days}} and {{old}}.") });
  const newer = aClause("A-1", { revision: 2, level: "should", parameters: [number("days", 30), number("new", 5)], text: both("It {{level}} in {{days}} or {{new}}.") });
  const values = [{ parameterId: "days", authorityId: "x", value: 60 }, { parameterId: "days", authorityId: "y", value: 20 }, { parameterId: "old", authorityId: "x", value: 1 }];
  const update = clauseUpdate({ clause, tailoring: {}, level: "shall", values }, newer);
  expect(update.level).toEqual({ from: "shall", to: "should" });
  expect(update.parameters.map((one) => [one.id, one.effect])).toEqual([["new", "added"], ["days", "narrowed"], ["old", "removed"]]);
  expect(update.lost).toEqual([values[0], values[2]]);
  expect(update.texts.map((one) => one.language)).toEqual(["en", "lv"]);
  expect(clauseUpdate({ clause, tailoring: {}, level: "may", values }, newer).level).toBeNull();
});

test("keeping one's own wording keeps it word for word, whatever the library says now", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (before, after, own) => {
      const word = (text: string) => ({ ...aClause("A-1"), text: both(text), title: both("t") });
      const clause = word(before);
      const newer = { ...word(after), revision: 2 };
      const tailoring = tailor(clause, { title: clause.title, text: both(own) });
      const kept = updated({ clause, tailoring, level: "shall", values: [] }, newer, "own");
      expect(tailoredText(newer, kept.tailoring).text).toEqual(both(own));
      expect(updated({ clause, tailoring, level: "shall", values: [] }, newer, "library").tailoring).toEqual({});
    }),
  );
});

test("overlaps are found from either side, each pair once; mere overlapping is none", () => {
  const covers = (clause: string, extent: string) => ({ relations: [{ type: "covers", clause, extent, reason: both("why") }] });
  const clauses = [aClause("A-1", covers("B-1", "superset")), aClause("B-1", covers("A-1", "subset")), aClause("C-1", covers("A-1", "overlaps")), aClause("D-1", { relations: [{ type: "supersedes", clause: "C-1" }] }), aClause("E-1", covers("GONE-1", "equal"))];
  expect(overlapsAmong(clauses).map(({ keep, covered, extent }) => [keep, covered, extent])).toEqual([["A-1", "B-1", "superset"], ["D-1", "C-1", "superset"]]);
  expect(overlapsAmong([...clauses].reverse())).toHaveLength(2);
});

test("a text that repeats twelve of the source's words in a row is a copy", () => {
  const source = "The organisation establishes and maintains a documented process that reviews every access right once a year at least";
  expect(copies("We ask: the Organisation establishes, and maintains a documented process that reviews every access right.", source)).toBe(true);
  expect(copies("Access rights are looked at once a year at least.", source)).toBe(false);
  expect(copies("", source)).toBe(false);
  expect(copies("anything", "")).toBe(false);
});

test("restricted text is found unless its rights are full", () => {
  const source = "one two three four five six seven eight nine ten eleven twelve thirteen";
  const clause = (mode: string) => aClause("A-1", { text: both(`It {{level}} ${source}.`), sourceText: source, rights: { mode, licence: "theirs" } });
  const rules = (mode: string) => findings(aChecked({ requirements: [aRequirement("r", { local: null, clause: clause(mode) })] })).map((one) => one.rule);
  expect(rules("reference-only").filter((rule) => rule === "text-restricted")).toHaveLength(2);
  expect(rules("full")).not.toContain("text-restricted");
});
