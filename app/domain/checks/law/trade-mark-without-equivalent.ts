import { wordsOf } from "../checked-text";
import type { TextRule } from "../rule";
import { isAccompanied, orEquivalent } from "./equivalent-missing";
import { marksNamed } from "./trade-mark";

/** Where a mark may be named by exception, "or equivalent" stands beside it: Directive 2014/24/EU, art. 42(4), last sentence. */
export const tradeMarkWithoutEquivalent: TextRule = {
  id: "trade-mark-without-equivalent", kind: "text",
  check: (text) =>
    text.field === "title"
      ? []
      : marksNamed(text).filter((mark) => !isAccompanied(text, mark)).map(({ from, to }) => ({ from, to, with: wordsOf(text, { from, to }) + orEquivalent[text.language] })),
};
