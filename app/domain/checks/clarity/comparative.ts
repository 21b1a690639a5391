import { type CheckedText, type Hit, sentenceAt } from "../checked-text";
import { phraseRule } from "./phrases";

const reach = 8;

/** A comparison without what is compared with. ISO/IEC/IEEE 29148, 5.2.7. */
export const comparative = phraseRule("comparative", "comparatives", { counts: (hit, text) => !isCompared(hit, text) });

const isCompared = ({ last }: Hit, text: CheckedText): boolean => text.has("than", last + 1, Math.min(last + 1 + reach, sentenceAt(text, last)?.end ?? 0));
