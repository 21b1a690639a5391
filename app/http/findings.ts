import { partOf } from "~/domain/agreement/gaps";
import { type Language, inLanguage } from "~/domain/language";
import { everyCriterion } from "~/domain/needs/award";
import type { CheckedSpecification, Finding } from "~/domain/specification/finding";
import { numbers } from "~/domain/specification/outline";
import { type Requirement, parametersOf, textOf } from "~/domain/specification/requirement";
import { type Specification, namesOf } from "~/domain/specification/specification";
import { gapSentence } from "~/messages/agreement-gaps";
import { languageNames } from "~/messages/common";
import { say } from "~/messages/say";
import { findingSentences } from "~/messages/signing";

/** Findings as sentences that say where, each with the address where it can be mended. */
export function shownFindings(found: readonly Finding[], checked: CheckedSpecification, language: Language) {
  const { specification, requirements } = checked;
  const numberOf = numbers(specification.sections, requirements);
  const byId = new Map(requirements.map((one) => [one.id, one]));
  return found.map((finding, index) => {
    const { requirementId = "", parameterId, authorityId, other = "", language: missing } = finding.place;
    const requirement = byId.get(requirementId);
    return {
      key: `${index}`,
      href: addressOf(finding, specification, requirement),
      text: say(language, findingSentences[finding.rule], {
        requirement: requirement ? `${numberOf.get(requirementId) ?? ""} ${inLanguage(textOf(requirement).title, language)}` : placeName(finding, checked, language),
        parameter: (requirement && parametersOf(requirement).find((one) => one.id === parameterId)?.label[language]) ?? "",
        authority: specification.participants.find((one) => one.authorityId === authorityId)?.name ?? "",
        language: missing ? languageNames[missing][language] : "",
        other,
        gap: finding.place.gap ? gapSentence(finding.place.gap, namesOf(specification), language) : "",
      }),
    };
  });
}

function placeName({ place }: Finding, { specification, procurement }: CheckedSpecification, language: Language): string {
  const section = specification.sections.find((one) => one.id === place.sectionId);
  const lot = specification.lots.find((one) => one.id === place.lotId);
  const item = procurement.items.find((one) => one.id === place.itemId);
  const criterion = procurement.criteria.schemes.flatMap(everyCriterion).find((one) => one.id === place.criterionId);
  return inLanguage(criterion?.title ?? item?.label ?? section?.title ?? lot?.title ?? specification.title, language);
}

function addressOf({ rule, place }: Finding, { id }: Specification, requirement: Requirement | undefined): string {
  const at = `/specifications/${id}`;
  const here = `${at}/requirements/${place.requirementId}`;
  switch (rule) {
    case "value-unset":
      return `${here}/values`;
    case "value-collision":
      return `${here}/settlements`;
    case "required-clause-missing":
      return `${at}/sections/${requirement?.sectionId}/clauses?q=${encodeURIComponent(place.other ?? "")}`;
    case "clauses-conflict":
    case "exception-open":
      return here;
    case "comment-blocking":
      return `${at}/comments/${place.commentId}`;
    case "language-missing":
      if (place.requirementId) return `${here}/wording`;
      if (place.itemId) return `${at}/needs/items/${place.itemId}`;
      if (place.criterionId) return `${at}/criteria/${place.criterionId}`;
      return place.sectionId ? `${at}/sections/${place.sectionId}/title` : `${at}/description`;
    case "reference-broken":
    case "text-restricted":
      return `${here}/wording`;
    case "objection-open":
      return `${here}/position`;
    case "amendment-open":
      return `${at}/amendments/${place.amendmentId}`;
    case "participation-open":
      return `${at}/participants`;
    case "agreement-incomplete":
      return `${at}/agreement${place.gap ? `#${partOf[place.gap.kind]}` : ""}`;
    case "nothing-to-freeze":
      return at;
    case "procedure-form-missing":
    case "rate-missing":
      return `${at}/needs/procedure`;
    case "item-without-lot":
      return `${at}/needs/items/${place.itemId}`;
    case "framework-lot-without-maximum":
      return `${at}/needs`;
    case "framework-maximum-missing":
    case "need-over-maximum":
    case "estimate-missing":
    case "funding-mismatch":
      return `${at}/needs/own`;
    case "criteria-missing":
    case "weights-not-hundred":
    case "weights-too-wide":
    case "weighting-reason-missing":
      return `${at}/criteria`;
    case "criterion-unverified":
    case "life-cycle-method-missing":
    case "criterion-link-broken":
      return `${at}/criteria/${place.criterionId}`;
  }
}
