import type { TextRule } from "../rule";
import { nothing } from "./phrases";

/** More is hard to keep in mind and harder to translate: INCOSE R18 asks for one thought, and this is what one usually takes. */
const most = 40;

export const longSentence: TextRule = {
  id: "long-sentence", kind: "text",
  check(text) {
    if (text.field !== "text" || text.tokens.length <= most) return nothing;
    return text.sentences
      .filter(({ first, end }) => end - first > most && text.tokens.slice(first, end).filter(({ kind }) => kind !== "sign").length > most)
      .map(({ from, to }) => ({ from, to }));
  },
};
