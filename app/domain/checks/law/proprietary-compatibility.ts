import { wordsOf } from "../checked-text";
import { pairRule, sentenceOf } from "../near";
import type { Found, TextRule } from "../rule";

const nothing: readonly Found[] = [];
const existing = pairRule("proprietary-compatibility", { phrases: "compatibility", words: "joined", near: "existing", reach: { en: { before: 0, after: 3 }, lv: { before: 0, after: 6 } } });

/** Compatible with what stands there already, or with a system that has a name, is met by whoever built it, unless the interface is described: COM(2013) 455. */
export const proprietaryCompatibility: TextRule = {
  id: "proprietary-compatibility", kind: "text",
  check(text, basis) {
    const joined = text.hits("joined");
    if (text.field === "title" || joined.length + text.hits("compatibility").length === 0) return nothing;
    const found = existing.check(text, basis);
    const named = found.length > 0 ? nothing : joined.flatMap(({ first, from, last }) => {
      const { end } = sentenceOf(text, first);
      const quote = text.tokens.findIndex((token, index) => index > last && index < end && index <= last + 6 && token.kind === "sign" && '„“"«'.includes(wordsOf(text, token)));
      const name = quote < 0 ? undefined : text.tokens[quote + 1];
      return name && /^\p{Lu}/u.test(wordsOf(text, name)) ? [{ from, to: name.to }] : [];
    });
    return (found.length > 0 || named.length > 0) && text.has("interface-described", 0, text.tokens.length) ? nothing : [...found, ...named];
  },
};
