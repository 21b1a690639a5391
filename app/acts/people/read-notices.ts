// What a person has seen is nobody's decision, so nothing of it is logged.
import type { Actor } from "~/domain/people/actor";
import { saveNoticesRead } from "~db/notices";
import type { Store } from "~db/store";

/** Marks notices of the acting person as read: those named, or all. */
export const readNotices = (store: Store, actor: Actor, ids: readonly string[] | "all", now: Date): Promise<void> =>
  store.transaction(() => saveNoticesRead(store, actor, ids, now));
