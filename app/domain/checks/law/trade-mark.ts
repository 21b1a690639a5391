import { type CheckedText, wordsOf } from "../checked-text";
import { sentenceOf } from "../near";
import type { Found, TextRule } from "../rule";

export interface NamedMark {
  from: number;
  to: number;
  first: number;
}

const signs = ["®", "™"];
const none: readonly NamedMark[] = [];

/** Names of marks and products in a text: those of the list, and whatever bears the sign of a mark. */
export function marksNamed(text: CheckedText): readonly NamedMark[] {
  const listed = text.hits("trade-marks");
  const signed = signs.some((sign) => text.raw.includes(sign));
  if (listed.length === 0 && !signed) return none;
  const named = listed.filter(({ first, last }) => first !== last || !isEveryday(text, first));
  const bySign = !signed
    ? []
    : text.tokens.flatMap((token, index) => {
        const before = text.tokens[index - 1];
        return token.kind === "sign" && signs.includes(wordsOf(text, token)) && before && !named.some(({ first, last }) => index - 1 >= first && index - 1 <= last) ? [{ from: before.from, to: token.to, first: index - 1 }] : [];
      });
  return [...named, ...bySign];
}

/** Whether a word that is also an everyday one has its capital only because a sentence begins: "Windows are cleaned twice a year". */
export const isEveryday = (text: CheckedText, token: number): boolean => text.lastAt("everyday-marks", token) >= 0 && sentenceOf(text, token).first === token;

/** A mark or product favours who makes it: Directive 2014/24/EU, art. 42(4). An exception needs its reasons on record. */
export const tradeMark: TextRule = {
  id: "trade-mark", kind: "text",
  check: (text): readonly Found[] => marksNamed(text).map(({ from, to }) => ({ from, to })),
};
