import { reminderMilliseconds, reminders } from "~/domain/calendar/reminder";
import { sha256 } from "~/domain/sha256";
import { collisionsIn } from "~/domain/specification/collision";
import { stateOf } from "~/domain/specification/specification";
import { findColliding } from "~db/collisions";
import { type Deadline, findDeadlinesNearUnscoped, findVotedUnscoped } from "~db/deadlines";
import { findCircle, findScopeUnscoped, saveNotices } from "~db/notices";
import { findSpecificationUnscoped } from "~db/specifications";
import type { Store } from "~db/store";

/** The same deadline, whenever it is looked at; moved, it is another. */
const keyOf = ({ kind, id, specificationId, at }: Deadline): string => `deadline-near ${kind} ${id} ${specificationId} ${at}`;

/**
 * Tells those who have something to do that a deadline is near, once for each. Gives what was near, so that the next look passes over it;
 * after a new start people still hear of nothing twice, as a notice has its name from its deadline and its reader.
 */
export async function remindOfDeadlines({ store, now }: { store: Store; now: Date }, known: ReadonlySet<string>): Promise<Set<string>> {
  const near = await findDeadlinesNearUnscoped(store, { from: now, until: new Date(now.getTime() + reminderMilliseconds) });
  for (const deadline of near) if (!known.has(keyOf(deadline))) await remind(store, deadline, now);
  return new Set(near.map(keyOf));
}

async function remind(store: Store, deadline: Deadline, now: Date) {
  const specification = await findSpecificationUnscoped(store, deadline.specificationId);
  const ofDraft = deadline.kind === "settlement" || deadline.kind === "amendment" || deadline.kind === "collision";
  if (!specification || (ofDraft && stateOf(specification) !== "drafting")) return;
  if (deadline.kind === "collision" && !collisionsIn(await findColliding(store, { specification })).some((one) => one.key === deadline.id && !one.decided)) return;
  const scope = deadline.requirementId === null ? undefined : await findScopeUnscoped(store, deadline.requirementId);
  const notices = reminders(deadline, await findCircle(store, deadline.specificationId), { scope, voted: await findVotedUnscoped(store, deadline) });
  await store.transaction(() =>
    saveNotices(store, notices.map((one) => ({ ...one, id: sha256(`${keyOf(deadline)} ${one.personId}`).slice(0, 32), specificationId: deadline.specificationId })), now),
  );
}
