import { eq } from "drizzle-orm";
import type { CollidingSpecification } from "~/domain/specification/collision";
import type { CollisionTask } from "~/domain/specification/collision-task";
import { findRequirements } from "./requirements";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

type Scoped = Pick<FoundSpecification, "specification">;

/** Everything that collisions follow from, of a specification that the reader has found. */
export async function findColliding(store: Store, found: Scoped): Promise<CollidingSpecification> {
  const participantIds = found.specification.participants.map((one) => one.authorityId);
  return { participantIds, requirements: await findRequirements(store, found), amendments: [], acceptances: [] };
}

/** Who sees to which collision until when, by the collision's key. */
export async function findCollisionTasks(store: Store, { specification }: Scoped): Promise<Map<string, CollisionTask>> {
  const { collisionTasks } = store.t;
  const rows = await store.db.select().from(collisionTasks).where(eq(collisionTasks.specificationId, specification.id));
  return new Map(rows.map(({ collision, owner, dueOn }) => [collision, { owner, dueOn }]));
}

export async function saveCollisionTask(store: Store, specificationId: string, collision: string, task: CollisionTask, by: { personId: string; authorityId: string; at: Date }) {
  const { collisionTasks } = store.t;
  const row = { ...task, ...by };
  await store.db
    .insert(collisionTasks)
    .values({ ...row, specificationId, collision })
    .onConflictDoUpdate({ target: [collisionTasks.specificationId, collisionTasks.collision], set: row });
}
