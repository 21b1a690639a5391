import fc from "fast-check";
import { expect, test } from "vitest";
import { type FindingFilter, everyFinding, filtered, inOrder, waivedStates } from "./finding-filter";
import type { JudgedFinding } from "./judgement";
import { families } from "./rule-id";
import { severities } from "./rule-pack";

const both = (text: string) => ({ en: text, lv: text });
const sections = [{ id: "S2", place: 2, title: both("Second"), revision: 1 }, { id: "S1", place: 1, title: both("First"), revision: 1 }];
const requirements = [{ id: "B", sectionId: "S2" }, { id: "A", sectionId: "S1" }];
const found = (rule: JudgedFinding["rule"], severity: JudgedFinding["severity"], place: JudgedFinding["place"] = {}): JudgedFinding => ({ rule, severity, place, waiver: null });

test("findings stand in the order of the document: the whole, then each section, itself before its requirements, the gravest first", () => {
  const all = [found("vague-word", "warning", { requirementId: "B" }), found("patent", "error", { requirementId: "B" }), found("value-unset", "error", { requirementId: "A" }), found("section-empty", "hint", { sectionId: "S2" }), found("open-buyers", "error")];
  expect(inOrder(all, { sections }, requirements).map(({ finding, sectionId }) => [finding.rule, sectionId])).toEqual([
    ["open-buyers", null], ["value-unset", "S1"], ["section-empty", "S2"], ["patent", "S2"], ["vague-word", "S2"],
  ]);
});

const anyFinding = fc.record({
  rule: fc.constantFrom("vague-word" as const, "patent" as const, "value-unset" as const, "open-buyers" as const),
  severity: fc.constantFrom(...severities),
  place: fc.record({ requirementId: fc.constantFrom("A", "B"), language: fc.constantFrom("en" as const, "lv" as const) }, { requiredKeys: [] }),
  waiver: fc.constant(null),
});
const anyFilter = fc.record({
  severity: fc.subarray([...severities]), family: fc.subarray([...families]), language: fc.subarray(["en", "lv"] as const), waived: fc.subarray([...waivedStates]),
  rule: fc.constantFrom(null, "patent" as const), section: fc.constantFrom(null, "whole", "S1"), blocking: fc.boolean(),
});

test("what a choice would leave is what it leaves once it is chosen", () => {
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 30 }), anyFilter, (all, filter) => {
      const placed = inOrder(all, { sections }, requirements);
      const { counts } = filtered(placed, filter);
      const left = (more: Partial<FindingFilter>) => filtered(placed, { ...filter, ...more }).kept.length;
      for (const severity of severities) expect(left({ severity: [severity] })).toBe(counts.severity.get(severity) ?? 0);
      for (const family of families) expect(left({ family: [family] })).toBe(counts.family.get(family) ?? 0);
      for (const section of ["whole", "S1", "S2"]) expect(left({ section })).toBe(counts.section.get(section) ?? 0);
      expect(filtered(placed, everyFinding).kept).toEqual(placed);
    }),
  );
});
