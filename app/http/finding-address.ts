import { partOf } from "~/domain/agreement/gaps";
import type { Finding } from "~/domain/checks/finding";
import type { RuleId } from "~/domain/checks/rule-id";
import type { Requirement } from "~/domain/specification/requirement";
import type { Specification } from "~/domain/specification/specification";

type Address = (finding: Finding, at: string, requirement: Requirement | undefined) => string;

const onNeeds: Address = (_, at) => `${at}/needs/own`;
const onCriteria: Address = (_, at) => `${at}/criteria`;
const onCriterion: Address = ({ place }, at) => `${at}/criteria/${place.criterionId}`;
const onConditions = (part: string): Address => (_, at) => `${at}/conditions#${part}`;
const onProcedure: Address = (_, at) => `${at}/needs/procedure`;
const onClauses = (search: string): Address => (_, at) => `${at}/sections?q=${search}`;

/** Rules that are not mended in the wording of a requirement. */
const elsewhere: Partial<Record<RuleId, Address>> = {
  "value-unset": ({ place }, at) => `${at}/requirements/${place.requirementId}/values`,
  "value-collision": ({ place }, at) => `${at}/requirements/${place.requirementId}/settlements`,
  "required-clause-missing": ({ place }, at, requirement) => `${at}/sections/${requirement?.sectionId}/clauses?q=${encodeURIComponent(place.other ?? "")}`,
  "clauses-conflict": ({ place }, at) => `${at}/requirements/${place.requirementId}`,
  "clause-covered": (_, at) => `${at}/overlaps`,
  "clause-deprecated": (_, at) => `${at}/updates`,
  "clause-withdrawn": (_, at) => `${at}/updates`,
  "exception-open": ({ place }, at) => `${at}/requirements/${place.requirementId}`,
  "comment-blocking": ({ place }, at) => `${at}/comments/${place.commentId}`,
  "objection-open": ({ place }, at) => `${at}/requirements/${place.requirementId}/position`,
  "amendment-open": ({ place }, at) => `${at}/amendments/${place.amendmentId}`,
  "participation-open": (_, at) => `${at}/participants`,
  "agreement-incomplete": ({ place }, at) => `${at}/agreement${place.gap ? `#${partOf[place.gap.kind]}` : ""}`,
  "nothing-to-freeze": (_, at) => at,
  "verification-missing": ({ place }, at) => `${at}/requirements/${place.requirementId}/verification`,
  "procedure-form-missing": onProcedure,
  "rate-missing": onProcedure,
  "item-without-lot": ({ place }, at) => `${at}/needs/items/${place.itemId}`,
  "framework-lot-without-maximum": (_, at) => `${at}/needs`,
  "framework-maximum-missing": onNeeds,
  "need-over-maximum": onNeeds,
  "estimate-missing": onNeeds,
  "funding-mismatch": onNeeds,
  "criteria-missing": onCriteria,
  "weights-not-hundred": onCriteria,
  "weights-too-wide": onCriteria,
  "weighting-reason-missing": onCriteria,
  "criterion-unverified": onCriterion,
  "criterion-unlinked": onCriterion,
  "criterion-of-selection": onCriterion,
  "criterion-on-mandatory": onCriterion,
  "life-cycle-method-missing": onCriterion,
  "criterion-link-broken": onCriterion,
  "lots-reason-missing": onConditions("lots"),
  "lot-limit-without-rule": onConditions("lots"),
  "variants-without-minimum": onConditions("variants"),
  "accessibility-undecided": onConditions("accessibility"),
  "accessibility-reason-missing": onConditions("accessibility"),
  "accessibility-missing": onClauses("A11Y"),
  "framework-too-long": onConditions("duration"),
  "option-without-conditions": onConditions("options"),
  "rights-undecided": onConditions("rights"),
  "exit-undecided": onConditions("exit"),
  "interoperability-assessment-undecided": onConditions("interoperability"),
  "product-security-missing": onConditions("connectedProducts"),
  "cross-border-model": (_, at) => `${at}/description`,
  "market-narrow": (_, at) => `${at}/market`,
};

/** Where a finding can be mended. */
export function findingAddress(finding: Finding, { id, sections }: Specification, requirement: Requirement | undefined): string {
  const at = `/specifications/${id}`;
  const { place, rule } = finding;
  const special = elsewhere[rule]?.(finding, at, requirement);
  if (special) return special.replace(`${at}/sections?`, `${at}/sections/${sections.at(-1)?.id ?? ""}/clauses?`);
  if (requirement) return `${at}/requirements/${requirement.id}/wording`;
  if (place.itemId) return `${at}/needs/items/${place.itemId}`;
  if (place.criterionId) return `${at}/criteria/${place.criterionId}`;
  return place.sectionId ? `${at}/sections/${place.sectionId}/title` : `${at}/description`;
}
