import { formatNumber } from "~/domain/wording/format";
import type { Language, Localized } from "~/domain/language";

/** A sentence whose form depends on a number: `{count}` stands for it. Plural categories as in Unicode CLDR. */
export interface Counted {
  en: { one: string; other: string };
  lv: { zero: string; one: string; other: string };
}

export type Values = Readonly<Record<string, string | number>>;

/** The sentence in a language, with `{name}` replaced by values. */
export function say(language: Language, sentence: Localized, values: Values = {}): string {
  return filled(sentence[language], language, values);
}

/** The form of the sentence that fits the count. */
export function sayCount(language: Language, sentence: Counted, count: number, values: Values = {}): string {
  return filled(formOf(language, sentence, count), language, { ...values, count });
}

function formOf(language: Language, sentence: Counted, count: number): string {
  if (language === "en") return sentence.en[count === 1 ? "one" : "other"];
  const [tens, hundreds] = [count % 10, count % 100];
  if (tens === 0 || (hundreds >= 11 && hundreds <= 19)) return sentence.lv.zero;
  return tens === 1 ? sentence.lv.one : sentence.lv.other;
}

function filled(text: string, language: Language, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? formatNumber(value, language) : value;
  });
}
