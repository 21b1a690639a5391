import type { Check, CheckedSpecification, Finding } from "../specification/finding";
import { checkAgreement } from "./agreement";
import { checkComments } from "./comment";
import { checkCriteriaPerLot, checkCriterionLanguages, checkCriterionLinks, checkCriterionProof, checkWeights } from "./criteria";
import { checkExceptions } from "./exception";
import { checkLanguages } from "./language";
import { checkFrameworkMaximum, checkFunding, checkItemLanguages, checkItemLots, checkProcedureForm, checkRates, checkVolumes } from "./needs";
import { checkContent, checkParticipation } from "./participation";
import { checkAmendments, checkObjections } from "./position";
import { checkReferences } from "./reference";
import { checkConflicts, checkRequired } from "./relation";
import { checkRestrictedText } from "./restricted-text";
import { checkValues } from "./value";

const all: readonly Check[] = [
  checkContent, checkParticipation, checkAgreement, checkExceptions, checkObjections, checkAmendments, checkComments, checkValues, checkRequired, checkConflicts, checkLanguages, checkReferences, checkRestrictedText,
  checkProcedureForm, checkFrameworkMaximum, checkVolumes, checkFunding, checkRates, checkItemLots, checkItemLanguages,
  checkCriteriaPerLot, checkWeights, checkCriterionProof, checkCriterionLinks, checkCriterionLanguages,
];

/** Everything that stands in the way of freezing. */
export const findings = (checked: CheckedSpecification): Finding[] => all.flatMap((check) => check(checked));
