import type { Level } from "../library/clause";
import type { Baseline, FrozenRequirement } from "../signing/baseline";
import { appliesTo } from "../specification/scope";

/** What of a published specification a reader wants to see; nothing said means everything. */
export interface Wanted {
  section: string | null;
  lot: string | null;
  authority: string | null;
  levels: readonly Level[];
  search: string;
}

export interface Chosen {
  section: Pick<Baseline["sections"][number], "id" | "number" | "title">;
  requirement: FrozenRequirement;
}

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The requirements that a reader asks for, in their order. Each word of the search occurs somewhere in what the reader sees of one. */
export function chosen(baseline: Baseline, { section, lot, authority, levels, search }: Wanted, textOf: (requirement: FrozenRequirement) => string): Chosen[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const isWanted = (one: FrozenRequirement): boolean => {
    if (lot !== null && one.scope.lots && !one.scope.lots.includes(lot)) return false;
    if (authority !== null && !appliesTo(one.scope, authority)) return false;
    if (levels.length > 0 && !levels.includes(one.level)) return false;
    if (words.length === 0) return true;
    const text = folded(`${one.id} ${one.number} ${textOf(one)}`);
    return words.every((word) => text.includes(word));
  };
  return baseline.sections
    .filter((one) => section === null || one.id === section)
    .flatMap(({ id, number, title, requirements }) => requirements.filter(isWanted).map((requirement) => ({ section: { id, number, title }, requirement })));
}
