import { eq, lt, sql } from "drizzle-orm";
import type { Store } from "./store";

/** Counts a try, or several at once, under a key and tells how many there were in the running window, these included. */
export async function countTry(store: Store, key: string, windowMilliseconds: number, now: Date, by = 1): Promise<number> {
  const { tries } = store.t;
  return store.transaction(async () => {
    await store.db.delete(tries).where(lt(tries.until, now));
    const [row] = await store.db
      .insert(tries)
      .values({ key, count: by, until: new Date(now.getTime() + windowMilliseconds) })
      .onConflictDoUpdate({ target: tries.key, set: { count: sql`${tries.count} + ${by}` } })
      .returning({ count: tries.count });
    return row?.count ?? by;
  });
}

export async function forgetTries(store: Store, key: string) {
  const { tries } = store.t;
  await store.transaction(async () => {
    await store.db.delete(tries).where(eq(tries.key, key));
  });
}
