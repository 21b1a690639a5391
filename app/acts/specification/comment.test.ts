import { beforeAll, expect, test } from "vitest";
import { type ThreadFilter, countThreads, findThread, findThreads, findThreadsAbout } from "~db/comments";
import { done } from "~db/demo";
import { description, localClauses } from "~db/demo-cast";
import { findEventsUnscoped } from "~db/events";
import { as, aSpecification, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { freezeSpecification } from "../signing/freeze-specification";
import { addLocalClause } from "./add-local-clause";
import { setLevel } from "./change-requirement";
import { answerComment, reopenComment, resolveComment, writeComment } from "./comment";
import { createSpecification } from "./create-specification";

onEachDatabase("comments", (store) => {
  beforeAll(() => prepareCast(store()));

  const prepared = async () => {
    const made = await aSpecification(store(), { lots: [] });
    const { requirementId } = await done(addLocalClause(as(store(), "demo-anna"), { ...localClauses[0], ...made }));
    return { specificationId: made.specificationId, requirementId };
  };
  const thread = async (specificationId: string, commentId: string) => findThread(store(), await found(store(), specificationId), commentId);

  test("a question about a requirement keeps the revision that was read, and whom it names", async () => {
    const { specificationId, requirementId } = await prepared();
    await done(setLevel(as(store(), "demo-anna"), { specificationId, requirementId, revision: 1, level: "should" }));
    const asked = { specificationId, requirementId, revision: 1, kind: "question", text: "Why monthly, @Mari Tamm?", mentions: ["demo-peteris", "outsider-officer"] };
    const { commentId } = await done(writeComment(as(store(), "demo-marta"), asked));
    await done(answerComment(as(store(), "demo-liis"), { specificationId, commentId, text: "Because of the budget." }));
    const { opening, answers } = (await thread(specificationId, commentId)) ?? {};
    expect(opening).toMatchObject({ requirementId, revision: 1, kind: "question", blocking: false, mentions: ["demo-mari", "demo-peteris"], name: "Marta Bērziņa", authorityId: "demo-ezerkrasts", resolved: null });
    expect(answers).toMatchObject([{ requirementId, revision: 1, text: "Because of the budget.", name: "Liis Mets" }]);
    expect(await findThreadsAbout(store(), await found(store(), specificationId), { requirementId })).toHaveLength(1);
    const events = await findEventsUnscoped(store(), specificationId);
    expect(JSON.parse(events.at(-1)?.payload ?? "")).toMatchObject({ commentId, writers: [{ personId: "demo-marta", authorityId: "demo-ezerkrasts" }], text: "Because of the budget." });
  });

  test("what is not there cannot be spoken about, and an empty text says nothing", async () => {
    const { specificationId, requirementId } = await prepared();
    const other = await prepared();
    const send = (more: object) => writeComment(as(store(), "demo-anna"), { specificationId, kind: "comment", text: "x", ...more });
    expect(await send({ requirementId: other.requirementId })).toEqual({ refused: "not-found" });
    expect(await send({ requirementId, revision: 2 })).toEqual({ refused: "not-found" });
    expect(await send({ amendmentId: "none" })).toEqual({ refused: "not-found" });
    expect(await send({ text: "  " })).toMatchObject({ invalid: { text: ["required"] } });
    expect(await answerComment(as(store(), "demo-anna"), { specificationId, commentId: "none", text: "x" })).toEqual({ refused: "not-found" });
    const { commentId } = await done(send({}));
    expect(await answerComment(as(store(), "demo-anna"), { ...other, commentId, text: "x" })).toEqual({ refused: "not-found" });
    expect(await writeComment(as(store(), "outsider-officer"), { specificationId, kind: "comment", text: "x" })).toEqual({ refused: "not-found" });
  });

  test("an authority that is only invited reads", async () => {
    const { specificationId } = await done(createSpecification(as(store(), "demo-anna"), { ...description, invited: ["demo-pohjaranna"] }));
    expect(await writeComment(as(store(), "demo-mari"), { specificationId, kind: "comment", text: "x" })).toEqual({ refused: "not-permitted" });
  });

  test("freezing waits for what blocks it; the frozen specification can still be talked about", async () => {
    const { specificationId, requirementId } = await prepared();
    const { commentId } = await done(writeComment(as(store(), "demo-juri"), { specificationId, requirementId, kind: "comment", blocking: "yes", text: "Not with our council." }));
    expect(await freezeSpecification(as(store(), "demo-anna"), { specificationId })).toMatchObject({
      refused: "checks-failed", theirs: [{ rule: "comment-blocking", place: { commentId, authorityId: "demo-pohjaranna", requirementId } }],
    });
    expect(await resolveComment(as(store(), "demo-peteris"), { specificationId, commentId, reason: "No." })).toEqual({ refused: "not-permitted" });
    await done(resolveComment(as(store(), "demo-mari"), { specificationId, commentId, reason: "The council agreed." }));
    expect(await resolveComment(as(store(), "demo-anna"), { specificationId, commentId, reason: "Again." })).toEqual({ refused: "comment-resolved" });
    await done(freezeSpecification(as(store(), "demo-anna"), { specificationId }));

    expect(await reopenComment(as(store(), "demo-liis"), { specificationId, commentId, reason: "x" })).toEqual({ refused: "not-permitted" });
    await done(reopenComment(as(store(), "demo-juri"), { specificationId, commentId, reason: "It changed its mind." }));
    expect(await reopenComment(as(store(), "demo-juri"), { specificationId, commentId, reason: "x" })).toEqual({ refused: "comment-open" });
    const { opening, answers } = (await thread(specificationId, commentId)) ?? {};
    expect(opening?.resolved).toBeNull();
    expect(answers?.map(({ text, name }) => [text, name])).toEqual([["The council agreed.", "Mari Tamm"], ["It changed its mind.", "Jüri Saar"]]);
    await done(resolveComment(as(store(), "demo-anna"), { specificationId, commentId, reason: "Signed as it is." }));
    expect((await thread(specificationId, commentId))?.opening.resolved).toMatchObject({ personId: "demo-anna", name: "Anna Kalniņa", sentence: "Signed as it is." });
  });

  test("threads are found by what they are, and by who takes part in them", async () => {
    const { specificationId } = await prepared();
    const write = (who: string, more: object) => done(writeComment(as(store(), who), { specificationId, kind: "comment", text: "x", ...more }));
    const question = await write("demo-anna", { kind: "question" });
    const blocking = await write("demo-mari", { blocking: "yes" });
    const plain = await write("demo-mari", {});
    await done(answerComment(as(store(), "demo-peteris"), { specificationId, commentId: plain.commentId, text: "@Anna Kalniņa knows." }));
    await done(resolveComment(as(store(), "demo-mari"), { specificationId, commentId: blocking.commentId, reason: "Done." }));
    const scoped = await found(store(), specificationId);
    const ids = async (filter: ThreadFilter) => {
      const threads = await findThreads(store(), scoped, filter, { limit: 10, offset: 0 });
      expect(await countThreads(store(), scoped, filter)).toBe(threads.length);
      return threads.map(({ opening }) => opening.id);
    };
    expect(await ids({})).toEqual([plain, blocking, question].map((one) => one.commentId));
    expect(await ids({ open: true })).toEqual([plain.commentId, question.commentId]);
    expect(await ids({ open: false })).toEqual([blocking.commentId]);
    expect(await ids({ question: true })).toEqual([question.commentId]);
    expect(await ids({ blocking: true })).toEqual([blocking.commentId]);
    expect(await ids({ writtenBy: "demo-peteris" })).toEqual([plain.commentId]);
    expect(await ids({ mentions: "demo-anna" })).toEqual([plain.commentId]);
    expect((await findThreads(store(), scoped, {}, { limit: 1, offset: 1 })).map(({ opening }) => opening.id)).toEqual([blocking.commentId]);
  });
});
