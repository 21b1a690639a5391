import { and, inArray } from "drizzle-orm";
import type { Clause } from "~/domain/library/clause";
import type { Store } from "./store";

interface Pinned {
  clauseId: string | null;
  clauseRevision: number | null;
}

/** About five times the library that comes with the application. */
const most = 5000;
const known = new WeakMap<Store, Map<string, Clause>>();

/**
 * The clauses that requirements pin. A published revision never changes, so that it is read and parsed once in a process:
 * parsing them anew cost more than everything else on a page of a long specification.
 */
export async function findPinnedClauses(store: Store, requirements: readonly Pinned[]): Promise<(pinned: Pinned) => Clause | null> {
  const kept = known.get(store) ?? new Map<string, Clause>();
  known.set(store, kept);
  const found = new Map<string, Clause>();
  const missing = new Map<string, { id: string; revision: number }>();
  for (const pinned of requirements) {
    const key = keyOf(pinned);
    const clause = kept.get(key);
    if (clause) found.set(key, clause);
    else if (pinned.clauseId !== null && pinned.clauseRevision !== null) missing.set(key, { id: pinned.clauseId, revision: pinned.clauseRevision });
  }
  if (missing.size > 0) await readInto(store, [...missing.values()], found);
  if (kept.size + missing.size > most) kept.clear();
  for (const key of missing.keys()) {
    const clause = found.get(key);
    if (clause) kept.set(key, clause);
  }
  return (pinned) => found.get(keyOf(pinned)) ?? null;
}

async function readInto(store: Store, wanted: readonly { id: string; revision: number }[], found: Map<string, Clause>) {
  const { clauses } = store.t;
  const named = and(store.isAmong(clauses.id, wanted.map((one) => one.id)), inArray(clauses.revision, [...new Set(wanted.map((one) => one.revision))]));
  const rows = await store.db.select({ id: clauses.id, revision: clauses.revision, content: clauses.content }).from(clauses).where(named);
  for (const { id, revision, content } of rows) found.set(keyOf({ clauseId: id, clauseRevision: revision }), content);
}

const keyOf = ({ clauseId, clauseRevision }: Pinned): string => `${clauseId} ${clauseRevision}`;
