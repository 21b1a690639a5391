import type { RequirementRule } from "../rule";
import { differencesOf } from "./between-languages";
import { statedIn } from "./stated";

/** Every official language states the same numbers: product rule 102, art. 18(1). */
export const numbersDiffer: RequirementRule = { id: "numbers-differ", kind: "requirement", check: (read, checked) => differencesOf(read, checked, (text) => statedIn(text).numbers) };
