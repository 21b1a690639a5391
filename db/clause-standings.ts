import { eq } from "drizzle-orm";
import type { Store } from "./store";

/** Deprecated clauses warn, withdrawn ones cannot be added any more. */
export interface ClauseStanding {
  clauseId: string;
  standing: "deprecated" | "withdrawn";
  reason: string;
  at: Date;
}

/** Standings of these clauses; a clause in good standing has none. */
export async function findClauseStandings(store: Store, ids: readonly string[]): Promise<Map<string, ClauseStanding>> {
  const { clauseStandings } = store.t;
  const found = new Map<string, ClauseStanding>();
  if (ids.length === 0) return found;
  for (const row of await store.db.select().from(clauseStandings).where(store.isAmong(clauseStandings.clauseId, ids))) found.set(row.clauseId, row);
  return found;
}

export async function saveClauseStanding(store: Store, standing: ClauseStanding & { personId: string }) {
  const { clauseStandings } = store.t;
  await store.db.insert(clauseStandings).values(standing).onConflictDoUpdate({ target: clauseStandings.clauseId, set: standing });
}

export async function deleteClauseStanding(store: Store, clauseId: string) {
  const { clauseStandings } = store.t;
  await store.db.delete(clauseStandings).where(eq(clauseStandings.clauseId, clauseId));
}
