import { phraseRule } from "./phrases";

/** Why something is asked for belongs beside the requirement: inside it, it may be read as a second one. INCOSE R20. */
export const purposePhrase = phraseRule("purpose-phrase", "purposes");
