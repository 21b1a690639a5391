import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { theBasis } from "../../../../test/support/a-checked";
import type { Language } from "../../language";
import type { Level } from "../../library/clause";
import { readText, wordsOf } from "../checked-text";
import { ruleIdsOf } from "../rule-id";
import { tokensOf } from "../token";
import { clarityRules } from "./clarity-rules";
import { clarityExamples as examples } from "../../../../test/support/clarity-examples";

const textRules = clarityRules.filter((rule) => rule.kind === "text");
const read = (raw: string, language: Language, level: Level = "shall") => readText(raw, { language, level }, theBasis().lexicon);

function foundBy(id: string, raw: string, language: Language, level?: Level): string[] {
  const text = read(raw, language, level);
  return textRules.filter((rule) => rule.id === id).flatMap((rule) => rule.check(text, theBasis()).map((one) => wordsOf(text, one)));
}

test("every rule of clarity is written and has examples in both languages", () => {
  expect(clarityRules.map(({ id }) => id).sort()).toEqual([...ruleIdsOf.clarity].sort());
  for (const id of ruleIdsOf.clarity)
    for (const language of ["en", "lv"] as const) {
      expect(examples.some((one) => one.rule === id && one.language === language && one.words.length > 0), `${id} ${language} found`).toBe(true);
      expect(examples.some((one) => one.rule === id && one.language === language && one.words.length === 0), `${id} ${language} near miss`).toBe(true);
    }
});

describe("words that a rule finds, and those that it leaves alone", () => {
  test.each(examples)("$rule in $language: $text", ({ rule, language, level, text, words }) => {
    expect(foundBy(rule, text, language, level)).toEqual(words);
  });
});

test("what one click puts in the place of words", () => {
  const mends = (id: string, raw: string, language: Language, level: Level = "shall") =>
    textRules.filter((rule) => rule.id === id).flatMap((rule) => rule.check(read(raw, language, level), theBasis()).map((one) => raw.slice(0, one.from) + (one.with ?? "?") + raw.slice(one.to)));
  expect(mends("level-verb", "The platform should store the readings.", "en")).toEqual(["The platform {{level}} store the readings."]);
  expect(mends("level-verb", "Platformai ir ieteicams glabāt rādījumus.", "lv")).toEqual(["Platformai {{level}} glabāt rādījumus."]);
  expect(mends("level-verb", "Rādījumi jāglabā.", "lv", "should")).toEqual(["Rādījumi ?."]);
  expect(mends("will-must", "The supplier will train the operators.", "en", "should")).toEqual(["The supplier should train the operators."]);
  expect(mends("may-not", "Personal data may not leave the platform.", "en")).toEqual(["Personal data shall not leave the platform."]);
  expect(mends("be-able-to", "The platform {{level}} be able to export data.", "en")).toEqual(["The platform {{level}} export data."]);
});

test("titles and texts that only inform are left alone, but for what is still to be decided", () => {
  const inTitle = readText("TBD: modern and/or easy etc.", { language: "en", level: "shall", field: "title" }, theBasis().lexicon);
  expect(textRules.filter((rule) => rule.check(inTitle, theBasis()).length > 0).map(({ id }) => id)).toEqual(["to-be-decided"]);
  expect(foundBy("vague-word", "Vienna has a modern network.", "en", "info")).toEqual([]);
});

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.array(fc.constantFrom("{{level}}", "{{x}}", "{{", "}}", "The", "shall", "Shall", "may", "May", "not", "should", "5", "99,9", "%", "°C", "km/h", "(", ")", ".", ",", "TBD", "ABC", "ISO 9001:2015", "and/or", "user/owner", "un/vai", "tiek", "glabāts", "jā", "jāglabā", "ja", "kas", "nevar", "it", "all", "than", "better", "to be defined", "\n", "İ", "ſ", "u.c.", "temperature"), { maxLength: 30 }).map((parts) => parts.join(" ")),
);

test("no text makes a rule fail, and every place lies in it and is not empty", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom<Language>("en", "lv"), fc.constantFrom<Level>("shall", "should", "may", "info"), (raw, language, level) => {
      const text = read(raw, language, level);
      for (const rule of textRules)
        for (const one of rule.check(text, theBasis())) {
          expect(one.from).toBeGreaterThanOrEqual(0);
          expect(one.from).toBeLessThan(one.to);
          expect(one.to).toBeLessThanOrEqual(raw.length);
          expect(wordsOf(text, one)).toBe(raw.slice(one.from, one.to));
        }
    }),
  );
});

test("tokens cover everything that is not blank, in order and without overlap", () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      let end = 0;
      for (const { from, to } of tokensOf(raw)) {
        expect(raw.slice(end, from).trim()).toBe("");
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(raw.slice(end).trim()).toBe("");
    }),
  );
});
