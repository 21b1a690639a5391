import fc from "fast-check";
import { expect, test } from "vitest";
import { Amount, Decimal, Percentage, compare, decimalsOf, fitsSpreadsheet, multiply, percentOf, readDecimal, rounded, subtract, sum } from "./decimal";
import { languages } from "./language";
import { formatDecimal } from "./wording/format";

/** Any decimal of up to 18 digits, as its one text, beside the whole units that it was made from. */
const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 })).map(([units, scale]) => rounded(multiply(String(units), "0.000001"), scale));

test("one value has one text", () => {
  for (const good of ["0", "1", "-1", "0.5", "-0.05", "1234567.89"]) expect(Decimal.safeParse(good).success).toBe(true);
  for (const bad of ["-0", "00", "01", "1.", "1.0", "1.50", ".5", "1e3", "+1", "", " 1", "1,5", "NaN"]) expect(Decimal.safeParse(bad).success).toBe(false);
  fc.assert(fc.property(decimals, (value) => Decimal.safeParse(value).success));
});

test("amounts are not negative, percentages end at a hundred", () => {
  expect(Amount.safeParse("-0.01").error?.issues[0]?.message).toBe("range");
  expect(Percentage.safeParse("100").success).toBe(true);
  expect(Percentage.safeParse("100.000001").error?.issues[0]?.message).toBe("range");
});

test("what is typed is read as its language writes it", () => {
  const read = (language: "en" | "lv", ...all: string[]) => all.map((one) => readDecimal(one, language));
  expect(read("en", "1234.56", "1,234.56", "1,234", "1 234.5", "12,5", "−3", "0.50", "007")).toEqual(["1234.56", "1234.56", "1234", "1234.5", "12.5", "-3", "0.5", "7"]);
  expect(read("lv", "1234,56", "1 234,56", "1 234", "1\u00a0234\u202f567", "1,234", "12.5", "0,50")).toEqual(["1234.56", "1234.56", "1234", "1234567", "1.234", "12.5", "0.5"]);
});

test("what could mean two numbers, or none, is not guessed", () => {
  for (const typed of ["1.234", "1.234.567", "12 34", "1 2345", "1,2,3", "abc", "", "-", "1e3", "0x10", "Infinity", ",5", "5,", "--1", "1 234.567"]) expect(readDecimal(typed, "lv"), typed).toBeNull();
  for (const typed of ["1.234.567", "12,34,567", "1,23,456", "1.2.3", "abc", "", ".5", "5.", "1,234,5", "9".repeat(30)]) expect(readDecimal(typed, "en"), typed).toBeNull();
});

test("what a language writes it also reads, whatever the value", () => {
  fc.assert(
    fc.property(decimals, fc.constantFrom(...languages), fc.integer({ min: 0, max: 4 }), (value, language, atLeast) => {
      const shown = formatDecimal(value, language, atLeast);
      return readDecimal(shown, language) === value && (shown.split(language === "en" ? "." : ",")[1]?.length ?? 0) >= atLeast;
    }),
  );
  expect(formatDecimal("1234567.5", "lv", 2)).toBe("1\u00a0234\u00a0567,50");
  expect(formatDecimal("-1234567.5", "en", 2)).toBe("\u22121,234,567.50");
});

test("arithmetic is that of whole numbers: exact, in any order, undone by its opposite", () => {
  expect(sum(["0.1", "0.2"])).toBe("0.3");
  expect(multiply("1.005", "1000")).toBe("1005");
  expect(percentOf("1500000", "85")).toBe("1275000");
  fc.assert(
    fc.property(fc.array(decimals, { maxLength: 8 }), decimals, decimals, (values, a, b) => {
      const total = sum(values);
      expect(sum([...values].reverse())).toBe(total);
      expect(subtract(sum([total, a]), a)).toBe(total);
      expect(multiply(a, b)).toBe(multiply(b, a));
      expect(multiply(sum([a, b]), "3")).toBe(sum([multiply(a, "3"), multiply(b, "3")]));
      expect(compare(a, b)).toBe(compare(b, a) === 0 ? 0 : -compare(b, a));
    }),
  );
});

test("rounding takes a half to the even neighbour and never moves by more than half a step", () => {
  expect(["0.125", "0.135", "-0.125", "-0.135", "2.5", "3.5", "0.1251"].map((one, index) => rounded(one, index === 4 || index === 5 ? 0 : 2))).toEqual(["0.12", "0.14", "-0.12", "-0.14", "2", "4", "0.13"]);
  fc.assert(
    fc.property(decimals, fc.integer({ min: 0, max: 6 }), (value, places) => {
      const difference = subtract(rounded(value, places), value).replace("-", "");
      const step = places === 0 ? "1" : `0.${"1".padStart(places, "0")}`;
      expect(compare(multiply(difference, "2"), step)).toBeLessThanOrEqual(0);
      expect(decimalsOf(rounded(value, places))).toBeLessThanOrEqual(places);
    }),
  );
});

test("fifteen digits fit a spreadsheet, sixteen do not", () => {
  expect(fitsSpreadsheet("999999999999.999")).toBe(true);
  expect(fitsSpreadsheet("-0.000000000000001")).toBe(true);
  expect(fitsSpreadsheet("1000000000000000000")).toBe(true);
  expect(fitsSpreadsheet("9999999999999.999")).toBe(false);
});
