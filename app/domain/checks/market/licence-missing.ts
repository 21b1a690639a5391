import { askedForRule } from "./asked-for";

/** Who may use, change and pass on what is made for the buyer is said before it is made: C-578/23. */
export const licenceMissing = askedForRule("licence-missing", "licence-words", ({ conditions }) => conditions.rights.decision !== null);
