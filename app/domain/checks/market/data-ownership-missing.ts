import { askedForRule } from "./asked-for";

/** Whose the data are that the contract brings forth is said before it begins: COM(2013) 455. */
export const dataOwnershipMissing = askedForRule("data-ownership-missing", "data-ownership-words");
