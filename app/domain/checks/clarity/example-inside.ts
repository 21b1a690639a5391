import { type CheckedText, type Hit, sentenceAt } from "../checked-text";
import { phraseRule } from "./phrases";

/** An example inside a requirement: does it bind? NASA ARM. With "or equivalent" after it, it is how a document outside art. 42(3)(b) is named. */
export const exampleInside = phraseRule("example-inside", "examples", { counts: (hit, text) => !isFollowedByEquivalent(hit, text) });

export const isFollowedByEquivalent = ({ last }: Hit, text: CheckedText): boolean => text.hits("equivalent").length > 0 && text.has("equivalent", last + 1, sentenceAt(text, last)?.end ?? 0);
