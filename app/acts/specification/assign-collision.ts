import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { collisionsIn } from "~/domain/specification/collision";
import { assignable, ownersOf } from "~/domain/specification/collision-task";
import { leadOf } from "~/domain/specification/specification";
import { findColliding, findCollisionTasks, saveCollisionTask } from "~db/collisions";
import { specificationAct } from "../act";

/** Says which authority sees to a collision, and until when. */
export const assignCollision = specificationAct({
  name: "collision.assigned",
  may: "collision:assign",
  input: z.object({
    collision: z.string(),
    owner: z.string().min(1, { error: "required" }),
    dueOn: z.literal("").transform(() => null).or(z.iso.date({ error: "date" })).default(null),
  }),
  async perform(context, { collision: key, ...task }) {
    const { store, actor, specification, now } = context;
    const collision = collisionsIn(await findColliding(store, context)).find((one) => one.key === key);
    if (!collision || collision.decided) return refuse("no-collision");
    const lead = leadOf(specification).authorityId;
    if (!ownersOf(collision, lead).includes(actor.authorityId)) return refuse("not-applicable");
    const before = (await findCollisionTasks(store, context)).get(key);
    const refusal = assignable({ task, before, collision, lead, today: now.toISOString().slice(0, 10) });
    if (refusal) return refusal;
    await saveCollisionTask(store, specification.id, key, task, { personId: actor.personId, authorityId: actor.authorityId, at: now });
    return { requirementId: collision.requirementId };
  },
});
