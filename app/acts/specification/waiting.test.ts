import { beforeAll, expect, test } from "vitest";
import { actorOf, done } from "~db/demo";
import { findWaiting } from "~db/waiting";
import { as, aSpecification, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { addClauses } from "./add-clauses";
import { setScope } from "./change-requirement";
import { answerComment, resolveComment, writeComment } from "./comment";
import { enterValues } from "./enter-values";
import { proposeSettlement, voteOnSettlement } from "./settle";

onEachDatabase("what waits for somebody", (store) => {
  beforeAll(() => prepareCast(store()));

  test("values, positions, votes and threads are counted until they are done", async () => {
    const { specificationId, ...made } = await aSpecification(store(), { decisionRule: "unanimous" });
    const other = await aSpecification(store());
    const { requirementIds: [number = "", set = ""] } = await done(addClauses(as(store(), "demo-anna"), { ...made, specificationId, clauseIds: ["NUMBER-1", "SET-1", "PLAIN-1"], withRequired: true }));
    const waiting = async (personId: string) => (await findWaiting(store(), actorOf(personId), [specificationId, other.specificationId])).get(specificationId);
    const officers = ["demo-anna", "demo-peteris", "demo-mari"] as const;
    await done(setScope(as(store(), "demo-anna"), { specificationId, requirementId: set, revision: 1, authorities: ["demo-ezerkrasts", "demo-pohjaranna"], lots: [] }));
    expect(await waiting("demo-peteris")).toMatchObject({ value: 1, position: 2 });
    expect(await waiting("demo-mari")).toMatchObject({ value: 2, position: 3 });
    expect(await waiting("demo-zane")).not.toHaveProperty("value");

    for (const [index, who] of officers.entries()) await done(enterValues(as(store(), who), { specificationId, requirementId: number, values: { availability: 95 + index } }));
    expect(await waiting("demo-mari")).toMatchObject({ value: 1 });
    const { settlementId } = await done(proposeSettlement(as(store(), "demo-anna"), { specificationId, requirementId: number, parameterId: "availability", kind: "separate", reason: "r" }));
    expect([await waiting("demo-anna"), await waiting("demo-mari")]).toMatchObject([{}, { vote: 1 }]);
    expect(await waiting("demo-anna")).not.toHaveProperty("vote");
    await done(voteOnSettlement(as(store(), "demo-mari"), { specificationId, requirementId: number, settlementId, agrees: true }));
    expect(await waiting("demo-mari")).not.toHaveProperty("vote");
    expect(await waiting("demo-peteris")).toMatchObject({ vote: 1 });
  });

  test("a thread waits for whoever it mentions until the answer, and again when it mentions once more", async () => {
    const { specificationId } = await aSpecification(store());
    const waiting = async (personId: string) => (await findWaiting(store(), actorOf(personId), [specificationId])).get(specificationId);
    const { commentId } = await done(writeComment(as(store(), "demo-marta"), { specificationId, kind: "question", blocking: "yes", text: "@Zane Krūmiņa, which date?" }));
    expect(await waiting("demo-zane")).toMatchObject({ question: 1, blocking: 0 });
    expect(await waiting("demo-marta")).toMatchObject({ question: 0, blocking: 1 });
    await done(answerComment(as(store(), "demo-zane"), { specificationId, commentId, text: "In May." }));
    expect(await waiting("demo-zane")).toMatchObject({ question: 0 });
    await done(answerComment(as(store(), "demo-marta"), { specificationId, commentId, text: "@Zane Krūmiņa: this year?" }));
    expect(await waiting("demo-zane")).toMatchObject({ question: 1 });
    await done(resolveComment(as(store(), "demo-anna"), { specificationId, commentId, reason: "2027." }));
    expect((await waiting("demo-zane"))?.question ?? 0).toBe(0);
  });
});
