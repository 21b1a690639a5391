import { type CheckedText, type Hit, wordsOf } from "../checked-text";
import { saysInSentence, sentenceOf } from "../near";
import type { Found, TextRule } from "../rule";
import { isAccompanied } from "./equivalent-missing";

const nothing: readonly Found[] = [];

/** A certificate of one body is asked for together with those of equivalent bodies: Directive 2014/24/EU, art. 44(1). A body is known by its name, or by a name beside what it issues. */
export const certificateOneBody: TextRule = {
  id: "certificate-one-body", kind: "text",
  check(text) {
    if (text.field === "title") return nothing;
    const [known, issued] = [text.hits("certifying-bodies"), text.hits("issued-by")];
    if (known.length + issued.length === 0) return nothing;
    const bodies = known.filter((hit) => !isAccompanied(text, hit)).map(({ from, to }) => ({ from, to }));
    const issuers = issued
      .filter((hit) => !isAccompanied(text, hit) && (saysInSentence(text, hit.first, "certificates") || saysInSentence(text, hit.first, "test-reports")))
      .flatMap((hit) => withIssuer(text, hit) ?? []);
    return [...bodies, ...issuers].filter(({ from, to }, index, all) => !all.slice(0, index).some((earlier) => earlier.from < to && from < earlier.to));
  },
};

/** The words with the name of who issues: behind them in English, up to three words before them in Latvian. */
function withIssuer(text: CheckedText, { first, last, from, to }: Hit): Found | null {
  if (text.language === "en") {
    const name = text.tokens[last + 1]?.word === "the" ? last + 2 : last + 1;
    return isName(text, name) ? { from, to: text.tokens[name]?.to ?? to } : null;
  }
  const head = sentenceOf(text, first).first;
  const name = [first - 3, first - 2, first - 1].find((index) => index > head && isName(text, index));
  return name === undefined ? null : { from: text.tokens[name]?.from ?? from, to };
}

function isName(text: CheckedText, index: number): boolean {
  const token = text.tokens[index];
  return token?.kind === "word" && /^\p{Lu}/u.test(wordsOf(text, token)) && text.lastAt("buyers", index) < 0 && text.lastAt("standards", index) < 0;
}
