import { saysInSentence } from "../near";
import type { Found, TextRule } from "../rule";
import { isAccompanied } from "./equivalent-missing";

const nothing: readonly Found[] = [];

/** Who could not get a report or certificate in time may prove it otherwise: Directive 2014/24/EU, art. 44(2). The text says so, or asks for an equivalent. Certificates of keys are none of those. */
export const testReportNoAlternative: TextRule = {
  id: "test-report-no-alternative", kind: "text",
  check(text) {
    if (text.field === "title") return nothing;
    const [reports, certificates] = [text.hits("test-reports"), text.hits("certificates")];
    if (reports.length + certificates.length === 0) return nothing;
    const handedIn = certificates.filter((hit) => !reports.some(({ first, last }) => hit.first >= first && hit.first <= last) && saysInSentence(text, hit.first, "handed-in") && !saysInSentence(text, hit.first, "keys"));
    return [...reports, ...handedIn].filter((hit) => !isAccompanied(text, hit) && !saysInSentence(text, hit.first, "other-proof")).map(({ from, to }) => ({ from, to }));
  },
};
