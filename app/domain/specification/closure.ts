import type { Clause } from "../library/clause";

export interface Closure {
  /** The wanted clauses and everything that they require, wanted ones in the order asked for, each once. */
  clauses: Clause[];
  /** Ids that the library does not hold. Never skipped in silence. */
  dropped: string[];
  conflicts: { clause: string; with: string }[];
}

/** What comes along when clauses are added, and what it collides with among those in use. */
export function closeOver(
  wanted: readonly string[],
  library: ReadonlyMap<string, Clause>,
  inUse: ReadonlySet<string> = new Set(),
): Closure {
  const chosen = new Set<string>();
  const dropped = new Set<string>();
  const visit = (id: string) => {
    if (chosen.has(id) || inUse.has(id) || dropped.has(id)) return;
    const clause = library.get(id);
    if (!clause) {
      dropped.add(id);
      return;
    }
    chosen.add(id);
    for (const relation of clause.relations) if (relation.type === "requires") visit(relation.clause);
  };
  wanted.forEach(visit);

  const clauses = [...chosen].flatMap((id) => library.get(id) ?? []);
  return { clauses, dropped: [...dropped].sort(), conflicts: conflictsAmong(library, new Set([...inUse, ...chosen])) };
}

/** Pairs that exclude each other, each once, in the order of their ids. A conflict declared on one side holds for both. */
export function conflictsAmong(library: ReadonlyMap<string, Clause>, ids: ReadonlySet<string>): Closure["conflicts"] {
  const pairs = new Map<string, { clause: string; with: string }>();
  for (const id of ids)
    for (const relation of library.get(id)?.relations ?? []) {
      if (relation.type !== "conflicts" || !ids.has(relation.clause)) continue;
      const [clause = id, other = relation.clause] = [id, relation.clause].sort();
      pairs.set(`${clause} ${other}`, { clause, with: other });
    }
  return [...pairs.keys()].sort().flatMap((key) => pairs.get(key) ?? []);
}
