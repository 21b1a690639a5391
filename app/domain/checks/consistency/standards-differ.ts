import type { RequirementRule } from "../rule";
import { differencesOf } from "./between-languages";
import { statedIn } from "./stated";

/** Every official language states the same standards: product rule 102, art. 18(1). */
export const standardsDiffer: RequirementRule = { id: "standards-differ", kind: "requirement", check: (read, checked) => differencesOf(read, checked, (text) => statedIn(text).standards) };
