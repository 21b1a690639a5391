import { openAlternativeRule } from "./open-alternative";

/** A protocol that one undertaking controls binds devices to its systems: COM(2013) 455. */
export const proprietaryProtocol = openAlternativeRule("proprietary-protocol", "proprietary-protocols");
