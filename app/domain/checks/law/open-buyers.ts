import { wordRule } from "../rule";

/** Who may buy under the contract is named; the circle is closed: Directive 2014/24/EU, art. 33(2). */
export const openBuyers = wordRule("open-buyers", "open-buyers");
