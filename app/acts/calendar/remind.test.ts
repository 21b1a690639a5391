import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { actorOf, done } from "~db/demo";
import { findNotices } from "~db/notices";
import { as, aSpecification, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { aPublicSpecification } from "../../../test/support/public-version";
import { addClauses } from "../specification/add-clauses";
import { assignCollision } from "../specification/assign-collision";
import { enterValues } from "../specification/enter-values";
import { proposeAmendment } from "../specification/propose-amendment";
import { planRound } from "./round";
import { remindOfDeadlines } from "./remind";

onEachDatabase("reminders", (store) => {
  beforeAll(() => prepareCast(store()));

  const nearFor = async (personId: string, specificationId: string) =>
    (await findNotices(store(), actorOf(personId), { limit: 100, offset: 0 })).filter((one) => one.kind === "deadline-near" && one.specificationId === specificationId).map(({ about }) => about);

  test("two days before the end of a round its officers hear of it once, however often it is looked at", async () => {
    const specificationId = await aPublicSpecification(store(), { purpose: "consultation", goesOutAt: new Date("2026-11-20T08:00:00Z") });
    const times = { opensAt: "2026-12-01T09:00", questionsUntil: "2026-12-10T12:00", answersUntil: "2026-12-15T12:00", timeZone: "Europe/Riga" };
    const { roundId } = await done(planRound({ ...as(store(), "demo-anna"), now: new Date("2026-11-25T08:00:00Z") }, { specificationId, kind: "consultation", ...times }));
    const remind = (moment: string, known = new Set<string>()) => remindOfDeadlines({ store: store(), now: new Date(moment) }, known);
    await remind("2026-12-08T09:59:00Z");
    expect(await nearFor("demo-mari", specificationId)).toEqual([]);
    const known = await remind("2026-12-08T10:00:00Z");
    await remind("2026-12-08T10:01:00Z", known);
    await remind("2026-12-08T10:02:00Z");
    expect(await nearFor("demo-mari", specificationId)).toEqual([{ deadline: "round-questions", at: "2026-12-10T10:00:00.000Z", roundId }]);
    expect(await nearFor("demo-marta", specificationId)).toEqual([]);
    await remind("2026-12-10T10:00:00Z");
    expect(await nearFor("demo-mari", specificationId)).toHaveLength(1);
  });

  test("an officer hears of a vote that ends while the authority has not voted, and of a collision that it sees to", async () => {
    const made = await aSpecification(store());
    const about = { specificationId: made.specificationId };
    const { requirementIds: [requirementId = ""] } = await done(addClauses(as(store(), "demo-anna"), { ...made, clauseIds: ["NUMBER-1"], withRequired: true }));
    const { amendmentId } = await done(proposeAmendment(as(store(), "demo-anna"), { ...about, requirementId, revision: 1, valuesRevision: 1, change: { kind: "removal" }, reason: "Test" }));
    for (const [person, availability] of [["demo-anna", 99], ["demo-peteris", 99.5], ["demo-mari", 99]] as const) await done(enterValues(as(store(), person), { ...about, requirementId, values: { availability } }));
    await done(assignCollision(as(store(), "demo-anna"), { ...about, collision: `value:${requirementId}:availability`, owner: "demo-kalnmuiza", dueOn: "2026-11-20" }));
    const { amendments } = store().t;
    await store().transaction(() => store().db.update(amendments).set({ closesAt: new Date("2026-11-20T08:00:00Z") }).where(eq(amendments.id, amendmentId)));

    await remindOfDeadlines({ store: store(), now: new Date("2026-11-18T12:00:00Z") }, new Set());
    expect(await nearFor("demo-anna", about.specificationId)).toEqual([]);
    expect(await nearFor("demo-mari", about.specificationId)).toEqual([{ deadline: "amendment", at: "2026-11-20T08:00:00.000Z", amendmentId, requirementId }]);
    expect((await nearFor("demo-peteris", about.specificationId)).map((one) => one.deadline).sort()).toEqual(["amendment", "collision"]);
  });
});
