import { unaccompaniedRule } from "./accompanied-words";

/** A certificate of one body is asked for together with those of equivalent bodies: Directive 2014/24/EU, art. 44(1). */
export const certificateOneBody = unaccompaniedRule("certificate-one-body", "certifying-bodies");
