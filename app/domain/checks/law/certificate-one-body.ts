import { type CheckedText, type Hit, wordsOf } from "../checked-text";
import { saysInSentence, sentenceOf } from "../near";
import type { Found, TextRule } from "../rule";
import { isAccompanied } from "./equivalent-missing";

const nothing: readonly Found[] = [];

/** A certificate of one body is asked for together with those of equivalent bodies: Directive 2014/24/EU, art. 44(1). A body is known by its name, or by a name beside what it issues. */
export const certificateOneBody: TextRule = {
  id: "certificate-one-body", kind: "text",
  check(text) {
    const known = text.field === "text" ? text.hits("certifying-bodies") : nothing;
    const issued = text.field === "text" ? text.hits("issued-by") : nothing;
    if (known.length + issued.length === 0) return nothing;
    return [...text.hits("certifying-bodies"), ...text.hits("issued-by").filter((hit) => isByName(text, hit) && saysInSentence(text, hit.first, "certificates"))]
      .filter((hit) => !isAccompanied(text, hit))
      .map(({ from, to }) => ({ from, to }));
  },
};

/** Whether a name stands where the issuer is told: behind the words in English, before them in Latvian. */
function isByName(text: CheckedText, { first, last }: Hit): boolean {
  const { first: head } = sentenceOf(text, first);
  const article = text.language === "en" && text.tokens[last + 1]?.word === "the" ? 1 : 0;
  const places = text.language === "en" ? [last + 1 + article] : [first - 1, first - 2, first - 3].filter((index) => index > head);
  return places.some((index) => {
    const token = text.tokens[index];
    return token !== undefined && token.kind === "word" && /^\p{Lu}/u.test(wordsOf(text, token)) && !text.has("buyers", index, index + 1) && !text.has("standards", index, index + 1);
  });
}
