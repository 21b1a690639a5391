import { type CheckedText, type Hit, sentenceAt } from "../checked-text";
import { phraseRule } from "./phrases";

/** A prohibition without exception: that something never happens is hard to test. INCOSE R16. */
export const negative = phraseRule("negative", "negatives", { counts: (hit, text) => !hasException(hit, text) });

function hasException({ first }: Hit, text: CheckedText): boolean {
  const sentence = sentenceAt(text, first);
  return sentence !== undefined && text.has("exceptions", sentence.first, sentence.end);
}
