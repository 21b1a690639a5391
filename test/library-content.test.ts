import { mkdtempSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { type Localized, languages } from "~/domain/language";
import { type Clause, placeholders } from "~/domain/library/clause";
import { coverageOf } from "~/domain/library/coverage";
import { clauseFindings } from "~/domain/library/clause-checks";
import { usesTerm } from "~/domain/library/glossary";
import { LibraryTrouble, readLibrary, templatesFolder } from "~db/publish-library";

const library = readLibrary();
const clauses = library.packs.flatMap((one) => one.clauses);
const file = (name: string): unknown => parse(readFileSync(join(templatesFolder, "library", name), "utf8"));
const terms = library.reference?.terms ?? [];
const { units } = z.object({ units: z.array(z.object({ en: z.string(), lv: z.string() })) }).parse(file("units.yaml"));
const standards = new Map((library.reference?.standards ?? []).map((one) => [one.id, one]));
const sentences = (text: string) => text.split(/(?<=[.!?])\s+(?=[A-ZĀČĒĢĪĶĻŅŠŪŽ])/);

const atLeast: Record<string, number> = {
  mims: 76, "mims-earlier": 20, saref: 40, "din-spec-91357": 60, onem2m: 12, fiware: 15, synchronicity: 10, cef: 24, mobility: 15, "smart-lighting": 25, "co-creation": 8, horizontal: 70,
};

test.each(Object.entries(atLeast))("pack %s has at least %i clauses", (id, count) => {
  expect(library.packs.find((one) => one.pack.id === id)?.clauses.length ?? 0).toBeGreaterThanOrEqual(count);
});

test.each(library.packs.map(({ pack, clauses: own }) => [pack.id, pack, own] as const))("%s covers its source or says what is missing", (_, pack, own) => {
  expect(pack.sourceIds.length).toBeGreaterThan(0);
  const missing = coverageOf(pack, own).missing.map((one) => one.id);
  expect(missing.filter((id) => !pack.gaps.some((gap) => gap.topic === id))).toEqual([]);
});

test("relations make the library more than a list", () => {
  const relations = clauses.flatMap((clause) => clause.relations);
  expect(relations.length).toBeGreaterThanOrEqual(250);
  expect(relations.filter((one) => !one.reason)).toEqual([]);
  expect(relations.filter((one) => one.type === "covers").length).toBeGreaterThanOrEqual(40);
  expect(new Set(relations.map((one) => one.type)).size).toBeGreaterThanOrEqual(5);
});

const each = clauses.map((clause) => [clause.id, clause] as const);
test.each(each)("%s passes the checks of a clause", (_, clause) => {
  expect(clauseFindings(clause, standards)).toEqual([]);
});

test.each(each)("%s says the same in each language", (_, clause) => {
  expect(placeholders(clause.text.en)).toEqual(placeholders(clause.text.lv));
  const all: Localized[] = [clause.title, clause.text, clause.verification.text, clause.evidence, clause.why, ...(clause.examples ? [clause.examples] : [])];
  for (const text of all) expect(text.en).not.toBe(languages.length > 1 && text.en.length > 12 ? text.lv : null);
  for (const language of languages) expect(clause.text[language].split("{{level}}").length).toBe(2);
});

test.each(each)("%s is formulated as article 42(3) allows", (_, clause) => {
  const required = clause.standards.filter((use) => use.role === "required");
  expect(["b", "c", "d"].includes(clause.formulation)).toBe(required.length > 0);
  // A document outside art. 42(3)(b) is never the whole of a requirement.
  if (clause.formulation === "b") for (const use of required) expect(["EN", "CTS", "INT", "EUREF", "NAT"]).toContain(standards.get(use.standard)?.class);
});

test("the checks find what they look for", () => {
  const [first] = clauses.filter((one) => one.standards.length === 0);
  if (!first) throw new Error("not there");
  const rulesOf = (text: Localized, more: Partial<Clause> = {}) => clauseFindings({ ...first, text, ...more }, standards).map((one) => one.rule);
  const lv = "Izpildītājam {{level}} strādāt.";
  expect(rulesOf({ en: "The supplier {{level}} work and shall rest.", lv })).toContain("second-verb");
  expect(rulesOf({ en: "The supplier {{level}} work in an appropriate way.", lv })).toContain("vague-word");
  expect(rulesOf({ en: "The supplier {{level}} use MQTT. An equivalent is fine.", lv })).toEqual(["no-equivalent", "standard-not-listed"]);
  expect(rulesOf({ en: "The supplier {{level}} use MQTT or an equivalent.", lv: "Izpildītājam {{level}} lietot MQTT." }, { standards: [{ standard: "mqtt", role: "required" }] })).toEqual(["no-equivalent", "no-equivalent"]);
  expect(rulesOf({ en: "The supplier {{level}} work 3 days.", lv })).toEqual(["numbers-differ"]);
  expect(rulesOf({ en: "The supplier {{level}} work.", lv }, { standards: [{ standard: "none", role: "example" }] })).toEqual(["standard-unknown"]);
  expect(rulesOf({ en: "The supplier {{level}} work.", lv }, { untranslated: ["lv"] })).toEqual(["untranslated"]);
});

test.each(each)("%s uses the glossary's terms and units", (_, clause) => {
  for (const { en, lv } of [clause.title, clause.text]) {
    for (const term of terms) {
      if (usesTerm(en, term)) expect(`${en} → ${lv.toLowerCase()}`, `${term.en} is ${term.lv}`).toMatch(new RegExp(`→.*(${term.stem.join("|")})`, "s"));
      for (const word of term.avoid) expect(lv.toLowerCase(), `${term.lv}, not ${word}`).not.toContain(word);
    }
  }
  for (const parameter of clause.parameters) {
    if (parameter.type === "number" && parameter.unit) expect(units).toContainEqual(parameter.unit);
    expect(parameter.typical.length, parameter.id).toBeGreaterThan(0);
  }
});

test.each(each)("%s is ready for a tender", (_, clause: Clause) => {
  expect(clause.cpv.length).toBeGreaterThan(0);
  expect(sentences(clause.why.en).length).toBeGreaterThanOrEqual(2);
  expect(sentences(clause.why.en).length).toBeLessThanOrEqual(4);
  for (const source of clause.sources) expect(source.level ?? source.locator ?? source.id).toBeTruthy();
});

test("indicators and the self-assessment are whole", () => {
  const [indicators] = library.reference?.indicators ?? [];
  expect(indicators?.indicators.length).toBe(176);
  expect(new Set(indicators?.indicators.map((one) => one.id)).size).toBe(176);
  const [assessment] = library.reference?.assessments ?? [];
  expect(assessment?.dimensions.length).toBe(8);
  expect(assessment?.dimensions.every((dimension) => dimension.steps.some((step) => step.proposes.length > 0))).toBe(true);
  expect(library.templates.length).toBeGreaterThanOrEqual(7);
  expect(library.reference?.guides[0]?.questions.length).toBe(10);
});

test("a file with an error names file, line and field, and nothing is published", () => {
  const folder = mkdtempSync(join(tmpdir(), "jointspec-library-"));
  cpSync(templatesFolder, folder, { recursive: true });
  const edit = (path: string, from: string, to: string) => writeFileSync(join(folder, path), readFileSync(join(folder, path), "utf8").replace(from, to));
  edit("library/mims/MIMS9-MIM0-R1.1.yaml", "level: shall", "level: must");
  edit("library/saref/SAREF-C1.yaml", "id: SAREF-C1", "id: SAREF-C1\n  broken: [");
  expect(problemsIn(folder).some((one) => /MIMS9-MIM0-R1\.1\.yaml:\d+: level: /.test(one))).toBe(true);
  expect(problemsIn(folder).some((one) => /SAREF-C1\.yaml:\d+: /.test(one))).toBe(true);
  rmSync(folder, { recursive: true });
});

test("a relation, a standard or a proposal that leads nowhere stops the release", () => {
  const folder = mkdtempSync(join(tmpdir(), "jointspec-library-"));
  cpSync(templatesFolder, folder, { recursive: true });
  const edit = (path: string, from: RegExp, to: string) => writeFileSync(join(folder, path), readFileSync(join(folder, path), "utf8").replace(from, to));
  edit("library/saref/SAREF-C3.yaml", /clause: SAREF-C1/, "clause: SAREF-NONE");
  edit("library/standards.yaml", /id: shacl/, "id: shacl-lost");
  const problems = problemsIn(folder);
  expect(problems).toContain("SAREF-C3: requires SAREF-NONE, which is not another clause of the library");
  expect(problems.some((one) => one.includes("standard shacl is not in the register"))).toBe(true);
  rmSync(folder, { recursive: true });
});

function problemsIn(folder: string): readonly string[] {
  try {
    readLibrary(folder);
    return [];
  } catch (error) {
    return error instanceof LibraryTrouble ? error.problems : [String(error)];
  }
}
