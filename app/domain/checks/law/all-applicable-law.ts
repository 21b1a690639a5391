import { wordRule } from "../rule";

/** The law holds anyway; a requirement that only repeats it says nothing that can be checked: art. 42(3)(a). */
export const allApplicableLaw = wordRule("all-applicable-law", "all-law");
