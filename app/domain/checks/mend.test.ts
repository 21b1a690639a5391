import { expect, test } from "vitest";
import { aRequirement } from "../../../test/support/a-checked";
import { mended } from "./mend";

const text = { en: "The platform {{level}} use best methods.", lv: "Platformai {{level}} lietot labākās metodes." };
const requirement = aRequirement("R", { local: { title: { en: "Methods" }, text }, revision: 3 });
const best = { revision: 3, language: "en", field: "text", from: 27, to: 31, words: "best", with: "the named" } as const;

test("the words of a finding are replaced in their language and field, and nothing else is touched", () => {
  expect(mended(requirement, best)).toEqual({ title: { en: "Methods" }, text: { ...text, en: "The platform {{level}} use the named methods." } });
  expect(mended(requirement, { ...best, field: "title", from: 0, to: 7, words: "Methods", with: "Named methods" })).toEqual({ title: { en: "Named methods" }, text });
});

test("words that stand elsewhere by now, and a text that was changed, are refused", () => {
  const moved = { refused: "words-moved" };
  expect(mended(requirement, { ...best, from: 26, to: 30 })).toEqual(moved);
  expect(mended(requirement, { ...best, revision: 2 })).toEqual(moved);
  expect(mended(requirement, { ...best, language: "lv" })).toEqual(moved);
  expect(mended(requirement, { ...best, from: 27, to: 27, words: "" })).toEqual(moved);
});
