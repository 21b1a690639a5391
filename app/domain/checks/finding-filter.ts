import type { Language } from "../language";
import type { Specification } from "../specification/specification";
import type { Requirement } from "../specification/requirement";
import { type JudgedFinding, blocks } from "./judgement";
import { type Family, type RuleId, familyOf } from "./rule-id";
import { type Severity, severities } from "./rule-pack";

/** A finding with the section that it stands in; null: it is about the specification as a whole. */
export interface PlacedFinding {
  finding: JudgedFinding;
  sectionId: string | null;
}

export const waivedStates = ["none", "asked", "accepted"] as const;
export type WaivedState = (typeof waivedStates)[number];

/** Which findings are shown; an empty list or null leaves all. */
export interface FindingFilter {
  severity: readonly Severity[];
  family: readonly Family[];
  language: readonly Language[];
  waived: readonly WaivedState[];
  rule: RuleId | null;
  /** A section's id, or "whole" for what is about no section. */
  section: string | null;
  /** Only what stands in the way of freezing. */
  blocking: boolean;
}

export const everyFinding: FindingFilter = { severity: [], family: [], language: [], waived: [], rule: null, section: null, blocking: false };

/** What one can choose by, and what a finding has of it. */
const partOf: { [Part in Exclude<keyof FindingFilter, "blocking">]: (one: PlacedFinding) => string | undefined } = {
  severity: ({ finding }) => finding.severity,
  family: ({ finding }) => familyOf(finding.rule),
  language: ({ finding }) => finding.place.language,
  waived: ({ finding: { waiver } }) => (waiver ? (waiver.answer === "accepted" ? "accepted" : "asked") : "none"),
  rule: ({ finding }) => finding.rule,
  section: ({ sectionId }) => sectionId ?? "whole",
};
type Part = keyof typeof partOf;
const parts: readonly Part[] = ["severity", "family", "language", "waived", "rule", "section"];

/** Findings in the order of the document, each at its place: the whole first, then section by section; the gravest first where several stand together. */
export function inOrder(found: readonly JudgedFinding[], { sections }: Pick<Specification, "sections">, requirements: readonly Pick<Requirement, "id" | "sectionId">[]): PlacedFinding[] {
  const sectionAt = new Map([...sections].sort((a, b) => a.place - b.place).map(({ id }, index) => [id, index]));
  const requirementAt = new Map(requirements.map(({ id, sectionId }, index) => [id, { index, sectionId }]));
  const placed = found.map((finding) => {
    const requirement = requirementAt.get(finding.place.requirementId ?? "");
    const sectionId = requirement?.sectionId ?? finding.place.sectionId ?? null;
    return { finding, sectionId, at: [sectionAt.get(sectionId ?? "") ?? -1, requirement?.index ?? -1, severities.indexOf(finding.severity)] as const };
  });
  return placed.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2]).map(({ finding, sectionId }) => ({ finding, sectionId }));
}

/** The findings that a filter leaves, and how many each choice would leave beside the other choices made. */
export function filtered(found: readonly PlacedFinding[], filter: FindingFilter): { kept: PlacedFinding[]; counts: Record<Part, Map<string, number>> } {
  const counts: Record<Part, Map<string, number>> = { severity: new Map(), family: new Map(), language: new Map(), waived: new Map(), rule: new Map(), section: new Map() };
  const kept: PlacedFinding[] = [];
  for (const one of found) {
    if (filter.blocking && !blocks(one.finding)) continue;
    const missed = parts.filter((part) => !leaves(filter[part], partOf[part](one)));
    if (missed.length === 0) kept.push(one);
    for (const part of missed.length === 0 ? parts : missed.length === 1 ? missed : []) {
      const value = partOf[part](one);
      if (value !== undefined) counts[part].set(value, (counts[part].get(value) ?? 0) + 1);
    }
  }
  return { kept, counts };
}

function leaves(wanted: readonly string[] | string | null, value: string | undefined): boolean {
  if (wanted === null || wanted.length === 0) return true;
  return value !== undefined && (typeof wanted === "string" ? wanted === value : wanted.includes(value));
}
