import Ajv from "ajv";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { judged, textHashOf } from "../domain/checks/judgement";
import { findings } from "../domain/checks/checks";
import { checkReportOf } from "../domain/checks/report";
import { findingSentences } from "../messages/finding-sentence";
import { aChecked, aRequirement } from "../../test/support/a-checked";
import { checkReportFile } from "./check-report";
import { accessibilityFindings } from "./docx/accessibility";
import { sarifSchema } from "../../test/support/sarif-schema";

const both = (text: string) => ({ en: text, lv: text });
const same = both("The platform {{level}} keep all data & <files> for one year.");
const requirements = [aRequirement("R1", { local: { title: both("Keeping"), text: same } }), aRequirement("R2", { place: 2, local: { title: both("Keeping, again"), text: same } }), aRequirement("R3", { place: 3, verification: null })];
const checked = aChecked({ requirements });
const found = findings(checked);
const waived = found.find(({ rule }) => rule === "clause-duplicate");
const waiver = {
  id: "W", requirementId: "R2", rule: "clause-duplicate" as const, finding: { other: "R1" }, textSha256: textHashOf(requirements[1]!), reason: "Each lot stands by itself.", grounds: { scope: "Lot 2 only." }, position: "Lawyer",
  personId: "P", name: "Ilze Ozola", authorityId: "A", at: "2026-11-09T10:00:00.000Z", answer: "accepted" as const, answeredBy: "Q", answeredAt: "2026-11-10T08:00:00.000Z", answerReason: null,
};
const report = checkReportOf(checked, judged(found, checked.inForce, requirements, [waiver]), findingSentences(checked), { at: "2026-11-10T09:00:00.000Z", hash: "a".repeat(64) });
const text = (kind: "json" | "sarif", language: "en" | "lv" = "en") => JSON.parse(strFromU8(checkReportFile(report, kind, language)));

test("the report counts what it lists, names packs with their versions and every rule that was asked", () => {
  expect(waived).toBeDefined();
  const { counts, rules } = report;
  expect(counts.error + counts.warning + counts.hint).toBe(report.findings.length);
  expect(counts.waived).toBe(1);
  expect(rules.reduce((sum, one) => sum + one.found, 0)).toBe(report.findings.length);
  expect(rules.length).toBe(checked.inForce.rules.size);
  expect(report.packs.map(({ id }) => id)).toContain("eu");
});

test("the JSON file says everything in both languages and that it is no legal advice", () => {
  const json = text("json");
  expect(json).toMatchObject({ format: "jointspec-checks-1", day: "2026-11-10", notice: { lv: expect.stringContaining("juridiska konsultācija") } });
  expect(json.findings.find((one: { rule: string }) => one.rule === "clause-duplicate")).toMatchObject({ place: { number: "1.2", requirementId: "R2" }, says: { en: expect.stringContaining("1.1 Keeping"), lv: expect.any(String) }, waiver: { state: "accepted", reason: waiver.reason } });
});

test("SARIF has the published structure, with requirements as logical locations and waivers as suppressions", () => {
  const sarif = text("sarif", "lv");
  const validate = new Ajv({ strict: false }).compile(sarifSchema);
  expect(validate(sarif) ? [] : validate.errors).toEqual([]);
  const [run] = sarif.runs;
  const result = run.results.find((one: { ruleId: string }) => one.ruleId === "clause-duplicate");
  expect(result).toMatchObject({ level: "warning", suppressions: [{ kind: "external", status: "accepted", justification: "Each lot stands by itself.\nLot 2 only." }] });
  expect(result.locations[0].logicalLocations[0]).toMatchObject({ name: "1.2", fullyQualifiedName: "SPEC/R2", kind: "requirement" });
  for (const one of run.results) {
    expect(run.tool.driver.rules[one.ruleIndex].id).toBe(one.ruleId);
    expect(one.suppressions).toBeInstanceOf(Array);
  }
  expect(new Set(run.results.map((one: { partialFingerprints: object }) => JSON.stringify(one.partialFingerprints))).size).toBe(run.results.length);
});

test.each(["en", "lv"] as const)("the Word file is accessible and holds findings, waivers and rules (%s)", (language) => {
  const bytes = checkReportFile(report, "docx", language);
  const document = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  expect(accessibilityFindings(bytes)).toEqual([]);
  for (const shown of ["1.2 Keeping, again", "Each lot stands by itself.", "Ilze Ozola", "eu", language === "lv" ? "Tā nav juridiska konsultācija." : "This is not legal advice."]) expect(document).toContain(shown);
  expect(checkReportFile(report, "docx", language)).toEqual(bytes);
});
