import { eq } from "drizzle-orm";
import type { Store } from "./store";

/** The answer that an earlier arrival of the same write got, or null for the first. */
export async function findDoneOnce(store: Store, key: string): Promise<Record<string, unknown> | null> {
  const { doneOnce } = store.t;
  const [row] = await store.db.select({ result: doneOnce.result }).from(doneOnce).where(eq(doneOnce.key, key)).limit(1);
  return row?.result ?? null;
}

export async function saveDoneOnce(store: Store, key: string, result: Record<string, unknown>, at: Date) {
  await store.db.insert(store.t.doneOnce).values({ key, result, at });
}
