import { type CheckedText, type Hit, sentenceAt } from "../checked-text";
import { beginsWithin, phraseRule } from "./phrases";

/** An example inside a requirement: does it bind? NASA ARM. With "or equivalent" after it, it is how a document outside art. 42(3)(b) is named. */
export const exampleInside = phraseRule("example-inside", "examples", { counts: (hit, text) => !isFollowedByEquivalent(hit, text) });

export function isFollowedByEquivalent({ last }: Hit, text: CheckedText): boolean {
  const equivalents = text.hits("equivalent");
  return equivalents.length > 0 && beginsWithin(equivalents, last + 1, sentenceAt(text, last)?.end ?? 0);
}
