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

/** The skeleton of the requirement's text in the language that prevails; null where there is too little text to compare. */
export function skeletonOf({ texts }: ReadRequirement, { specification }: CheckedSpecification): Skeleton | null {
  const language = specification.prevailing ?? specification.languages[0];
  const text = texts.find((one) => one.field === "text" && one.language === language) ?? texts.find((one) => one.field === "text");
  return text?.once(skeletonIn) ?? null;
}

function skeletonIn(text: CheckedText): Skeleton | null {
  if (text.tokens.length < 4) return null;
  const negations = text.hits("negations");
  const left = negations.length > 0 ? new Set(negations.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index))) : null;
  const numbers: string[] = [];
  let [one, other] = [0, 0];
  for (const [index, token] of text.tokens.entries()) {
    if (token.kind === "sign" || left?.has(index)) continue;
    if (token.kind === "number") numbers.push(token.word);
    const hash = token.kind === "number" ? 1 : token.hash;
    one = Math.imul(one ^ hash, 0x01000193);
    other = Math.imul(other + hash, 0x9e3779b1) ^ (other >>> 15);
  }
  // Two hashes: that they agree by chance on different texts is not to be expected in any number of specifications.
  return { key: `${text.language} ${text.level} ${one} ${other}`, numbers, negated: negations.length % 2 === 1, text };
}

/** The key by which requirements that say the same, the opposite or other figures come together. */
export function skeletonKeys(read: ReadRequirement, checked: CheckedSpecification): readonly string[] {
  const skeleton = skeletonOf(read, checked);
  return skeleton ? [skeleton.key] : [];
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
