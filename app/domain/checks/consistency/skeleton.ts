import type { Language } from "../../language";
import { type CheckedText, wordsOf } from "../checked-text";
import type { CheckedSpecification } from "../finding";
import type { ReadRequirement } from "../rule";

/** A sentence without its numbers and negations: texts with one skeleton say the same, or the opposite, or other figures. */
export interface Skeleton {
  key: string;
  /** What was left out, in order. */
  numbers: readonly string[];
  negated: boolean;
  text: CheckedText;
}

const kept = new WeakMap<ReadRequirement, Skeleton | null>();

/** The skeleton of the requirement's text in the language that prevails; null where there is too little text to compare. */
export function skeletonOf(read: ReadRequirement, { specification }: CheckedSpecification): Skeleton | null {
  const before = kept.get(read);
  if (before !== undefined) return before;
  const made = skeletonIn(read, specification.prevailing ?? specification.languages[0]);
  kept.set(read, made);
  return made;
}

function skeletonIn({ texts, requirement }: ReadRequirement, language: Language | undefined): Skeleton | null {
  const text = texts.find((one) => one.field === "text" && one.language === language) ?? texts.find((one) => one.field === "text");
  if (!text || text.tokens.length < 4) return null;
  const negations = text.hits("negations");
  const left = negations.length > 0 ? new Set(negations.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index))) : null;
  const numbers: string[] = [];
  const words: string[] = [text.language, requirement.level];
  for (const [index, token] of text.tokens.entries()) {
    if (token.kind === "sign" || left?.has(index)) continue;
    if (token.kind === "number") {
      numbers.push(token.word);
      words.push("#");
    } else words.push(token.word);
  }
  return { key: words.join(" "), numbers, negated: negations.length % 2 === 1, text };
}

/** Where the numbers of a text stand that are followed by what they measure. */
export const measuredIn = (text: CheckedText): { number: string; unit: string; from: number; to: number }[] => {
  const units = text.hits("measures");
  if (units.length === 0) return [];
  return units.flatMap((hit) => {
    const number = text.tokens[hit.first - 1];
    return number?.kind === "number" ? [{ number: wordsOf(text, number), unit: hit.instead ?? wordsOf(text, hit), from: number.from, to: hit.to }] : [];
  });
};
