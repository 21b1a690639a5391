import { type Refusal, refuse } from "../refusal";
import type { Baseline } from "../signing/baseline";
import { type ChangeClass, type ChangeNotice, isGraver } from "./change";
import { type PublicDifference, leastClass, publicDifferences } from "./differences";
import type { Purpose } from "./publication";

/** What the lead buyer's officer says of a change. */
export interface Said {
  class: ChangeClass;
  reason: string | null;
  /** The new end of the time for tenders. */
  deadline: string | null;
}

interface Against {
  purpose: Purpose;
  before: { number: number; purpose: Purpose; baseline: Baseline };
  after: Baseline;
  now: string;
}

/** The notice of a change, or why it cannot be put so. A lower class than the differences allow needs a reason; a significant change of a tender needs more time: art. 47(3). */
export function classified(said: Said, { purpose, before, after, now }: Against): ChangeNotice | Refusal {
  const differences = publicDifferences(before.baseline, after);
  const proposed = leastClass(differences);
  if (isGraver(proposed, said.class) && said.reason === null) return refuse("class-too-low", proposed);
  // What was a consultation has no time for tenders yet.
  const isCorrigendum = purpose === "tender" && before.purpose === "tender";
  if (isCorrigendum && said.class === "significant" && said.deadline === null) return refuse("extension-missing");
  if (said.deadline !== null && said.deadline <= now) return refuse("extension-past");
  return { class: said.class, proposed, reason: said.reason ?? "", since: before.number, deadline: said.deadline, ...requirementsIn(differences) };
}

/** The ids of the requirements concerned, each once. */
export function requirementsIn(differences: readonly PublicDifference[]): Pick<ChangeNotice, "added" | "removed" | "changed"> {
  const of = (isOne: (one: PublicDifference) => boolean) => [...new Set(differences.flatMap((one) => (one.requirementId !== null && isOne(one) ? [one.requirementId] : [])))];
  return { added: of((one) => one.part === "added"), removed: of((one) => one.part === "removed"), changed: of((one) => one.part !== "added" && one.part !== "removed") };
}
