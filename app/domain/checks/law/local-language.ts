import { pairRule, saysInSentence } from "../near";

/** Language and national certificates are asked of the people or documents that need them, not of the tenderer: art. 18(1), 64(7). */
export const localLanguage = pairRule("local-language", {
  phrases: "local-language", words: "tongue-skills", near: "tongues", reach: { en: { before: 2, after: 4 }, lv: { before: 3, after: 3 } },
  counts: (text, { first }) => saysInSentence(text, first, "tenderers"),
});
