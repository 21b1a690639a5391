import { phraseRule } from "./phrases";

/** Words that leave the bound one to decide whether it is bound. INCOSE R8. */
export const escapeClause = phraseRule("escape-clause", "escapes");
