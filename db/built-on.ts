import { and, eq, gt, isNull, ne } from "drizzle-orm";
import type { Store } from "./store";

/** Whether others took a position on a requirement since, or an amendment of it that was proposed since is open. Unscoped: the caller has found it. */
export async function isBuiltOnUnscoped(store: Store, requirementId: string, since: Date, authorityId: string): Promise<boolean> {
  const { positions, amendments } = store.t;
  const taken = await store.db.$count(positions, and(eq(positions.requirementId, requirementId), gt(positions.at, since), ne(positions.authorityId, authorityId)));
  return taken > 0 || (await store.db.$count(amendments, and(eq(amendments.requirementId, requirementId), gt(amendments.at, since), isNull(amendments.outcome)))) > 0;
}
