import { wordRule } from "../rule";

/** Where something was made says nothing of what it does: Directive 2014/24/EU, art. 42(4) and 18(1). */
export const origin = wordRule("origin", "origins");
