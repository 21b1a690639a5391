import { pairRule, saysInSentence } from "../near";

/** What is the latest changes; what has to be offered does not: Directive 2014/24/EU, art. 42(3)(a). Which version of its data a system shows is something else. */
export const latestVersion = pairRule("latest-version", {
  phrases: "latest", words: "newest", near: "editions", reach: { en: { before: 0, after: 3 }, lv: { before: 0, after: 4 } },
  counts: (text, { first }) => text.level === "shall" && !saysInSentence(text, first, "shown-versions"),
});
