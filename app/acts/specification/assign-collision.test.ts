import { beforeAll, expect, test } from "vitest";
import { done } from "~db/demo";
import { findCollisionTasks } from "~db/collisions";
import { findEventsUnscoped } from "~db/events";
import { as, aSpecification, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { addClauses } from "./add-clauses";
import { assignCollision } from "./assign-collision";
import { setScope } from "./change-requirement";
import { enterValues } from "./enter-values";

onEachDatabase("collisions as a work queue", (store) => {
  beforeAll(() => prepareCast(store()));

  const colliding = async () => {
    const made = await aSpecification(store());
    const { requirementIds: [requirementId = ""] } = await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds: ["NUMBER-1"], withRequired: true }));
    for (const [person, availability] of [["demo-anna", 99], ["demo-peteris", 99.5], ["demo-mari", 99]] as const)
      await done(enterValues(as(store(), person), { specificationId: made.specificationId, requirementId, values: { availability } }));
    return { specificationId: made.specificationId, requirementId, collision: `value:${requirementId}:availability` };
  };

  test("an officer says who sees to a collision until when; the last word counts and the log keeps each", async () => {
    const { requirementId, ...asked } = await colliding();
    await done(assignCollision(as(store(), "demo-mari"), { ...asked, owner: "demo-kalnmuiza", dueOn: "2026-11-20" }));
    await done(assignCollision(as(store(), "demo-peteris"), { ...asked, owner: "demo-ezerkrasts", dueOn: "2026-11-20" }));
    expect(await findCollisionTasks(store(), await found(store(), asked.specificationId))).toEqual(new Map([[asked.collision, { owner: "demo-ezerkrasts", dueOn: "2026-11-20" }]]));
    const events = await findEventsUnscoped(store(), asked.specificationId);
    expect(events.filter((one) => one.act === "collision.assigned").map((one) => JSON.parse(one.payload))).toMatchObject([{ owner: "demo-kalnmuiza", requirementId }, { owner: "demo-ezerkrasts" }]);
  });

  test("only who has a say, only to such, only what collides, and no day that has passed unless it stood there", async () => {
    const { requirementId, ...asked } = await colliding();
    const assign = (person: string, more: object) => assignCollision(as(store(), person), { ...asked, owner: "demo-kalnmuiza", dueOn: "", ...more });
    expect(await assign("demo-janis", {})).toEqual({ refused: "not-permitted" });
    expect(await assign("demo-anna", { owner: "outsider" })).toEqual({ refused: "owner-not-concerned" });
    expect(await assign("demo-anna", { collision: `value:${requirementId}:other` })).toEqual({ refused: "no-collision" });
    expect(await assign("demo-anna", { dueOn: "2026-11-09" })).toEqual({ refused: "due-date-past" });
    expect(await assign("demo-anna", { dueOn: "soon", owner: "" })).toEqual({ invalid: { dueOn: ["date"], owner: ["required"] } });
    await done(assign("demo-anna", { dueOn: "2026-11-10" }));
    const later = { ...as(store(), "demo-anna"), now: new Date("2026-12-01T08:00:00Z") };
    await done(assignCollision(later, { ...asked, owner: "demo-pohjaranna", dueOn: "2026-11-10" }));

    await done(setScope(as(store(), "demo-anna"), { specificationId: asked.specificationId, requirementId, revision: 1, authorities: ["demo-ezerkrasts", "demo-kalnmuiza"], lots: [] }));
    expect(await assign("demo-mari", {})).toEqual({ refused: "not-applicable" });
    expect(await assign("demo-anna", { owner: "demo-pohjaranna" })).toEqual({ refused: "owner-not-concerned" });
  });
});
