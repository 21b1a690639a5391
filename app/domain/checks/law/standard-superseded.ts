import { statusRule } from "./standard-status";

/** A superseded edition asks for what suppliers have stopped certifying: ISO/IEC/IEEE 29148, 5.2.7 (incomplete references). */
export const standardSuperseded = statusRule("standard-superseded", "superseded");
