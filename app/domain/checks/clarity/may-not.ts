import { clauseOf } from "./modal";
import { phraseRule } from "./phrases";

/** "may not", "nevar": forbidden, or perhaps not so? ISO/IEC Directives, Part 2, clause 7. */
export const mayNot = phraseRule("may-not", "may-not", { counts: (hit, text) => text.language === "en" || clauseOf(hit, text) === "main" });
