import type { Rule } from "../rule";
import { criteriaMissing } from "./criteria-missing";
import { criterionLinkBroken } from "./criterion-link-broken";
import { criterionUnverified } from "./criterion-unverified";
import { frameworkLotWithoutMaximum } from "./framework-lot-without-maximum";
import { frameworkMaximumMissing } from "./framework-maximum-missing";
import { lifeCycleMethodMissing } from "./life-cycle-method-missing";
import { procedureFormMissing } from "./procedure-form-missing";
import { textRestricted } from "./text-restricted";
import { weightingReasonMissing } from "./weighting-reason-missing";
import { weightsNotHundred } from "./weights-not-hundred";
import { weightsTooWide } from "./weights-too-wide";

export const lawRules: readonly Rule[] = [
  criteriaMissing, criterionLinkBroken, criterionUnverified, frameworkLotWithoutMaximum, frameworkMaximumMissing, lifeCycleMethodMissing,
  procedureFormMissing, textRestricted, weightingReasonMissing, weightsNotHundred, weightsTooWide,
];
