import { wordRule } from "../rule";

/** A make, brand, model or type stands for one maker: Directive 2014/24/EU, art. 42(4). */
export const makeOrType = wordRule("make-or-type", "makes");
