import { unaccompaniedRule } from "./accompanied-words";
import { isEveryday } from "./trade-mark";

/** One technology is one of several ways to the same function: Directive 2014/24/EU, art. 42(2) and (3). */
export const technologyPrescribed = unaccompaniedRule("technology-prescribed", "technologies", (text, { first, last }) => first !== last || !isEveryday(text, first));
