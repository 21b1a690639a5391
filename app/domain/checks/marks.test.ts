import { expect, test } from "vitest";
import type { JudgedFinding } from "./judgement";
import { marksOf } from "./marks";

const requirements = [{ id: "A", sectionId: "S1" }, { id: "B", sectionId: "S1" }];
const found = (severity: JudgedFinding["severity"], place: JudgedFinding["place"], answer?: "accepted"): JudgedFinding => {
  const waiver = { id: "W", requirementId: "A", rule: "patent" as const, finding: {}, textSha256: "", reason: "", grounds: {}, position: "", personId: "", name: "", authorityId: "", at: "", answer: answer ?? null, answeredBy: null, answeredAt: null, answerReason: null };
  return { rule: "patent", severity, place, waiver: answer ? waiver : null };
};

test("errors and warnings count for the requirement and its section; hints and what was let stand do not", () => {
  const marks = marksOf([found("error", { requirementId: "A" }), found("warning", { requirementId: "B" }), found("hint", { requirementId: "B" }), found("error", { requirementId: "A" }, "accepted"), found("warning", { sectionId: "S1" }), found("error", {})], requirements);
  expect([...marks.requirements]).toEqual([["A", { errors: 1, warnings: 0 }], ["B", { errors: 0, warnings: 1 }]]);
  expect([...marks.sections]).toEqual([["S1", { errors: 1, warnings: 2 }]]);
});
