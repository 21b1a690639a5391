import type { CheckedSpecification, Place } from "~/domain/checks/finding";
import { type JudgedFinding, blocks } from "~/domain/checks/judgement";
import { type Family, type RuleId, familyOf } from "~/domain/checks/rule-id";
import type { Severity } from "~/domain/checks/rule-pack";
import type { Language } from "~/domain/language";
import { findingSentences, sourcesOf } from "~/messages/finding-sentence";
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
  const sentence = findingSentences(checked);
  const byId = new Map(requirements.map((one) => [one.id, one]));
  return found.map((finding, index) => {
    const { rule, place, severity, waiver, mend = null } = finding;
    const text = inForce.rules.get(rule);
    const requirement = byId.get(place.requirementId ?? "");
    return {
      key: `${index}`, rule, family: familyOf(rule), severity, blocks: blocks(finding), waivable: Boolean(text?.waivable && requirement), place, mend,
      name: text?.name[language] ?? rule,
      text: sentence(finding, language),
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
