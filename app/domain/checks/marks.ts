import type { Requirement } from "../specification/requirement";
import { type JudgedFinding, blocks } from "./judgement";

/** How many findings there are at a place that nobody has let stand. Hints are a matter of style and not counted. */
export interface Mark {
  errors: number;
  warnings: number;
}

export interface Marks {
  requirements: ReadonlyMap<string, Mark>;
  /** Of a section, its requirements included. */
  sections: ReadonlyMap<string, Mark>;
}

/** What an outline shows beside sections and requirements. */
export function marksOf(found: readonly JudgedFinding[], requirements: readonly Pick<Requirement, "id" | "sectionId">[]): Marks {
  const sectionOf = new Map(requirements.map(({ id, sectionId }) => [id, sectionId]));
  const marks = { requirements: new Map<string, Mark>(), sections: new Map<string, Mark>() };
  for (const finding of found) {
    const kind = blocks(finding) ? "errors" : finding.severity === "warning" && finding.waiver?.answer !== "accepted" ? "warnings" : null;
    if (!kind) continue;
    const { requirementId, sectionId = sectionOf.get(requirementId ?? "") } = finding.place;
    if (requirementId !== undefined) count(marks.requirements, requirementId, kind);
    if (sectionId !== undefined) count(marks.sections, sectionId, kind);
  }
  return marks;
}

function count(marks: Map<string, Mark>, id: string, kind: keyof Mark) {
  const mark = marks.get(id) ?? { errors: 0, warnings: 0 };
  marks.set(id, { ...mark, [kind]: mark[kind] + 1 });
}
