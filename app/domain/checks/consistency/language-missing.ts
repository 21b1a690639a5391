import { everyCriterion } from "../../needs/award";
import { type PartlyLocalized, missingLanguages } from "../../language";
import { textOf, verificationOf } from "../../specification/requirement";
import type { CheckedSpecification, Finding, Place } from "../finding";
import type { RequirementRule, WholeRule } from "../rule";

/** Every official language has every text of a requirement. */
export const languageMissing: RequirementRule = {
  id: "language-missing", kind: "requirement",
  check({ requirement }, { specification }) {
    const { title, text } = textOf(requirement);
    const verification = verificationOf(requirement);
    const missing = [title, text, ...(verification ? [verification.text] : [])].flatMap((one) => missingLanguages(one, specification.languages));
    // An imported clause may stand in one language only; tailoring it in the other is the translation.
    const { clause, tailoring } = requirement;
    const untranslated = (clause?.untranslated ?? []).filter((language) => specification.languages.includes(language) && !tailoring.text?.[language]);
    return [...new Set([...missing, ...untranslated])].map((language) => ({ place: { requirementId: requirement.id, language } }));
  },
};

/** The same for titles, subject, sections, lots, needs and award criteria. */
export const languageMissingElsewhere: WholeRule = {
  id: "language-missing", kind: "whole",
  check: (checked) => placesWithTexts(checked).flatMap(({ texts, place }) => missingIn(texts, checked, place)),
};

function placesWithTexts({ specification, procurement: { items, criteria } }: CheckedSpecification): { texts: PartlyLocalized[]; place: Place }[] {
  return [
    { texts: [specification.title], place: {} },
    { texts: [specification.subject], place: {} },
    ...specification.lots.map(({ id, title }) => ({ texts: [title], place: { lotId: id } })),
    ...specification.sections.map(({ id, title }) => ({ texts: [title], place: { sectionId: id } })),
    ...items.map(({ id, label, unit }) => ({ texts: [label, unit], place: { itemId: id } })),
    ...criteria.schemes.flatMap(everyCriterion).map(({ id, title, verification, lifeCycle }) => ({
      texts: [title, verification, lifeCycle?.method, lifeCycle?.data].flatMap((text) => text ?? []), place: { criterionId: id },
    })),
  ];
}

const missingIn = (texts: readonly PartlyLocalized[], { specification }: CheckedSpecification, place: Place): Omit<Finding, "rule">[] =>
  [...new Set(texts.flatMap((text) => missingLanguages(text, specification.languages)))].map((language) => ({ place: { ...place, language } }));
