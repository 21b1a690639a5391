import { beforeAll, expect, test } from "vitest";
import { actorOf, done } from "~db/demo";
import { countUnread, findNotice, findNotices } from "~db/notices";
import { as, aSpecification, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { addClauses } from "../specification/add-clauses";
import { setLevel, setScope } from "../specification/change-requirement";
import { answerComment, writeComment } from "../specification/comment";
import { enterValues } from "../specification/enter-values";
import { proposeSettlement, voteOnSettlement } from "../specification/settle";
import { readNotices } from "./read-notices";

onEachDatabase("notices", (store) => {
  beforeAll(() => prepareCast(store()));

  const heard = async (specificationId: string, personId: string) =>
    (await findNotices(store(), actorOf(personId), { limit: 50, offset: 0 })).filter((one) => one.specificationId === specificationId && !one.kind.startsWith("agreement")).map((one) => one.kind);

  test("who is mentioned, answered and invited hears of it, once, and reads it", async () => {
    const { specificationId } = await aSpecification(store());
    expect(await heard(specificationId, "demo-peteris")).toEqual(["joined", "invited"]);
    expect(await heard(specificationId, "demo-anna")).toEqual(["joined", "joined"]);
    const { commentId } = await done(writeComment(as(store(), "demo-marta"), { specificationId, kind: "question", text: "@Mari Tamm, is it so?" }));
    await done(answerComment(as(store(), "demo-mari", "twice"), { specificationId, commentId, text: "Yes." }));
    await done(answerComment(as(store(), "demo-mari", "twice"), { specificationId, commentId, text: "Yes." }));
    expect((await heard(specificationId, "demo-mari"))[0]).toBe("mentioned");
    expect(await heard(specificationId, "demo-marta")).toEqual(["answered"]);

    const marta = actorOf("demo-marta");
    const [notice] = await findNotices(store(), marta, { limit: 1, offset: 0 });
    expect(notice).toMatchObject({ kind: "answered", specificationId, read: false, about: { commentId, who: "Mari Tamm" } });
    expect(await findNotice(store(), actorOf("demo-anna"), notice?.id ?? "")).toBeNull();
    await readNotices(store(), actorOf("demo-anna"), [notice?.id ?? ""], new Date());
    expect((await countUnread(store(), "demo-marta")).get("demo-ezerkrasts")).toBe(1);
    await readNotices(store(), marta, [notice?.id ?? ""], new Date());
    expect((await countUnread(store(), "demo-marta")).get("demo-ezerkrasts")).toBeUndefined();
    await readNotices(store(), actorOf("demo-anna"), "all", new Date());
    expect(await countUnread(store(), "demo-anna")).toEqual(new Map());
  });

  test("a proposal reaches those who have a vote; a position lapses once", async () => {
    const { specificationId, ...made } = await aSpecification(store());
    const { requirementIds: [requirementId = ""] } = await done(addClauses(as(store(), "demo-anna"), { ...made, specificationId, clauseIds: ["NUMBER-1"], withRequired: true }));
    const base = { specificationId, requirementId };
    await done(setScope(as(store(), "demo-anna"), { ...base, revision: 1, authorities: ["demo-ezerkrasts", "demo-pohjaranna"], lots: [] }));
    for (const [who, availability] of [["demo-anna", 99], ["demo-mari", 99.5]] as const) await done(enterValues(as(store(), who), { ...base, values: { availability } }));
    const { settlementId } = await done(proposeSettlement(as(store(), "demo-anna"), { ...base, parameterId: "availability", kind: "separate", reason: "r" }));
    expect((await heard(specificationId, "demo-mari"))[0]).toBe("vote-asked");
    expect(await heard(specificationId, "demo-peteris")).not.toContain("vote-asked");

    const { positions } = store().t;
    const position = { requirementId, revision: 2, valuesRevision: 2, kind: "accept" as const, personId: "demo-mari", authorityId: "demo-pohjaranna", at: new Date() };
    await store().transaction(() => store().db.insert(positions).values(position));
    await done(voteOnSettlement(as(store(), "demo-mari"), { ...base, settlementId, agrees: true }));
    expect(await heard(specificationId, "demo-mari")).not.toContain("lapsed");
    expect((await heard(specificationId, "demo-anna"))[0]).toBe("settled");
    await store().transaction(() => store().db.insert(positions).values({ ...position, valuesRevision: 3 }));
    await done(setLevel(as(store(), "demo-anna"), { ...base, revision: 2, level: "may" }));
    await done(setLevel(as(store(), "demo-anna"), { ...base, revision: 3, level: "shall" }));
    expect((await heard(specificationId, "demo-mari")).filter((kind) => kind === "lapsed")).toHaveLength(1);
  });
});
