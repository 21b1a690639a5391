import type { Rule } from "../rule";
import { accessibilityActMissing } from "./accessibility-act-missing";
import { accessibilityMissing } from "./accessibility-missing";
import { accessibilityReasonMissing } from "./accessibility-reason-missing";
import { accessibilityUndecided } from "./accessibility-undecided";
import { allApplicableLaw } from "./all-applicable-law";
import { certificateOneBody } from "./certificate-one-body";
import { consortiumDocumentAlone } from "./consortium-document-alone";
import { criteriaMissing } from "./criteria-missing";
import { criterionLinkBroken } from "./criterion-link-broken";
import { criterionOfSelection } from "./criterion-of-selection";
import { criterionOnMandatory } from "./criterion-on-mandatory";
import { criterionUnlinked } from "./criterion-unlinked";
import { criterionUnverified } from "./criterion-unverified";
import { crossBorderModel } from "./cross-border-model";
import { equivalentMissing } from "./equivalent-missing";
import { exitUndecided } from "./exit-undecided";
import { formulationMismatch } from "./formulation-mismatch";
import { frameworkLotWithoutMaximum } from "./framework-lot-without-maximum";
import { frameworkMaximumMissing } from "./framework-maximum-missing";
import { frameworkTooLong } from "./framework-too-long";
import { higherClassIgnored } from "./higher-class-ignored";
import { interoperabilityAssessmentUndecided } from "./interoperability-assessment-undecided";
import { labelAlone } from "./label-alone";
import { latestVersion } from "./latest-version";
import { lifeCycleMethodMissing } from "./life-cycle-method-missing";
import { localLanguage } from "./local-language";
import { localPresence } from "./local-presence";
import { lotLimitWithoutRule } from "./lot-limit-without-rule";
import { lotsReasonMissing } from "./lots-reason-missing";
import { makeOrType } from "./make-or-type";
import { materialPrescribed } from "./material-prescribed";
import { openBuyers } from "./open-buyers";
import { optionWithoutConditions } from "./option-without-conditions";
import { origin } from "./origin";
import { patent } from "./patent";
import { procedureFormMissing } from "./procedure-form-missing";
import { productSecurityMissing } from "./product-security-missing";
import { proprietaryCompatibility } from "./proprietary-compatibility";
import { rightsUndecided } from "./rights-undecided";
import { standardDraft } from "./standard-draft";
import { standardSuperseded } from "./standard-superseded";
import { standardUndated } from "./standard-undated";
import { standardUnknown } from "./standard-unknown";
import { standardWithdrawn } from "./standard-withdrawn";
import { technologyPrescribed } from "./technology-prescribed";
import { testReportNoAlternative } from "./test-report-no-alternative";
import { textRestricted } from "./text-restricted";
import { tradeMarkWithoutEquivalent } from "./trade-mark-without-equivalent";
import { tradeMark } from "./trade-mark";
import { variantsWithoutMinimum } from "./variants-without-minimum";
import { verificationMissing } from "./verification-missing";
import { weightingReasonMissing } from "./weighting-reason-missing";
import { weightsNotHundred } from "./weights-not-hundred";
import { weightsTooWide } from "./weights-too-wide";

export const lawRules: readonly Rule[] = [
  accessibilityActMissing, accessibilityMissing, accessibilityReasonMissing, accessibilityUndecided, allApplicableLaw, certificateOneBody,
  consortiumDocumentAlone, criteriaMissing, criterionLinkBroken, criterionOfSelection, criterionOnMandatory, criterionUnlinked, criterionUnverified,
  crossBorderModel, equivalentMissing, exitUndecided, formulationMismatch, frameworkLotWithoutMaximum, frameworkMaximumMissing, frameworkTooLong,
  higherClassIgnored, interoperabilityAssessmentUndecided, labelAlone, latestVersion, lifeCycleMethodMissing, localLanguage, localPresence,
  lotLimitWithoutRule, lotsReasonMissing, makeOrType, materialPrescribed, openBuyers, optionWithoutConditions, origin, patent, procedureFormMissing,
  productSecurityMissing, proprietaryCompatibility, rightsUndecided, standardDraft, standardSuperseded, standardUndated, standardUnknown,
  standardWithdrawn, technologyPrescribed, testReportNoAlternative, textRestricted, tradeMarkWithoutEquivalent, tradeMark, variantsWithoutMinimum,
  verificationMissing, weightingReasonMissing, weightsNotHundred, weightsTooWide,
];
