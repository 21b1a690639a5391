import { type CheckedText, sentenceAt, wordsOf } from "../checked-text";
import type { Found, TextRule } from "../rule";
import { type StandardMention, standardsNamed } from "../standard-mention";

/** What one click adds behind a reference. */
export const orEquivalent = { en: " or equivalent", lv: " vai līdzvērtīgs" } as const;

/** Each reference is accompanied by "or equivalent" in its own language and sentence; names in one list share it: Directive 2014/24/EU, art. 42(3)(b), C-513/23. */
export const equivalentMissing: TextRule = {
  id: "equivalent-missing", kind: "text",
  check(text) {
    if (text.field === "title") return none;
    const named = standardsNamed(text);
    if (named.length === 0) return none;
    return named
      .filter((mention) => !isAccompanied(text, mention))
      .map(({ from, to }) => ({ from, to, with: wordsOf(text, { from, to }) + orEquivalent[text.language] }));
  },
};

const none: readonly Found[] = [];

/** Whether the phrase stands in the same sentence, at or after the words, or right before them ("equivalent to"). */
export function isAccompanied(text: CheckedText, { first }: Pick<StandardMention, "first">): boolean {
  const phrases = text.hits("equivalent");
  if (phrases.length === 0) return false;
  const sentence = sentenceAt(text, first);
  return phrases.some((hit) => hit.first >= (sentence?.first ?? 0) && hit.last < (sentence?.end ?? Infinity) && (hit.first > first || first - hit.last <= 3));
}
