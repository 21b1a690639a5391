import { z } from "zod";
import type { Language } from "./language";

/** An exact decimal as its one text: no superfluous zeros, no exponent, no minus zero. Money and weights are never floats. */
export const Decimal = z.string().regex(/^(?!-0$)-?(0|[1-9]\d{0,19})(\.\d{0,19}[1-9])?$/, { error: "number", abort: true });
export type Decimal = z.infer<typeof Decimal>;

/** Zero or more. */
export const Amount = Decimal.refine((value) => !value.startsWith("-"), { error: "range", abort: true });

/** From 0 to 100. */
export const Percentage = Amount.refine((value) => compare(value, "100") <= 0, { error: "range", abort: true });

const spaces = "[ \\u00a0\\u202f\\u2009]";
const notations: Record<Language, { whole: RegExp; group: RegExp; decimal: string; other: string }> = {
  en: { whole: new RegExp(`^\\d{1,3}(?:(?:,\\d{3})+|(?:${spaces}\\d{3})+)$|^\\d+$`), group: new RegExp(`,|${spaces}`, "g"), decimal: ".", other: "," },
  lv: { whole: new RegExp(`^\\d{1,3}(?:${spaces}\\d{3})+$|^\\d+$`), group: new RegExp(spaces, "g"), decimal: ",", other: "." },
};

/**
 * What a person typed, read as its language writes numbers. The other language's decimal sign is understood where it cannot be
 * a thousands sign ("12.5" in Latvian); where it can ("1.234") there is no answer: null, as for everything that is no number.
 */
export function readDecimal(typed: string, language: Language): Decimal | null {
  const { whole, group, decimal, other } = notations[language];
  const text = typed.trim().replace(/^[\u2212\u2013]/, "-");
  const negative = text.startsWith("-");
  const digits = negative ? text.slice(1) : text;
  const foreign = digits.split(other);
  const unambiguous = !digits.includes(decimal) && foreign.length === 2 && !/^\d{3}$/.test(foreign[1] ?? "");
  const parts = unambiguous ? foreign : digits.split(decimal);
  const [before = "", after] = parts;
  if (parts.length > 2 || !whole.test(before) || (after !== undefined && !/^\d+$/.test(after))) return null;
  const value = written(scaled(`${negative ? "-" : ""}${before.replace(group, "")}.${after ?? ""}`));
  return Decimal.safeParse(value).success ? value : null;
}

export function sum(values: readonly Decimal[]): Decimal {
  const all = values.map(scaled);
  const scale = Math.max(0, ...all.map((one) => one.scale));
  return written({ units: all.reduce((total, one) => total + unitsAt(one, scale), 0n), scale });
}

export const subtract = (from: Decimal, value: Decimal): Decimal => sum([from, written({ ...scaled(value), units: -scaled(value).units })]);

export function multiply(a: Decimal, b: Decimal): Decimal {
  const [first, second] = [scaled(a), scaled(b)];
  return written({ units: first.units * second.units, scale: first.scale + second.scale });
}

/** So many hundredths of a value, exact. */
export const percentOf = (value: Decimal, rate: Decimal): Decimal => multiply(multiply(value, rate), "0.01");

/** Below zero when a is the smaller one, zero when they are equal. */
export function compare(a: Decimal, b: Decimal): number {
  const difference = scaled(subtract(a, b)).units;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounded to so many decimals, a half to the even neighbour: in long sums halves do not pile up on one side. */
export function rounded(value: Decimal, decimals: number): Decimal {
  const { units, scale } = scaled(value);
  if (scale <= decimals) return value;
  const divisor = 10n ** BigInt(scale - decimals);
  const quotient = units / divisor;
  const rest = (units % divisor) * (units < 0n ? -1n : 1n);
  const up = rest * 2n > divisor || (rest * 2n === divisor && quotient % 2n !== 0n);
  return written({ units: quotient + (up ? (units < 0n ? -1n : 1n) : 0n), scale: decimals });
}

/** How many hundredths of the whole a part is, neither below zero, rounded like that; null where the whole is zero. */
export function hundredthsOf(part: Decimal, whole: Decimal, decimals: number): Decimal | null {
  const [a, b] = [scaled(part), scaled(whole)];
  if (b.units === 0n) return null;
  const scale = Math.max(a.scale, b.scale);
  const divisor = unitsAt(b, scale);
  const numerator = unitsAt(a, scale) * 10n ** BigInt(decimals + 2);
  const [quotient, rest] = [numerator / divisor, numerator % divisor];
  const up = rest * 2n > divisor || (rest * 2n === divisor && quotient % 2n !== 0n);
  return written({ units: quotient + (up ? 1n : 0n), scale: decimals });
}

/** How many decimals the value has. */
export const decimalsOf = (value: Decimal): number => scaled(value).scale;

/** Whether a spreadsheet keeps every digit: its numbers hold fifteen. */
export const fitsSpreadsheet = (value: Decimal): boolean => value.replace(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "").length <= 15;

interface Scaled {
  units: bigint;
  scale: number;
}

function scaled(value: string): Scaled {
  const [whole = "0", fraction = ""] = value.split(".");
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

const unitsAt = ({ units, scale }: Scaled, wanted: number): bigint => units * 10n ** BigInt(wanted - scale);

function written({ units, scale }: Scaled): Decimal {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const point = digits.length - scale;
  const fraction = digits.slice(point).replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${digits.slice(0, point)}${fraction && `.${fraction}`}`;
}
