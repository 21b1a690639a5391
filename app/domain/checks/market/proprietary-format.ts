import { openAlternativeRule } from "./open-alternative";

/** A format that one undertaking controls binds the data to its programs: COM(2013) 455. */
export const proprietaryFormat = openAlternativeRule("proprietary-format", "proprietary-formats");
