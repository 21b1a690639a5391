import { sentenceAt } from "../checked-text";
import type { TextRule } from "../rule";
import { isAccompanied } from "./equivalent-missing";

/** Who could not get a report or certificate in time may prove it otherwise: Directive 2014/24/EU, art. 44(2). The text says so, or asks for an equivalent. */
export const testReportNoAlternative: TextRule = {
  id: "test-report-no-alternative", kind: "text",
  check(text) {
    const hits = text.field === "text" ? text.hits("test-reports") : [];
    if (hits.length === 0) return [];
    const others = text.hits("other-proof");
    return hits
      .filter((hit) => {
        const sentence = sentenceAt(text, hit.first);
        return !isAccompanied(text, hit) && !others.some(({ first }) => first >= (sentence?.first ?? 0) && first < (sentence?.end ?? Infinity));
      })
      .map(({ from, to }) => ({ from, to }));
  },
};
