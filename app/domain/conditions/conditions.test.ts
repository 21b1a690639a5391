import { expect, test } from "vitest";
import { TenderConditions, counting, decisions, hasText, noConditions } from "./conditions";
import { conditionTexts, saysAnything } from "./part";

const both = (text: string) => ({ en: text, lv: text });

test("nothing is decided until somebody says it, and what is undecided says nothing", () => {
  const { revision, ...content } = noConditions;
  expect(revision).toBe(0);
  expect(counting(noConditions)).toEqual(TenderConditions.parse(content));
  expect(conditionTexts(noConditions)).toEqual([]);
});

test("a text counts only with the decision that it belongs to", () => {
  const texts = { minimum: both("At least this"), presentation: both("As a tender of its own") };
  for (const decision of decisions.variants) {
    const counted = conditionTexts({ ...noConditions, variants: { decision, ...texts } }).map(({ field }) => field);
    expect(counted).toEqual(decision === "not-allowed" ? [] : ["variants.minimum", "variants.presentation"]);
  }
  expect(counting({ ...noConditions, lots: { reason: both("One system"), most: null, rule: both("By lot number") } }).lots).toEqual({ reason: both("One system"), most: null, rule: null });
});

test("a reason for the duration counts from the first month over four years", () => {
  const fields = (months: number) => conditionTexts({ ...noConditions, duration: { months, reason: both("Written off over six years") } }).map(({ field }) => field);
  expect([fields(48), fields(49)]).toEqual([[], ["duration.reason"]]);
});

test("a text of blanks is none", () => {
  expect([hasText(null), hasText({}), hasText({ en: " " }), hasText({ lv: "x" })]).toEqual([false, false, false, true]);
});

test("what counts may be nothing, and then a baseline holds nothing of it", () => {
  const leftOver = { ...noConditions, variants: { decision: null, minimum: both("At least this"), presentation: null } };
  expect([saysAnything(noConditions), saysAnything(counting(leftOver)), saysAnything({ ...noConditions, exit: { decision: "none", text: null } })]).toEqual([false, false, true]);
});
