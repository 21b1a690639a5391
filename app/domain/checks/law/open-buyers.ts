import { saysInSentence, sentenceOf, withNear } from "../near";
import type { Found, TextRule } from "../rule";

const nothing: readonly Found[] = [];

/** Who may buy under the contract is named; the circle is closed: Directive 2014/24/EU, art. 33(2). */
export const openBuyers: TextRule = {
  id: "open-buyers", kind: "text",
  check(text) {
    if (text.field === "title") return nothing;
    const buying = text.hits("buying");
    if (buying.length === 0) return nothing;
    return text.hits("bodies").flatMap((body) => {
      const { first, end } = sentenceOf(text, body.first);
      if (!buying.some((hit) => hit.first >= first && hit.first < end)) return [];
      const open = withNear(text, body, "open-words", { before: 4, after: 0 });
      return open ?? (saysInSentence(text, body.first, "joining-later") ? { from: body.from, to: body.to } : []);
    });
  },
};
