import { asc } from "drizzle-orm";
import type { StrictRule } from "~/domain/checks/rule-pack";
import { isRuleId } from "~/domain/checks/rule-id";
import type { Store } from "./store";


/** Rules that these authorities take more seriously than the packs do. */
export async function findStrictRules(store: Store, authorityIds: readonly string[]): Promise<(StrictRule & { reason: string })[]> {
  const { strictRules: t } = store.t;
  const rows = await store.db.select().from(t).where(store.isAmong(t.authorityId, authorityIds)).orderBy(asc(t.authorityId), asc(t.rule));
  return rows.flatMap(({ authorityId, rule, severity, reason }) => (isRuleId(rule) ? [{ authorityId, rule, severity, reason }] : []));
}
