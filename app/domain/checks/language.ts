import { type PartlyLocalized, missingLanguages } from "../language";
import type { Check, Finding } from "../specification/finding";
import { textOf, verificationOf } from "../specification/requirement";

/** Every official language has every text: titles, sections, lots, requirements, verification. */
export const checkLanguages: Check = ({ specification, requirements }) => {
  const lacking = (text: PartlyLocalized, place: Finding["place"]): Finding[] =>
    missingLanguages(text, specification.languages).map((language) => ({ rule: "language-missing", place: { ...place, language } }));

  return [
    ...lacking(specification.title, {}),
    ...lacking(specification.subject, {}),
    ...specification.lots.flatMap((lot) => lacking(lot.title, { lotId: lot.id })),
    ...specification.sections.flatMap((section) => lacking(section.title, { sectionId: section.id })),
    ...requirements.flatMap((requirement) => {
      const { title, text } = textOf(requirement);
      const verification = verificationOf(requirement);
      const missing = [title, text, ...(verification ? [verification.text] : [])].flatMap((one) => missingLanguages(one, specification.languages));
      // An imported clause may stand in one language only; tailoring it in the other is the translation.
      const { clause, tailoring } = requirement;
      const untranslated = (clause?.untranslated ?? []).filter((language) => specification.languages.includes(language) && !tailoring.text?.[language]);
      return [...new Set([...missing, ...untranslated])].map((language) => ({ rule: "language-missing" as const, place: { requirementId: requirement.id, language } }));
    }),
  ];
};
