import fc from "fast-check";
import { expect, test } from "vitest";
import { guessedLanguage } from "./guessed-language";
import { paragraphsIn } from "./paragraph";
import { checkPasted } from "./pasted";
import { theBasis } from "../../../test/support/a-checked";
import { rulesInForce } from "./rule-pack";
import type { Language } from "../language";

const inForce = rulesInForce(theBasis().packs, { countries: ["LV"], day: "2026-11-10" });
const check = (text: string, language: Language = "en") => checkPasted(paragraphsIn(text), { basis: theBasis(), inForce, language });
const levels = (text: string, language: Language = "en") => check(text, language).map(({ level }) => level);

test("lines that a program broke are put together, list marks and numbers left out, headings kept apart", () => {
  expect(paragraphsIn("2.1 Scope and/or aim ........... 12\n# Platform\n\n3.1 Data\n\n3.1.1. The system shall\nstore data.\n- fast;\n(b) safe.\n\nSCOPE\n\n2.5 mm cables\n99.5 % of the time\n***\n")).toEqual([
    { kind: "heading", text: "Platform" }, { kind: "heading", text: "Data" }, { kind: "text", text: "The system shall store data." }, { kind: "item", text: "fast;" },
    { kind: "item", text: "safe." }, { kind: "heading", text: "SCOPE" }, { kind: "text", text: "2.5 mm cables" }, { kind: "text", text: "99.5 % of the time" },
  ]);
});

test("the level is guessed from the verb; an item has that of what introduces it; plain present binds the system and the supplier", () => {
  expect(levels("The system shall store data.\n\nUsers should see it.\n\nExports may be made.\n\nThe city has 40,000 people.")).toEqual(["shall", "should", "may", "info"]);
  expect(levels("The supplier shall deliver:\n- a plan;\n- a report.\n\nBackground of the project.")).toEqual(["shall", "shall", "shall", "info"]);
  expect(levels("Sistēmai ir pienākums glabāt datus.\n\nDati jāglabā gadu.\n\nSistēma glabā datus.\n\nPilsētā dzīvo 40 000 iedzīvotāju.", "lv")).toEqual(["shall", "shall", "shall", "info"]);
});

test("each paragraph knows the heading above it and its number", () => {
  expect(check("INTRODUCTION\n\nOne sentence here.\n\nDATA\n\nAnother sentence here.").map(({ number, under }) => [number, under])).toEqual([[1, "INTRODUCTION"], [2, "DATA"]]);
});

test("a sentence that is asked for twice is found at its second place", () => {
  const known = { ...inForce, rules: new Map(inForce.rules).set("clause-duplicate", { ...[...inForce.rules.values()][0]!, rule: "clause-duplicate", severity: "warning" }) };
  const [first, second, short, , background] = checkPasted(paragraphsIn("1. The system shall store all data.\n\n2. The system shall store all data!\n\nSee annex.\n\nThe city has one system for all.\n\nThe city has one system for all."), { basis: theBasis(), inForce: known, language: "en" });
  expect(first?.found.filter(({ rule }) => rule === "clause-duplicate")).toEqual([]);
  expect(second?.found).toContainEqual(expect.objectContaining({ rule: "clause-duplicate", other: "1", severity: "warning" }));
  expect(background?.found.filter(({ rule }) => rule === "clause-duplicate")).toEqual([]);
  expect(short?.found.filter(({ rule }) => rule === "clause-duplicate")).toEqual([]);
});

test("the language is guessed from its letters", () => {
  expect(guessedLanguage("Sistēmai jānodrošina datu eksports.")).toBe("lv");
  expect(guessedLanguage("The system shall export data; Rīga and Liepāja take part in this procurement procedure as buyers.")).toBe("en");
});

test("whatever text there is, it is read whole and every finding lies in its paragraph", () => {
  const words = fc.constantFrom("The system", "shall", "must", "ISO 27001", "appropriate", "TBD", "\n", "\n\n", "- ", "3.1.", "…", "Cisco®", "(", "{{level}}", "x".repeat(5000), "ā", "etc.");
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), (parts) => {
      const text = parts.join(" ");
      const paragraphs = paragraphsIn(text);
      const letters = (of: string) => of.match(/\p{L}/gu)?.length ?? 0;
      expect(paragraphs.reduce((sum, one) => sum + letters(one.text), 0)).toBeLessThanOrEqual(letters(text.normalize("NFC")));
      for (const one of checkPasted(paragraphs, { basis: theBasis(), inForce, language: "en" }))
        for (const { from, to, words: found } of one.found) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(one.text.length);
          if (found) expect(one.text.slice(from, to)).toBe(found);
        }
    }),
  );
});

test("three hundred pages are checked in well under a second", () => {
  const sentence = "The supplier shall provide the appropriate documentation in accordance with ISO 27001 and, where necessary, support the users within 4 hours (see annex 2). ";
  const paragraphs = Array.from({ length: 3000 }, (_, index) => ({ kind: "text" as const, text: `${index} ${sentence.repeat(2)}` }));
  checkPasted(paragraphs.slice(0, 100), { basis: theBasis(), inForce, language: "en" });
  // Of the processor: other programs may run beside.
  const started = process.cpuUsage();
  checkPasted(paragraphs, { basis: theBasis(), inForce, language: "en" });
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
});

test("no text is slow to take apart", () => {
  const most = 1_500_000;
  const texts = ["word word word\n", "1.", "1.1.1.1.1 ", "- ", "a\n", ".)", ".", "# ", "ABC ", "x", "((((", "(a) ", "\u00a0 \t", "…\"\n"].map((part) => part.repeat(most / part.length));
  for (const text of texts) {
    const started = performance.now();
    paragraphsIn(text);
    expect(performance.now() - started, JSON.stringify(text.slice(0, 20))).toBeLessThan(4000);
  }
});
