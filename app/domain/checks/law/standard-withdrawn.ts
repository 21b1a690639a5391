import { statusRule } from "./standard-status";

/** A withdrawn standard no longer says what has to be offered: Directive 2014/24/EU, art. 42(3)(a). */
export const standardWithdrawn = statusRule("standard-withdrawn", "withdrawn");
