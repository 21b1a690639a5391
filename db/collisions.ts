import { eq } from "drizzle-orm";
import type { Amendment, AmendmentKind } from "~/domain/specification/amendment";
import type { CollidingSpecification, ProposedOutcome } from "~/domain/specification/collision";
import type { CollisionTask } from "~/domain/specification/collision-task";
import { findAmendments } from "./amendments";
import { findAcceptances } from "./positions";
import { findRequirements } from "./requirements";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

type Scoped = Pick<FoundSpecification, "specification">;

/** Everything that collisions follow from, of a specification that the reader has found. */
export async function findColliding(store: Store, found: Scoped): Promise<CollidingSpecification> {
  const participantIds = found.specification.participants.map((one) => one.authorityId);
  const [requirements, amendments, acceptances] = [await findRequirements(store, found), await findAmendments(store, found, { is: "open" }), await findAcceptances(store, found)];
  return { participantIds, requirements, amendments: amendments.flatMap(outcomeOf), acceptances };
}

const aspects = { wording: "text", level: "level", scope: "scope", value: "value", move: "order", addition: null, removal: null } as const satisfies Record<AmendmentKind, ProposedOutcome["aspect"] | null>;

/** What an amendment wants to be different; nothing where it cannot be at odds with another, or nobody has taken it up. */
function outcomeOf({ id, requirementId, change, authorityId, votes, suggestion }: Amendment): ProposedOutcome[] {
  const aspect = aspects[change.kind];
  if (requirementId === null || aspect === null || suggestion) return [];
  const agreeing = votes.filter((vote) => vote.agrees).map((vote) => vote.authorityId);
  return [{ id, requirementId, aspect, parameterId: change.kind === "value" ? change.parameterId : null, outcome: change, authorities: [...new Set([authorityId, ...agreeing])] }];
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
