import { beforeAll, expect, test } from "vitest";
import { done } from "~db/demo";
import { findEventsUnscoped } from "~db/events";
import { countPublicCommentsUnscoped, findPublicCommentsUnscoped } from "~db/public-comments";
import { findPublicationUnscoped } from "~db/publications";
import { as, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { aPublicSpecification } from "../../../test/support/public-version";
import { cancelRound, closeRound, planRound } from "../calendar/round";
import { commentsPerHour, moderateComments, writePublicComment } from "./public-comment";

onEachDatabase("public consultation", (store) => {
  beforeAll(() => prepareCast(store()));

  const goesOutAt = new Date("2026-11-20T08:00:00Z");
  const during = "2026-12-05T08:00:00Z";
  const at = (moment: string, who = "demo-anna") => ({ ...as(store(), who), now: new Date(moment) });
  const prepared = async () => {
    const specificationId = await aPublicSpecification(store(), { purpose: "consultation", goesOutAt });
    const times = { opensAt: "2026-12-01T09:00", questionsUntil: "2026-12-10T12:00", answersUntil: "2026-12-15T12:00", timeZone: "Europe/Riga" };
    const { roundId } = await done(planRound(at("2026-11-25T08:00:00Z"), { specificationId, kind: "public", ...times }));
    const [section] = (await findPublicationUnscoped(store(), specificationId, "newest", goesOutAt))?.baseline.sections ?? [];
    return { specificationId, roundId, sectionId: section?.id ?? "" };
  };
  let address = 0;
  const write = (about: object, more: object = {}, moment = during, from = `192.0.2.${(address += 1)}`) =>
    writePublicComment({ store: store(), now: new Date(moment), newId: () => crypto.randomUUID(), address: from }, { ...about, language: "lv", text: "Lampas par spilgtu.", ...more });

  test("a comment waits unseen; who wrote it is kept only where a name was given, and no address", async () => {
    const { sectionId, ...about } = await prepared();
    const { commentId } = await done(write(about, { sectionId, name: " Ilze " }));
    await done(write(about, { text: "For the whole." }, "2026-12-05T08:00:01Z"));
    expect(await findPublicCommentsUnscoped(store(), about.roundId, { decision: "shown" }, { limit: 10, offset: 0 })).toEqual([]);
    expect(await findPublicCommentsUnscoped(store(), about.roundId, { decision: null }, { limit: 1, offset: 0 })).toEqual([
      { id: commentId, sectionId, name: "Ilze", language: "lv", text: "Lampas par spilgtu.", writtenAt: "2026-12-05T08:00:00.000Z", decision: null, reason: null, decidedAt: null, decidedBy: null },
    ]);
    const log = await findEventsUnscoped(store(), `consultation:${about.specificationId}`);
    expect(log.map(({ act, personId, payload }) => [act, personId, Object.keys(JSON.parse(payload))])).toEqual(Array(2).fill(["public-comment.written", null, ["commentId", "roundId"]]));
  });

  test("before it opens and from its last moment on nothing is taken, nor about what is not there", async () => {
    const { sectionId, ...about } = await prepared();
    expect(await write(about, {}, "2026-12-01T06:59:59.999Z")).toEqual({ refused: "consultation-not-open" });
    expect(await write(about, {}, "2026-12-10T10:00:00.000Z")).toEqual({ refused: "consultation-over" });
    expect(await write(about, { sectionId: "none" })).toEqual({ refused: "not-found" });
    expect(await write({ ...about, roundId: "none" })).toEqual({ refused: "not-found" });
    expect(await write(about, {}, "2026-11-19T08:00:00Z")).toEqual({ refused: "not-found" });
    expect(await write(about, { text: " ", sectionId })).toMatchObject({ invalid: { text: ["required"] } });
    expect(await countPublicCommentsUnscoped(store(), about.roundId)).toMatchObject({ received: 0 });
  });

  test("a network sends ten in an hour; what fills in the hidden field is thanked and forgotten", async () => {
    const { sectionId: _, ...about } = await prepared();
    const tries = [];
    for (let n = 0; n <= commentsPerHour; n += 1) tries.push(await write(about, {}, during, "198.51.100.7"));
    expect(tries.at(-2)).toHaveProperty("done");
    expect(tries.at(-1)).toEqual({ refused: "too-many-comments" });
    expect(await write(about, {}, "2026-12-05T09:00:01Z", "198.51.100.7")).toHaveProperty("done");
    expect(await write(about, { homepage: "https://spam.example" })).toHaveProperty("done");
    expect(await countPublicCommentsUnscoped(store(), about.roundId)).toMatchObject({ received: commentsPerHour + 1 });
  });

  test("the same form sent twice is one comment", async () => {
    const { sectionId: _, ...about } = await prepared();
    const context = { store: store(), now: new Date(during), newId: () => crypto.randomUUID(), once: "a-form" };
    const send = (text: string, from: string) => writePublicComment({ ...context, address: from }, { ...about, language: "lv", text });
    const [first, second] = [await done(send("Once.", "203.0.113.1")), await done(send("Once.", "203.0.113.2"))];
    expect(second).toEqual(first);
    await done(send("Another.", "203.0.113.3"));
    expect(await countPublicCommentsUnscoped(store(), about.roundId)).toMatchObject({ received: 2 });
  });

  test("officers show comments, or refuse them with a reason; of the refused everybody knows how many and why", async () => {
    const { sectionId, ...about } = await prepared();
    const ids: string[] = [];
    for (let n = 0; n < 4; n += 1) ids.push((await done(write(about, { sectionId: n === 0 ? "" : sectionId }))).commentId);
    const moderate = (who: string, more: object, moment = during) => moderateComments(at(moment, who), { ...about, decision: "shown", comments: ids.slice(0, 2), ...more });
    expect(await moderate("demo-marta", {})).toEqual({ refused: "not-permitted" });
    expect(await moderate("demo-anna", { decision: "refused" })).toEqual({ refused: "moderation-reason" });
    expect(await moderate("demo-anna", { comments: [ids[0], "none"] })).toEqual({ refused: "not-found" });
    expect(await moderate("demo-anna", { comments: [] })).toMatchObject({ invalid: { comments: ["choose-one"] } });
    expect(await done(moderate("demo-mari", {}))).toEqual({ moderated: 2 });
    await done(moderate("demo-anna", { comments: ids.slice(2), decision: "refused", reason: "Advertising" }));
    expect(await countPublicCommentsUnscoped(store(), about.roundId)).toEqual({ received: 4, shown: 2, refused: 2, undecided: 0, reasons: [{ reason: "Advertising", count: 2 }], bySection: { "": 1, [sectionId]: 1 } });
    expect(await findPublicCommentsUnscoped(store(), about.roundId, { decision: "shown", sectionId }, { limit: 10, offset: 0 })).toMatchObject([{ id: ids[1], decidedBy: "Mari Tamm" }]);
    expect(await findPublicCommentsUnscoped(store(), about.roundId, { decision: "shown", sectionId: null }, { limit: 10, offset: 0 })).toMatchObject([{ id: ids[0] }]);
    expect(await findPublicCommentsUnscoped(store(), about.roundId, "all", { limit: 10, offset: 0 })).toHaveLength(4);
  });

  test("a round is not closed over comments that nobody decided on; after it nothing comes to light, but what should not have can go", async () => {
    const { sectionId: _, ...about } = await prepared();
    const { commentId } = await done(write(about));
    const close = () => closeRound(at("2026-12-11T08:00:00Z"), { ...about, reply: { en: "Thank you." } });
    expect(await close()).toEqual({ refused: "comments-undecided", theirs: 1 });
    const moderate = (decision: string, moment: string) => moderateComments(at(moment), { ...about, comments: [commentId], decision, reason: "Personal data of others" });
    await done(moderate("shown", "2026-12-11T08:00:00Z"));
    await done(close());
    await done(moderate("refused", "2026-12-12T08:00:00Z"));
    expect(await moderate("shown", "2026-12-12T08:00:00Z")).toEqual({ refused: "round-over" });
  });

  test("a market consultation takes no comments of the public, a cancelled round none at all", async () => {
    const { specificationId, roundId } = await prepared();
    await done(cancelRound(at(during), { specificationId, roundId, reason: "x" }));
    expect(await write({ specificationId, roundId }, {}, "2026-12-06T08:00:00Z")).toEqual({ refused: "consultation-over" });
    const times = { opensAt: "2026-12-05T09:00", questionsUntil: "2026-12-10T12:00", answersUntil: "2026-12-15T12:00", timeZone: "Europe/Riga" };
    const other = await done(planRound(at(during), { specificationId, kind: "consultation", ...times }));
    expect(await write({ specificationId, roundId: other.roundId }, {}, "2026-12-06T08:00:00Z")).toEqual({ refused: "not-found" });
  });
});
