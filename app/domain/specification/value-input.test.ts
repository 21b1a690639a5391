import { expect, test } from "vitest";
import { Parameter } from "../library/parameter";
import { valueFromInput } from "./value-input";

const label = { en: "L", lv: "L" };
const number = Parameter.parse({ id: "n", type: "number", label, minimum: 90, maximum: 100, decimals: 2, direction: "higher" });
const options = ["a", "b"].map((id) => ({ id, label }));
const many = Parameter.parse({ id: "m", type: "choice", multiple: true, label, options, direction: "union" });
const date = Parameter.parse({ id: "d", type: "date", label, direction: "higher" });

test("a comma, a point and spaces are all right; a word, too much and too fine are told apart", () => {
  expect(valueFromInput(number, " 99,95 ")).toEqual({ value: 99.95 });
  expect(valueFromInput(number, "99.95")).toEqual({ value: 99.95 });
  expect(valueFromInput(number, "often")).toEqual({ error: "number" });
  expect(valueFromInput(number, "101")).toEqual({ error: "range" });
  expect(valueFromInput(number, "99.955")).toEqual({ error: "range" });
  expect(valueFromInput(number, "")).toEqual({ empty: true });
});

test("choices are known ones, dates are dates", () => {
  expect(valueFromInput(many, ["b", "a"])).toEqual({ value: ["b", "a"] });
  expect(valueFromInput(many, ["c"])).toEqual({ error: "choose-one" });
  expect(valueFromInput(many, [])).toEqual({ empty: true });
  expect(valueFromInput(date, "2026-02-30")).toEqual({ error: "date" });
  expect(valueFromInput(date, "2026-02-28")).toEqual({ value: "2026-02-28" });
});
