import { statusRule } from "./standard-status";

/** A draft can still change: ISO/IEC/IEEE 29148, 5.2.7 (incomplete references). */
export const standardDraft = statusRule("standard-draft", "draft");
