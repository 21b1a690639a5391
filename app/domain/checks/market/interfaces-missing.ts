import { askedForRule } from "./asked-for";

/** Only through documented interfaces can others build on what was bought: C-578/23, COM(2013) 455. */
export const interfacesMissing = askedForRule("interfaces-missing", "interface-words");
