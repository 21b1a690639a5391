import { remindOfDeadlines } from "~/acts/calendar/remind";
import type { Store } from "~db/store";

/** Reminds of what is near, each time it is called; what it has told of it does not look at again. */
export function deadlineReminders(store: Store): () => Promise<void> {
  let known: ReadonlySet<string> = new Set();
  return async () => {
    known = await remindOfDeadlines({ store, now: new Date() }, known);
  };
}
