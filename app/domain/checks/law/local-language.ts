import { wordRule } from "../rule";

/** Language and national certificates are asked of the people or documents that need them, not of the tenderer: art. 18(1), 64(7). */
export const localLanguage = wordRule("local-language", "local-language");
