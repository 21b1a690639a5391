import type { CheckedText, Hit } from "../checked-text";
import { phraseRule } from "./phrases";

/** A verb that names no result. NASA ARM. */
export const weakVerb = phraseRule("weak-verb", "weak-verbs", { counts: (hit, text) => isMainVerb(hit, text) });

/** In English behind the verb of obligation; the Latvian forms are those of verbs anyway. */
const isMainVerb = ({ first }: Hit, text: CheckedText): boolean =>
  text.language === "lv" || ["level-place", "says-shall", "says-should", "says-may", "verbs-of-must", "verbs-of-will"].some((list) => text.hits(list).some(({ last }) => last === first - 1));
