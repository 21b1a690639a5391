import { askedForRule } from "./asked-for";

/** When a supplier ends, its source code is worth having: COM(2013) 455. */
export const escrowMissing = askedForRule("escrow-missing", "escrow-words", ({ conditions }) => conditions.rights.decision === "open-source" || conditions.rights.decision === "transfer");
