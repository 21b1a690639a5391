import { askedForRule } from "./asked-for";

/** Without a way out the next contract goes to the same undertaking: C-578/23, COM(2013) 455. */
export const exitMissing = askedForRule("exit-missing", "exit-words", ({ conditions }) => conditions.exit.decision === "regulated");
