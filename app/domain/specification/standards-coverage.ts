import type { Language, Localized } from "../language";
import { type Clause, levels, placeholders } from "../library/clause";
import type { Pack } from "../library/pack";
import { type Requirement, textOf } from "./requirement";

/** How far a specification asks for what a clause of the library asks for, the most first. Exactly: docs/checks.md and the page. */
export const coverageStates = ["required", "present", "partly", "waived", "missing"] as const;
export type CoverageState = (typeof coverageStates)[number];

/** Why a clause is in its state. */
export const coverageReasons = ["as-it-is", "reworded", "covered", "level-lowered", "scope-narrowed", "tailored-away", "covered-partly", "retired", "finding-waived", "not-used"] as const;
export type CoverageReason = (typeof coverageReasons)[number];

export interface CoveredClause {
  id: string;
  title: Localized;
  level: Clause["level"];
  state: CoverageState;
  reasons: CoverageReason[];
  /** The requirement that it rests on. */
  requirementId: string | null;
  /** The clause that covers it, where it is not used itself. */
  by: string | null;
}

export interface PackCoverage {
  id: string;
  title: Localized;
  standard: string;
  version: string;
  /** Its mandatory clauses. */
  clauses: CoveredClause[];
}

/** What is asked about: what the specification uses, what it retired with a reason, and which missing clauses somebody let stand. */
export interface CoverageQuestion {
  languages: readonly Language[];
  requirements: readonly Requirement[];
  retired: readonly Requirement[];
  letStand: ReadonlySet<string>;
}

type Answer = Pick<CoveredClause, "state" | "reasons" | "requirementId" | "by">;

/** How far the mandatory clauses of packs are asked for. `library`: the current clauses of those packs. */
export function coverageOfPacks(packs: readonly { pack: Pick<Pack, "id" | "title" | "standard" | "version">; clauses: readonly Clause[] }[], question: CoverageQuestion): PackCoverage[] {
  const answer = answers(question, packs.flatMap((one) => one.clauses));
  return packs.map(({ pack: { id, title, standard, version }, clauses }) => ({
    id, title, standard, version, clauses: clauses.filter(({ level }) => level === "shall").map((clause) => ({ id: clause.id, title: clause.title, level: clause.level, ...answer(clause) })),
  }));
}

export interface CapabilityGroup {
  /** "OUP-3": the first part of the identifiers of its items. */
  id: string;
  items: (Answer & { id: string; title: Localized | string })[];
}

/** How far the items that a pack's source lists are asked for, in groups by the first part of their identifiers. An item has the best state of its clauses. */
export function coverageOfGroups(pack: Pick<Pack, "sourceIds">, clauses: readonly Clause[], question: CoverageQuestion): CapabilityGroup[] {
  const answer = answers(question, clauses);
  const groups = new Map<string, CapabilityGroup>();
  for (const { id, title } of pack.sourceIds) {
    const own = clauses.filter(({ sources }) => sources.some((source) => source.id === id));
    const [best = nothing] = own.map(answer).sort(byState);
    const groupId = id.startsWith("OUP-") ? (id.split(".")[0] ?? id) : (id.split("-")[0] ?? id);
    const group = groups.get(groupId) ?? { id: groupId, items: [] };
    groups.set(groupId, group);
    group.items.push({ id, title: own[0]?.title ?? title, ...best });
  }
  return [...groups.values()];
}

/** How many are in each state. */
export const countStates = (of: readonly { state: CoverageState }[]): Record<CoverageState, number> =>
  of.reduce((counts, { state }) => ({ ...counts, [state]: counts[state] + 1 }), { required: 0, present: 0, partly: 0, waived: 0, missing: 0 });

const nothing: Answer = { state: "missing", reasons: ["not-used"], requirementId: null, by: null };
const byState = (a: Answer, b: Answer): number => coverageStates.indexOf(a.state) - coverageStates.indexOf(b.state);

function answers({ languages, requirements, retired, letStand }: CoverageQuestion, library: readonly Clause[]): (clause: Clause) => Answer {
  const used = new Map<string, Requirement[]>();
  for (const one of requirements) if (one.clause) used.set(one.clause.id, [...(used.get(one.clause.id) ?? []), one]);
  const givenUp = new Map(retired.filter((one) => one.clause && one.retired?.reason.trim()).map((one) => [one.clause?.id ?? "", one.id]));
  const covering = coversOf([...requirements.flatMap(({ clause }) => clause ?? []), ...library]);
  const own = (clause: Clause): Answer[] => (used.get(clause.id) ?? []).map((requirement) => useOf(clause, requirement, languages));
  const byOthers = (clause: Clause): Answer[] =>
    (covering.get(clause.id) ?? []).flatMap(({ by, whole }): Answer[] =>
      (used.get(by) ?? []).map((requirement) => {
        const isWhole = whole && requirement.clause !== null && useOf(requirement.clause, requirement, languages).state !== "partly" && levels.indexOf(requirement.level) <= levels.indexOf(clause.level);
        return { state: isWhole ? "present" : "partly", reasons: [isWhole ? "covered" : "covered-partly"], requirementId: requirement.id, by };
      }),
    );
  return (clause) => {
    const [best] = [...own(clause), ...byOthers(clause)].sort(byState);
    if (best) return best;
    if (givenUp.has(clause.id)) return { state: "waived", reasons: ["retired"], requirementId: givenUp.get(clause.id) ?? null, by: null };
    return letStand.has(clause.id) ? { state: "waived", reasons: ["finding-waived"], requirementId: null, by: null } : nothing;
  };
}

/** One use of a clause held against what the library asks for. */
function useOf(clause: Clause, requirement: Requirement, languages: readonly Language[]): Answer {
  const { text } = textOf(requirement);
  const lacks = languages.some((language) => {
    const words = text[language];
    if (!words?.trim()) return true;
    const kept = placeholders(words);
    return [...placeholders(requirement.clause?.text[language] ?? "")].some((name) => !kept.has(name));
  });
  const reasons: CoverageReason[] = [
    ...(levels.indexOf(requirement.level) > levels.indexOf(clause.level) ? ["level-lowered" as const] : []),
    ...(requirement.scope.authorities || requirement.scope.lots ? ["scope-narrowed" as const] : []),
    ...(lacks ? ["tailored-away" as const] : []),
  ];
  const rest = { requirementId: requirement.id, by: null };
  if (reasons.length > 0) return { state: "partly", reasons, ...rest };
  return requirement.tailoring.text ? { state: "present", reasons: ["reworded"], ...rest } : { state: "required", reasons: ["as-it-is"], ...rest };
}

/** Which clauses ask for what a clause asks for, wholly or in part: from the relations of either side. */
function coversOf(clauses: readonly Clause[]): Map<string, { by: string; whole: boolean }[]> {
  const found = new Map<string, Map<string, boolean>>();
  const note = (of: string, by: string, whole: boolean) => {
    const known = found.get(of) ?? new Map<string, boolean>();
    found.set(of, known.set(by, whole || (known.get(by) ?? false)));
  };
  for (const { id, relations } of clauses)
    for (const { type, extent, clause: other } of relations) {
      if (type === "supersedes") note(other, id, true);
      if (type !== "covers") continue;
      note(other, id, extent === "equal" || extent === "superset");
      note(id, other, extent === "equal" || extent === "subset");
    }
  return new Map([...found].map(([of, by]) => [of, [...by].map(([one, whole]) => ({ by: one, whole }))]));
}
