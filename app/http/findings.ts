import { type Language, inLanguage } from "~/domain/language";
import type { Finding } from "~/domain/specification/finding";
import { numbers } from "~/domain/specification/outline";
import { type Requirement, parametersOf, textOf } from "~/domain/specification/requirement";
import type { Specification } from "~/domain/specification/specification";
import { languageNames } from "~/messages/common";
import { say } from "~/messages/say";
import { findingSentences } from "~/messages/signing";

/** Findings as sentences that say where, each with the address where it can be mended. */
export function shownFindings(found: readonly Finding[], specification: Specification, requirements: readonly Requirement[], language: Language) {
  const numberOf = numbers(specification.sections, requirements);
  const byId = new Map(requirements.map((one) => [one.id, one]));
  return found.map((finding, index) => {
    const { requirementId = "", parameterId, authorityId, other = "", language: missing } = finding.place;
    const requirement = byId.get(requirementId);
    return {
      key: `${index}`,
      href: addressOf(finding, specification, requirement),
      text: say(language, findingSentences[finding.rule], {
        requirement: requirement ? `${numberOf.get(requirementId) ?? ""} ${inLanguage(textOf(requirement).title, language)}` : placeName(finding, specification, language),
        parameter: (requirement && parametersOf(requirement).find((one) => one.id === parameterId)?.label[language]) ?? "",
        authority: specification.participants.find((one) => one.authorityId === authorityId)?.name ?? "",
        language: missing ? languageNames[missing][language] : "",
        other,
      }),
    };
  });
}

function placeName({ place }: Finding, { sections, title }: Specification, language: Language): string {
  const section = sections.find((one) => one.id === place.sectionId);
  return inLanguage(section?.title ?? title, language);
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
      return here;
    case "language-missing":
      if (place.requirementId) return `${here}/wording`;
      return place.sectionId ? `${at}/sections/${place.sectionId}/title` : `${at}/description`;
    case "reference-broken":
    case "text-restricted":
      return `${here}/wording`;
    case "participation-open":
      return `${at}/participants`;
    case "nothing-to-freeze":
      return at;
  }
}
