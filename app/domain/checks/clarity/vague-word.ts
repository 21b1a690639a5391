import { phraseRule } from "./phrases";

/** Words that everybody understands differently. INCOSE R7. */
export const vagueWord = phraseRule("vague-word", "vague");
