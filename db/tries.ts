import { eq, lt, sql } from "drizzle-orm";
import type { Store } from "./store";

/** Counts a try under a key and tells how many there were in the running window, this one included. */
export async function countTry(store: Store, key: string, windowMilliseconds: number, now: Date): Promise<number> {
  const { tries } = store.t;
  return store.transaction(async () => {
    await store.db.delete(tries).where(lt(tries.until, now));
    const [row] = await store.db
      .insert(tries)
      .values({ key, count: 1, until: new Date(now.getTime() + windowMilliseconds) })
      .onConflictDoUpdate({ target: tries.key, set: { count: sql`${tries.count} + 1` } })
      .returning({ count: tries.count });
    return row?.count ?? 1;
  });
}

export async function forgetTries(store: Store, key: string) {
  const { tries } = store.t;
  await store.transaction(async () => {
    await store.db.delete(tries).where(eq(tries.key, key));
  });
}
