import { phraseRule } from "./phrases";

/** The best of what? ISO/IEC/IEEE 29148, 5.2.7. */
export const superlative = phraseRule("superlative", "superlatives");
