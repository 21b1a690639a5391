import { and, asc, eq } from "drizzle-orm";
import type { StrictRule } from "~/domain/checks/rule-pack";
import { type RuleId, isRuleId } from "~/domain/checks/rule-id";
import type { Store } from "./store";

/** Rules that these authorities take more seriously than the packs do. */
export async function findStrictRules(store: Store, authorityIds: readonly string[]): Promise<(StrictRule & { reason: string })[]> {
  const { strictRules: t } = store.t;
  const rows = await store.db.select().from(t).where(store.isAmong(t.authorityId, authorityIds)).orderBy(asc(t.authorityId), asc(t.rule));
  return rows.flatMap(({ authorityId, rule, severity, reason }) => (isRuleId(rule) ? [{ authorityId, rule, severity, reason }] : []));
}

/** Puts the newest decision in the place of an earlier one. */
export async function saveStrictRule(store: Store, { severity, ...rest }: StrictRule & { severity: "error" | "warning"; reason: string; personId: string }, at: Date) {
  await deleteStrictRule(store, rest.authorityId, rest.rule);
  await store.db.insert(store.t.strictRules).values({ ...rest, severity, at });
}

export async function deleteStrictRule(store: Store, authorityId: string, rule: RuleId) {
  const { strictRules: t } = store.t;
  await store.db.delete(t).where(and(eq(t.authorityId, authorityId), eq(t.rule, rule)));
}
