import type { Language, Localized, PartlyLocalized } from "../language";
import { everyCriterion } from "../needs/award";
import { numbers } from "../specification/outline";
import { textOf } from "../specification/requirement";
import type { CheckedSpecification, Finding, Place } from "./finding";
import { type JudgedFinding, blocks } from "./judgement";
import { inOrder } from "./finding-filter";
import { type Family, type RuleId, familyOf, ruleIds } from "./rule-id";
import { type RuleInForce, type RulesInForce, type Severity } from "./rule-pack";

/** Where a finding stands, as people look it up. */
export interface ReportedPlace extends Place {
  /** Of the requirement or section; null for what has no number. */
  number: string | null;
  title: PartlyLocalized;
}

export interface ReportedFinding {
  rule: RuleId;
  severity: Severity;
  /** Stands in the way of freezing. */
  blocks: boolean;
  place: ReportedPlace;
  says: Localized;
  /** Who let it stand, or asks to, and why. */
  waiver: { state: "accepted" | "asked"; reason: string; grounds: Record<string, string>; name: string; position: string; at: string; answeredAt: string | null; answerReason: string | null } | null;
}

export interface ReportedRule extends Pick<RuleInForce, "severity" | "waivable" | "name" | "why" | "fix" | "sources" | "notes" | "packs"> {
  id: RuleId;
  family: Family;
  /** Authorities that weigh it more heavily, by name. */
  strict: string[];
  found: number;
}

/** Everything that the checks of a specification said on one day, by which rules: one object for every format. */
export interface CheckReport {
  specification: { id: string; title: PartlyLocalized; demonstration: boolean; languages: Language[]; requirements: number; participants: { name: string; country: string; lead: boolean }[] };
  day: string;
  /** The state of the log that was checked. */
  log: { at: string; hash: string };
  packs: RulesInForce["packs"];
  /** Countries without rules of their own. */
  unknown: readonly string[];
  rules: ReportedRule[];
  findings: ReportedFinding[];
  counts: Record<Severity, number> & { blocking: number; waived: number };
}

/** The report on what was found. `says` gives a finding's sentence in a language. */
export function checkReportOf(checked: CheckedSpecification, found: readonly JudgedFinding[], says: (finding: Finding, language: Language) => string, log: CheckReport["log"]): CheckReport {
  const { specification, requirements, inForce } = checked;
  const { id, title, demonstration, participants } = specification;
  const placeOf = places(checked);
  const findings = inOrder(found, specification, requirements).map(({ finding }): ReportedFinding => ({
    rule: finding.rule, severity: finding.severity, blocks: blocks(finding), place: placeOf(finding.place),
    says: { en: says(finding, "en"), lv: says(finding, "lv") },
    waiver: finding.waiver && {
      state: finding.waiver.answer === "accepted" ? "accepted" : "asked", reason: finding.waiver.reason, grounds: finding.waiver.grounds, name: finding.waiver.name, position: finding.waiver.position,
      at: finding.waiver.at, answeredAt: finding.waiver.answeredAt, answerReason: finding.waiver.answerReason,
    },
  }));
  const count = (is: (finding: ReportedFinding) => boolean) => findings.filter(is).length;
  const of = (severity: Severity) => count((one) => one.severity === severity);
  return {
    specification: { id, title, demonstration, languages: specification.languages, requirements: requirements.length, participants: participants.map(({ name, country, lead }) => ({ name, country, lead })) },
    day: checked.day, log, packs: inForce.packs, unknown: inForce.unknown,
    rules: reportedRules(inForce, findings, new Map(participants.map(({ authorityId, name }) => [authorityId, name]))),
    findings,
    counts: { error: of("error"), warning: of("warning"), hint: of("hint"), blocking: count((one) => one.blocks), waived: count(({ waiver }) => waiver?.state === "accepted") },
  };
}

function reportedRules({ rules }: RulesInForce, findings: readonly ReportedFinding[], names: ReadonlyMap<string, string>): ReportedRule[] {
  const counts = new Map<RuleId, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return ruleIds.flatMap((id) => {
    const rule = rules.get(id);
    if (!rule) return [];
    const { severity, waivable, name, why, fix, sources, notes, packs, strict } = rule;
    return [{ id, family: familyOf(id), severity, waivable, name, why, fix, sources, notes, packs, strict: strict.map((one) => names.get(one) ?? one), found: counts.get(id) ?? 0 }];
  });
}

function places({ specification, requirements, procurement }: CheckedSpecification): (place: Place) => ReportedPlace {
  const numberOf = numbers(specification.sections, requirements);
  const titles = new Map<string, PartlyLocalized>([
    ...requirements.map((one): [string, PartlyLocalized] => [one.id, textOf(one).title]), ...specification.sections.map((one): [string, PartlyLocalized] => [one.id, one.title]),
    ...specification.lots.map((one): [string, PartlyLocalized] => [one.id, one.title]), ...procurement.items.map((one): [string, PartlyLocalized] => [one.id, one.label]),
    ...procurement.criteria.schemes.flatMap(everyCriterion).map((one): [string, PartlyLocalized] => [one.id, one.title]),
  ]);
  return (place) => {
    const id = place.requirementId ?? place.criterionId ?? place.itemId ?? place.sectionId ?? place.lotId ?? "";
    return { ...place, number: numberOf.get(place.requirementId ?? place.sectionId ?? "") ?? null, title: titles.get(id) ?? specification.title };
  };
}
