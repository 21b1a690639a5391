import { isFollowedByEquivalent } from "./example-inside";
import { phraseRule } from "./phrases";

/** Lists without an end. INCOSE R9. An example with its equivalents is how a document outside art. 42(3)(b) is named. */
export const openEnded = phraseRule("open-ended", "open-ends", { counts: (hit, text) => !isFollowedByEquivalent(hit, text) });
