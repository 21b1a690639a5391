import { unaccompaniedRule } from "./accompanied-words";

/** Who asks for a label accepts every label with equivalent requirements: Directive 2014/24/EU, art. 43(1). */
export const labelAlone = unaccompaniedRule("label-alone", "labels");
