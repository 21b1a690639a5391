import { type CheckedText, type Hit, sentenceAt } from "../checked-text";
import { phraseRule } from "./phrases";

/** A subject that only points: a requirement is read alone, and what it points to stays behind. INCOSE R24. */
export const pronoun = phraseRule("pronoun", "pronouns", { counts: (hit, text) => isSubject(hit, text) });

/** At the beginning of a sentence or of a part of it, with a verb behind it. */
function isSubject({ first, last }: Hit, text: CheckedText): boolean {
  if (!text.has("after-pronouns", last + 1, last + 2) || text.has("expletives", first, first + 1)) return false;
  if (sentenceAt(text, first)?.first === first) return true;
  const before = text.tokens[first - 1];
  return before !== undefined && (",;".includes(before.word) || text.has("coordinators", first - 1, first)) && isVerbOfLevel(last + 1, text);
}

/** Inside a sentence "it is" often belongs to a clause that names what it is; "it shall" begins another requirement. */
const isVerbOfLevel = (index: number, text: CheckedText): boolean => ["level-place", "says-shall", "says-should", "verbs-of-must", "verbs-of-will"].some((list) => text.has(list, index, index + 1));
