import { type CheckedText, wordsOf } from "../checked-text";
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
  const bySign = !signed
    ? []
    : text.tokens.flatMap((token, index) => {
        const before = text.tokens[index - 1];
        return token.kind === "sign" && signs.includes(wordsOf(text, token)) && before && !listed.some(({ first, last }) => index - 1 >= first && index - 1 <= last) ? [{ from: before.from, to: token.to, first: index - 1 }] : [];
      });
  return [...listed, ...bySign];
}

/** A mark or product favours who makes it: Directive 2014/24/EU, art. 42(4). An exception needs its reasons on record. */
export const tradeMark: TextRule = {
  id: "trade-mark", kind: "text",
  check: (text): readonly Found[] => marksNamed(text).map(({ from, to }) => ({ from, to })),
};
