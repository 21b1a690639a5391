import { wordRule } from "../rule";

/** What is patented one undertaking alone may offer or license: Directive 2014/24/EU, art. 42(4). */
export const patent = wordRule("patent", "patents");
