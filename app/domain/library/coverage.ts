import type { Clause } from "./clause";
import type { Pack } from "./pack";

export interface Coverage {
  /** How many items the source has. */
  of: number;
  covered: number;
  /** Items without a clause, in the source's order. */
  missing: { id: string; title: string; document?: string }[];
}

/**
 * How much of a pack's source its clauses cover: an item counts when a clause of the pack names it among its sources.
 * Where an item says in which document it stands, the clause has to name that document too.
 */
export function coverageOf(pack: Pick<Pack, "sourceIds">, clauses: readonly Pick<Clause, "sources">[]): Coverage {
  const sources = clauses.flatMap((clause) => clause.sources);
  const named = new Set(sources.flatMap(({ document, id }) => (id ? [id, `${document}\n${id}`] : [])));
  const missing = pack.sourceIds.filter(({ document, id }) => !named.has(document ? `${document}\n${id}` : id));
  return { of: pack.sourceIds.length, covered: pack.sourceIds.length - missing.length, missing };
}
