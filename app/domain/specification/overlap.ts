import type { Clause } from "../library/clause";

/** Two clauses in use of which one asks for what the other asks for. */
export interface Overlap {
  /** The one that asks for as much or more. */
  keep: string;
  covered: string;
  extent: "equal" | "superset";
  reason: Clause["title"] | null;
}

/** Pairs in use where one clause makes the other needless, each once: from `covers` relations of either side, and from `supersedes`. */
export function overlapsAmong(clauses: readonly Pick<Clause, "id" | "relations">[]): Overlap[] {
  const inUse = new Set(clauses.map((clause) => clause.id));
  const found = new Map<string, Overlap>();
  for (const { id, relations } of clauses)
    for (const { type, extent, clause: other, reason = null } of relations) {
      if (!inUse.has(other)) continue;
      const pair =
        type === "supersedes" || (type === "covers" && (extent === "superset" || extent === "equal"))
          ? { keep: id, covered: other }
          : type === "covers" && extent === "subset"
            ? { keep: other, covered: id }
            : null;
      const key = [id, other].sort().join(" ");
      if (pair && !found.has(key)) found.set(key, { ...pair, extent: extent === "equal" ? "equal" : "superset", reason });
    }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}
