import type { Rule } from "../rule";
import { clausesConflict } from "./clauses-conflict";
import { languageMissing, languageMissingElsewhere } from "./language-missing";
import { referenceBroken } from "./reference-broken";
import { requiredClauseMissing } from "./required-clause-missing";
import { valueCollision } from "./value-collision";
import { valueUnset } from "./value-unset";

export const consistencyRules: readonly Rule[] = [
  clausesConflict, languageMissing, languageMissingElsewhere, referenceBroken, requiredClauseMissing, valueCollision, valueUnset,
];
