import { wordRule } from "../rule";

/** A seat, office or registration in a place keeps others out: Directive 2014/24/EU, art. 18(1). */
export const localPresence = wordRule("local-presence", "local-presence");
