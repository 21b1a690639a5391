import type { CheckedSpecification, Place } from "~/domain/checks/finding";
import { type JudgedFinding, blocks } from "~/domain/checks/judgement";
import { type Family, type RuleId, familyOf } from "~/domain/checks/rule-id";
import type { RuleSource, RulesInForce, Severity } from "~/domain/checks/rule-pack";
import { type Language, inLanguage } from "~/domain/language";
import { everyCriterion } from "~/domain/needs/award";
import { numbers } from "~/domain/specification/outline";
import { type Requirement, parametersOf, textOf } from "~/domain/specification/requirement";
import { namesOf } from "~/domain/specification/specification";
import { gapSentence } from "~/messages/agreement-gaps";
import { languageNames } from "~/messages/common";
import { say } from "~/messages/say";
import { findingAddress } from "./finding-address";

/** A finding as people read it: where, what, why, how to mend it, and the way there. */
export interface ShownFinding {
  key: string;
  rule: RuleId;
  family: Family;
  severity: Severity;
  /** Stands in the way of freezing. */
  blocks: boolean;
  waivable: boolean;
  name: string;
  text: string;
  why: string;
  fix: string;
  sources: string[];
  /** What countries add to the rule. */
  notes: string[];
  /** Which packs say so, as "lv 1.0.0", and the authorities that are stricter. */
  packs: string[];
  strict: string[];
  href: string;
  place: Place;
  mend: JudgedFinding["mend"] | null;
  waiver: { id: string; answer: "accepted" | null; reason: string; name: string } | null;
}

/** Findings as sentences that say where, each with the address where it can be mended. */
export function shownFindings(found: readonly JudgedFinding[], checked: CheckedSpecification, language: Language): ShownFinding[] {
  const { specification, requirements, inForce } = checked;
  const numberOf = numbers(specification.sections, requirements);
  const byId = new Map(requirements.map((one) => [one.id, one]));
  return found.map((finding, index) => {
    const { rule, place, severity, waiver, mend = null } = finding;
    const text = inForce.rules.get(rule);
    const requirement = byId.get(place.requirementId ?? "");
    return {
      key: `${index}`, rule, family: familyOf(rule), severity, blocks: blocks(finding), waivable: Boolean(text?.waivable && requirement), place, mend,
      name: text?.name[language] ?? rule,
      text: say(language, text?.says ?? { en: rule, lv: rule }, {
        requirement: requirement ? `${numberOf.get(requirement.id) ?? ""} ${inLanguage(textOf(requirement).title, language)}` : placeName(place, checked, language),
        parameter: (requirement && parametersOf(requirement).find((one) => one.id === place.parameterId)?.label[language]) ?? "",
        authority: specification.participants.find((one) => one.authorityId === place.authorityId)?.name ?? "",
        language: place.language ? languageNames[place.language][language] : "",
        words: place.words ?? "",
        other: otherName(place.other, byId, numberOf, language),
        gap: place.gap ? gapSentence(place.gap, namesOf(specification), language) : "",
      }),
      why: text?.why[language] ?? "",
      fix: text?.fix[language] ?? "",
      sources: sourcesOf(inForce, rule),
      notes: (text?.notes ?? []).map((note) => note[language]),
      packs: text?.packs ?? [],
      strict: (text?.strict ?? []).map((id) => specification.participants.find((one) => one.authorityId === id)?.name ?? id),
      href: findingAddress(finding, specification, requirement),
      waiver: waiver && { id: waiver.id, answer: waiver.answer === "accepted" ? "accepted" : null, reason: waiver.reason, name: waiver.name },
    };
  });
}

/** What a rule rests on, each source in one line. */
export const sourcesOf = ({ rules }: RulesInForce, rule: RuleId): string[] => [...new Set((rules.get(rule)?.sources ?? []).map(sourceLine))];

const sourceLine = ({ document, article }: RuleSource): string => (article ? `${document}, ${article}` : document);

/** The other requirement by number and title where it is one of them, else what was named. */
function otherName(other: string | undefined, byId: ReadonlyMap<string, Requirement>, numberOf: ReadonlyMap<string, string>, language: Language): string {
  const requirement = byId.get(other ?? "");
  return requirement ? `${numberOf.get(requirement.id) ?? ""} ${inLanguage(textOf(requirement).title, language)}` : (other ?? "");
}

function placeName(place: Place, { specification, procurement }: CheckedSpecification, language: Language): string {
  const section = specification.sections.find((one) => one.id === place.sectionId);
  const lot = specification.lots.find((one) => one.id === place.lotId);
  const item = procurement.items.find((one) => one.id === place.itemId);
  const criterion = procurement.criteria.schemes.flatMap(everyCriterion).find((one) => one.id === place.criterionId);
  return inLanguage(criterion?.title ?? item?.label ?? section?.title ?? lot?.title ?? specification.title, language);
}
