import { pairRule, saysInSentence } from "../near";

/** A seat, office or registration in a place keeps others out: Directive 2014/24/EU, art. 18(1). Said of tenderers and their people, not of what they deliver. */
export const localPresence = pairRule("local-presence", {
  phrases: "local-presence", words: "presence", near: "places", reach: { en: { before: 0, after: 8 }, lv: { before: 2, after: 8 } },
  counts: (text, { first }) => saysInSentence(text, first, "tenderers"),
});
