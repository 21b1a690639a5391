import { expect, test } from "vitest";
import { aRequirement } from "../../../test/support/a-checked";
import { aClause } from "../../../test/support/cast";
import { registerOf } from "../checks/register";
import type { AwardScheme } from "../needs/award";
import type { Section } from "./specification";
import { tailor } from "./tailoring";
import { filteredTraces, tracesOf } from "./traceability";

const both = (text: string) => ({ en: text, lv: text });
const sections: Section[] = [{ id: "S2", place: 2, title: both("Later"), revision: 1 }, { id: "S1", place: 1, title: both("First"), revision: 1 }];
const register = registerOf([{ id: "iso-1", reference: "ISO 1:2020", title: "One", publisher: "ISO", class: "INT", status: "superseded" }]);
const clause = aClause("A-1", { standards: [{ standard: "iso-1", role: "required" }, { standard: "unknown", role: "example" }] });
const requirements = [
  aRequirement("R1", { sectionId: "S2" }),
  aRequirement("R2", { clause, local: null, verification: null, tailoring: tailor(clause, { title: clause.title, text: both("The city {{level}} do it.") }) }),
  aRequirement("R3", { place: 2, level: "may", verification: null }),
];
const criterion = (id: string, requirementIds: string[]) => ({ id, title: both(id), kind: "quality" as const, weight: null, verification: null, lifeCycle: null, requirementIds, parts: [] });
const schemes: AwardScheme[] = [{ lotId: "L1", weighting: "exact", spread: null, reason: null, criteria: [{ ...criterion("C1", []), parts: [criterion("C1a", ["R2"])] }] }, { lotId: null, weighting: "exact", spread: null, reason: null, criteria: [criterion("C2", ["R2", "R3"])] }];
const traces = tracesOf({ sections }, requirements, schemes, register);

test("requirements come in the order of the document, each with clause and revision, standards by the register, verification, evidence and criteria", () => {
  expect(traces.map(({ number, requirementId }) => `${number} ${requirementId}`)).toEqual(["1.1 R2", "1.2 R3", "2.1 R1"]);
  expect(traces[0]).toMatchObject({
    clause: { id: "A-1", revision: 1, tailored: true }, verification: clause.verification, evidence: clause.evidence,
    standards: [{ reference: "ISO 1:2020", role: "required", class: "INT", status: "superseded" }, { reference: "unknown", role: "example", class: null, status: null }],
    criteria: [{ id: "C1a", lotId: "L1" }, { id: "C2", lotId: null }],
  });
});

test("a filter leaves a section, a level, or what lacks something", () => {
  const all = { section: null, level: null, lacks: null };
  const ids = (filter: object) => filteredTraces(traces, { ...all, ...filter }).map(({ requirementId }) => requirementId);
  expect(ids({})).toEqual(["R2", "R3", "R1"]);
  expect(ids({ section: "S2" })).toEqual(["R1"]);
  expect(ids({ level: "may" })).toEqual(["R3"]);
  expect(ids({ lacks: "clause" })).toEqual(["R3", "R1"]);
  expect(ids({ lacks: "verification" })).toEqual(["R3"]);
  expect(ids({ lacks: "criterion" })).toEqual(["R1"]);
  expect(ids({ lacks: "standard", section: "S1" })).toEqual(["R3"]);
  expect(ids({ lacks: "evidence" })).toEqual(["R3", "R1"]);
});
