import { type Refusal, refuse } from "../refusal";
import type { Collision } from "./collision";

/** Which authority sees to a collision, and until when (ISO 8601 day). */
export interface CollisionTask {
  owner: string;
  dueOn: string | null;
}

interface Asked {
  task: CollisionTask;
  before: CollisionTask | undefined;
  collision: Pick<Collision, "concerned">;
  lead: string;
  today: string;
}

/** Whether a collision can be given to that authority until that day; a day that stood there already may have passed. */
export function assignable({ task, before, collision, lead, today }: Asked): Refusal | null {
  if (!ownersOf(collision, lead).includes(task.owner)) return refuse("owner-not-concerned");
  return task.dueOn !== null && task.dueOn < today && task.dueOn !== before?.dueOn ? refuse("due-date-past") : null;
}

/** Who can see to a collision: those that have a say in it, and the lead buyer. */
export const ownersOf = ({ concerned }: Pick<Collision, "concerned">, lead: string): string[] => [...new Set([...concerned, lead])].sort();

export const isOverdue = (task: CollisionTask | undefined, today: string): boolean => Boolean(task?.dueOn && task.dueOn < today);

export interface QueueFilter {
  kind: string | null;
  /** An authority; "none": nobody yet. */
  owner: string | null;
  overdue: boolean;
  /** Of the authority that looks. */
  mine: boolean;
}

interface Queued {
  tasks: ReadonlyMap<string, CollisionTask>;
  /** Where requirements stand in the document. */
  placeOf: (requirementId: string) => number;
  today: string;
  reader: string;
}

/** The collisions to see to, the most pressing first, those without a day after them; decided ones at the end. */
export function queueOf(collisions: readonly Collision[], filter: QueueFilter, { tasks, placeOf, today, reader }: Queued): Collision[] {
  const due = ({ key }: Collision) => tasks.get(key)?.dueOn ?? "9999-12-31";
  const pressing = (one: Collision) => (one.decided ? "~" : due(one));
  return collisions
    .filter((one) => {
      const task = tasks.get(one.key);
      if (filter.kind && one.kind !== filter.kind) return false;
      if (filter.owner && (task?.owner ?? "none") !== filter.owner) return false;
      if (filter.overdue && (one.decided || !isOverdue(task, today))) return false;
      return !filter.mine || task?.owner === reader;
    })
    .sort((a, b) => compared(pressing(a), pressing(b)) || placeOf(a.requirementId) - placeOf(b.requirementId) || compared(a.key, b.key));
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
