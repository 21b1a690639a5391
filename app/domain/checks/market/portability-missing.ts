import { askedForRule } from "./asked-for";

/** Data that cannot be taken along keep the buyer where they are: COM(2013) 455. */
export const portabilityMissing = askedForRule("portability-missing", "portability-words");
