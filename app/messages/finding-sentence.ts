import type { CheckedSpecification, Finding, Place } from "~/domain/checks/finding";
import type { RuleSource, RulesInForce } from "~/domain/checks/rule-pack";
import type { RuleId } from "~/domain/checks/rule-id";
import { type Language, inLanguage } from "~/domain/language";
import { everyCriterion } from "~/domain/needs/award";
import { numbers } from "~/domain/specification/outline";
import { type Requirement, parametersOf, textOf } from "~/domain/specification/requirement";
import { namesOf } from "~/domain/specification/specification";
import { gapSentence } from "./agreement-gaps";
import { languageNames } from "./common";
import { say } from "./say";

/** Says findings of one specification: where and what, in a language. */
export function findingSentences(checked: CheckedSpecification): (finding: Finding, language: Language) => string {
  const { specification, requirements, inForce } = checked;
  const numberOf = numbers(specification.sections, requirements);
  const byId = new Map(requirements.map((one) => [one.id, one]));
  const named = (requirement: Requirement, language: Language) => `${numberOf.get(requirement.id) ?? ""} ${inLanguage(textOf(requirement).title, language)}`;
  /** The other requirement by number and title where it is one of them, else what was named. */
  const otherName = (other: string | undefined, language: Language) => {
    const requirement = byId.get(other ?? "");
    return requirement ? named(requirement, language) : (other ?? "");
  };
  return ({ rule, place }, language) => {
    const requirement = byId.get(place.requirementId ?? "");
    return say(language, inForce.rules.get(rule)?.says ?? { en: rule, lv: rule }, {
      requirement: requirement ? named(requirement, language) : placeName(place, checked, language),
      parameter: (requirement && parametersOf(requirement).find((one) => one.id === place.parameterId)?.label[language]) ?? "",
      authority: specification.participants.find((one) => one.authorityId === place.authorityId)?.name ?? "",
      language: place.language ? languageNames[place.language][language] : "",
      words: place.words ?? "",
      other: otherName(place.other, language),
      gap: place.gap ? gapSentence(place.gap, namesOf(specification), language) : "",
    });
  };
}

/** What a rule rests on, each source in one line. */
export const sourcesOf = ({ rules }: RulesInForce, rule: RuleId): string[] => [...new Set((rules.get(rule)?.sources ?? []).map(sourceLine))];

const sourceLine = ({ document, article }: RuleSource): string => (article ? `${document}, ${article}` : document);

function placeName(place: Place, { specification, procurement }: CheckedSpecification, language: Language): string {
  const section = specification.sections.find((one) => one.id === place.sectionId);
  const lot = specification.lots.find((one) => one.id === place.lotId);
  const item = procurement.items.find((one) => one.id === place.itemId);
  const criterion = procurement.criteria.schemes.flatMap(everyCriterion).find((one) => one.id === place.criterionId);
  return inLanguage(criterion?.title ?? item?.label ?? section?.title ?? lot?.title ?? specification.title, language);
}
