import type { Register } from "../checks/register";
import type { PartlyLocalized } from "../language";
import type { Level, StandardUse } from "../library/clause";
import type { Standard } from "../library/standard";
import { type AwardScheme, everyCriterion } from "../needs/award";
import { numbers } from "./outline";
import { type OwnVerification, type Requirement, textOf, verificationOf } from "./requirement";
import type { Specification } from "./specification";
import { isTailored } from "./tailoring";

/** A requirement with where it comes from and what follows from it: ISO/IEC/IEEE 29148, traceability in both directions. */
export interface Trace {
  requirementId: string;
  sectionId: string;
  number: string;
  title: PartlyLocalized;
  level: Level;
  /** The library clause and revision that it is pinned to; null for a text of the authorities' own. */
  clause: { id: string; revision: number; tailored: boolean } | null;
  /** What its clause names; class and status are the register's, null where it is not registered. */
  standards: { reference: string; role: StandardUse["role"]; class: Standard["class"] | null; status: Standard["status"] | null }[];
  verification: OwnVerification | null;
  evidence: PartlyLocalized | null;
  criteria: { id: string; title: PartlyLocalized; lotId: string | null }[];
}

/** What a trace may lack. */
export const traceGaps = ["clause", "standard", "verification", "evidence", "criterion"] as const;
export type TraceGap = (typeof traceGaps)[number];

export interface TraceFilter {
  section: string | null;
  level: Level | null;
  /** Only requirements that lack this. */
  lacks: TraceGap | null;
}

export const lacks: Record<TraceGap, (trace: Trace) => boolean> = {
  clause: ({ clause }) => clause === null,
  standard: ({ standards }) => standards.length === 0,
  verification: ({ verification }) => verification === null,
  evidence: ({ evidence }) => evidence === null,
  criterion: ({ criteria }) => criteria.length === 0,
};

/** Every requirement in the order of the document, each with its clause, standards, verification, evidence and award criteria. */
export function tracesOf({ sections }: Pick<Specification, "sections">, requirements: readonly Requirement[], schemes: readonly AwardScheme[], register: Register): Trace[] {
  const numberOf = numbers(sections, requirements);
  const naming = new Map<string, Trace["criteria"]>();
  for (const scheme of schemes)
    for (const { id, title, requirementIds } of everyCriterion(scheme))
      for (const one of requirementIds) naming.set(one, [...(naming.get(one) ?? []), { id, title, lotId: scheme.lotId }]);
  const placeOf = new Map([...sections].sort((a, b) => a.place - b.place).map(({ id }, index) => [id, index]));
  return [...requirements]
    .sort((a, b) => (placeOf.get(a.sectionId) ?? 0) - (placeOf.get(b.sectionId) ?? 0) || a.place - b.place)
    .map((requirement) => ({
      requirementId: requirement.id, sectionId: requirement.sectionId, number: numberOf.get(requirement.id) ?? "", title: textOf(requirement).title, level: requirement.level,
      clause: requirement.clause && { id: requirement.clause.id, revision: requirement.clause.revision, tailored: isTailored(requirement.tailoring) },
      standards: (requirement.clause?.standards ?? []).map(({ standard, role }) => {
        const known = register.byId.get(standard);
        return { reference: known?.reference ?? standard, role, class: known?.class ?? null, status: known?.status ?? null };
      }),
      verification: verificationOf(requirement), evidence: requirement.clause?.evidence ?? null, criteria: naming.get(requirement.id) ?? [],
    }));
}

/** The traces that a filter leaves. */
export const filteredTraces = (traces: readonly Trace[], { section, level, lacks: gap }: TraceFilter): Trace[] =>
  traces.filter((one) => (section === null || one.sectionId === section) && (level === null || one.level === level) && (gap === null || lacks[gap](one)));
