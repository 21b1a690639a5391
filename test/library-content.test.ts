import { mkdtempSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Localized, languages } from "~/domain/language";
import { placeholders } from "~/domain/library/clause";
import { LibraryTrouble, readLibrary, templatesFolder } from "~db/publish-library";

const library = readLibrary();
const clauses = library.packs.flatMap((one) => one.clauses);

test("every file of the library can be published", () => {
  const count = (id: string) => library.packs.find((one) => one.pack.id === id)?.clauses.length ?? 0;
  expect(count("mims")).toBeGreaterThanOrEqual(20);
  expect(count("saref")).toBeGreaterThanOrEqual(10);
  expect(count("din-spec-91357")).toBeGreaterThanOrEqual(10);
  expect(clauses.filter((clause) => clause.parameters.length > 0).length).toBeGreaterThanOrEqual(12);
  expect(clauses.flatMap((clause) => clause.relations).length).toBeGreaterThanOrEqual(15);
});

test.each(clauses.map((clause) => [clause.id, clause] as const))("%s says the same in each language", (_, clause) => {
  expect(placeholders(clause.text.en)).toEqual(placeholders(clause.text.lv));
  const all: Localized[] = [clause.title, clause.text, clause.verification.text, clause.evidence, clause.why];
  for (const text of all) {
    expect(text.en).not.toBe(languages.length > 1 && text.en.length > 12 ? text.lv : null);
    const numbersIn = (one: string) => [...one.replace(/\{\{[^}]*\}\}/g, "").matchAll(/\d+(?:[.,]\d+)*/g)].map((match) => match[0].replace(/[.,](?=\d{3}\b)/g, "").replace(",", "."));
    expect(numbersIn(text.lv).sort()).toEqual(numbersIn(text.en).sort());
  }
});

test.each(clauses.map((clause) => [clause.id, clause] as const))("%s has one obligation verb and no vague word", (_, clause) => {
  expect(clause.text.en.replace("{{level}}", "")).not.toMatch(/\b(shall|should|must|may|will)\b/);
  expect(clause.text.en).not.toMatch(/\b(appropriate|adequate|sufficient|user-friendly|modern|flexible|as far as possible|etc)\b/i);
  expect(clause.text.lv).not.toMatch(/(piemērot[sia]\b|pietiekam|mūsdienīg|pēc iespējas|ja iespējams|u\.c\.|utt\.)/i);
});

test("a file with an error names file, line and field, and nothing is published", () => {
  const folder = mkdtempSync(join(tmpdir(), "jointspec-library-"));
  cpSync(templatesFolder, folder, { recursive: true });
  const file = join(folder, "library", "mims", "MIMS9-MIM0-R1.1.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("level: shall", "level: must"));
  const other = join(folder, "library", "saref", "SAREF-C1.yaml");
  writeFileSync(other, readFileSync(other, "utf8").replace("id: SAREF-C1", "id: SAREF-C1\n  broken: ["));
  const problems = (() => {
    try {
      readLibrary(folder);
      return [];
    } catch (error) {
      return error instanceof LibraryTrouble ? error.problems : [String(error)];
    }
  })();
  expect(problems.some((one) => /MIMS9-MIM0-R1\.1\.yaml:5: level: /.test(one))).toBe(true);
  expect(problems.some((one) => /SAREF-C1\.yaml:\d+: /.test(one))).toBe(true);
  rmSync(folder, { recursive: true });
});
