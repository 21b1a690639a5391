import type { Rule } from "../rule";
import { clauseCovered } from "./clause-covered";
import { clauseDeprecated } from "./clause-deprecated";
import { clauseDuplicate } from "./clause-duplicate";
import { clauseWithdrawn } from "./clause-withdrawn";
import { clausesConflict } from "./clauses-conflict";
import { datesDiffer } from "./dates-differ";
import { languageMissing, languageMissingElsewhere } from "./language-missing";
import { levelDiffers } from "./level-differs";
import { lotEmpty } from "./lot-empty";
import { numbersDiffer } from "./numbers-differ";
import { placeholdersDiffer } from "./placeholders-differ";
import { rangesContradict } from "./ranges-contradict";
import { referenceBroken } from "./reference-broken";
import { requiredClauseMissing } from "./required-clause-missing";
import { requirementCircular } from "./requirement-circular";
import { requirementsContradict } from "./requirements-contradict";
import { sectionEmpty } from "./section-empty";
import { standardsDiffer } from "./standards-differ";
import { termAvoided } from "./term-avoided";
import { termDefinedTwice } from "./term-defined-twice";
import { termUndefined } from "./term-undefined";
import { titleTwice } from "./title-twice";
import { unitsDiffer } from "./units-differ";
import { valueCollision } from "./value-collision";
import { valueUnset } from "./value-unset";

export const consistencyRules: readonly Rule[] = [
  clauseCovered, clauseDeprecated, clauseDuplicate, clauseWithdrawn, clausesConflict, datesDiffer, languageMissing, languageMissingElsewhere,
  levelDiffers, lotEmpty, numbersDiffer, placeholdersDiffer, rangesContradict, referenceBroken, requiredClauseMissing, requirementCircular,
  requirementsContradict, sectionEmpty, standardsDiffer, termAvoided, termDefinedTwice, termUndefined, titleTwice, unitsDiffer, valueCollision,
  valueUnset,
];
