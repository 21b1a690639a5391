import { beforeAll, expect, test } from "vitest";
import { inviteMember } from "../people/invite-member";
import { inviteColleague } from "../vendors/invite-colleague";
import { cancelRound } from "../calendar/round";
import { findAgreements, findQuestionMessagesUnscoped, findReadersOfAnswers } from "~db/answers";
import { done } from "~db/demo";
import { findEventsUnscoped } from "~db/events";
import { saveMember, savePerson } from "~db/people";
import { findOwnQuestions, findQuestion, findQuestions, findReleasedQuestionsUnscoped, findWordedQuestions } from "~db/questions";
import { saveVendorPerson } from "~db/vendors";
import { as, asVendor, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { anOpenRound } from "../../../test/support/open-round";
import { takeMail } from "../mails";
import { clarificationChain } from "../vendor-act";
import { askQuestion, askQuestions } from "./ask-question";
import { explainQuestion } from "./explain-question";
import { agreeToAnswer, completeQuestion, releaseAnswers } from "./release-answers";
import { dismissClarifier, nameClarifier } from "./team";
import { askBack, decideQuestion, writeAnswer } from "./triage";

onEachDatabase("questions and answers", (store) => {
  beforeAll(() => prepareCast(store()));
  const ask = (who: string, specificationId: string, more: object = {}) => askQuestion(asVendor(store(), who), { specificationId, language: "en", text: "Is MQTT enough?", ...more });
  const both = (text: string) => ({ en: text, lv: text });
  const team = ["demo-anna", "demo-peteris", "demo-mari"];

  /** Decided, worded, answered and agreed by all three. */
  async function settle(specificationId: string, questionId: string, more: object = {}) {
    const { answerRevision } = await done(writeAnswer(as(store(), "demo-anna"), { specificationId, questionId, answerRevision: 0, wording: both("Is it enough?"), answer: both("It is."), ...more }));
    await done(decideQuestion(as(store(), "demo-anna"), { specificationId, questionId, status: "accepted" }));
    for (const person of team) await done(agreeToAnswer(as(store(), person), { specificationId, questionId, answerRevision }));
    return answerRevision;
  }

  test("a vendor asks about what is published, while the round is open, and numbers count its own questions only", async () => {
    const { specificationId, roundId, requirementIds } = await anOpenRound(store());
    const first = await done(ask("demo-laura", specificationId, { requirementId: requirementIds[0], confidential: "Our patent." }));
    expect(first.number).toBe(1);
    expect(await done(ask("demo-tanel", specificationId))).toMatchObject({ number: 1 });
    expect(await done(ask("demo-karlis", specificationId))).toMatchObject({ number: 2 });
    expect(await ask("demo-laura", specificationId, { text: " " })).toEqual({ invalid: { text: ["required"] } });
    expect(await ask("demo-laura", specificationId, { requirementId: "none" })).toEqual({ refused: "not-found" });
    expect(await ask("demo-laura", "none")).toEqual({ refused: "not-found" });
    expect((await findOwnQuestions(store(), asVendor(store(), "demo-tanel").vendor, specificationId)).length).toBe(1);
    // Nothing of it is in the log that every buyer reads.
    const log = await findEventsUnscoped(store(), specificationId);
    expect(log.some(({ act }) => act.startsWith("question"))).toBe(false);
    const own = await findEventsUnscoped(store(), clarificationChain(specificationId));
    expect(own.map(({ act }) => act)).toEqual(["question.asked", "question.asked", "question.asked"]);
    expect(own.some(({ payload }) => payload.includes("MQTT"))).toBe(false);

    await done(cancelRound(as(store(), "demo-anna"), { specificationId, roundId, reason: "No money." }));
    expect(await ask("demo-laura", specificationId)).toEqual({ refused: "questions-closed" });
  });

  test("several come at once, without what was ticked off; a flood is refused and says so", async () => {
    const { specificationId } = await anOpenRound(store());
    const several = (who: string, count: number, more: object = {}) => askQuestions({ ...asVendor(store(), who), address: `192.0.2.${count}` }, {
      specificationId, language: "lv", questions: Object.fromEntries(Array.from({ length: count }, (_, n) => [String(n), { text: `Question ${n}?` }])), ...more,
    });
    expect((await done(several("demo-tanel", 40))).questionIds.length).toBe(40);
    expect(await several("demo-tanel", 0)).toEqual({ invalid: { questions: ["required"] } });
    const left = await done(several("demo-tanel", 1, { questions: { 0: { text: "A?", leave: "yes" }, 1: { text: "B?" }, 2: { text: "" } } }));
    expect(left.questionIds.length).toBe(1);
    expect(await several("demo-tanel", 61)).toEqual({ refused: "too-many-questions" });
    expect(await several("demo-laura", 101)).toEqual({ invalid: { questions: ["too-many"] } });
    await done(several("demo-laura", 90));
    expect(await several("demo-laura", 90)).toEqual({ refused: "too-many-questions" });
  });

  test("only the team decides; others see wording, answer and status, and nothing else of the row", async () => {
    const { specificationId } = await anOpenRound(store());
    const { questionId } = await done(ask("demo-laura", specificationId, { text: "We at Ziemeļu dati ask.", confidential: "Secret" }));
    await done(dismissClarifier(as(store(), "demo-mari"), { specificationId, memberId: "demo-mari" }));
    expect(await dismissClarifier(as(store(), "demo-mari"), { specificationId, memberId: "demo-mari" })).toEqual({ refused: "not-found" });
    const decide = (who: string, more: object) => decideQuestion(as(store(), who), { specificationId, questionId, ...more });
    expect(await decide("demo-mari", { status: "accepted" })).toEqual({ refused: "not-permitted" });
    expect(await decide("demo-marta", { status: "accepted" })).toEqual({ refused: "not-permitted" });
    expect(await decide("outsider-officer", { status: "accepted" })).toEqual({ refused: "not-found" });
    expect(await decide("demo-anna", { status: "declined" })).toEqual({ refused: "answer-missing" });
    expect(await decide("demo-anna", { status: "duplicate", duplicateOf: questionId })).toEqual({ refused: "duplicate-of-what" });
    expect(await findWordedQuestions(store(), await found(store(), specificationId))).toEqual([]);

    await done(writeAnswer(as(store(), "demo-peteris"), { specificationId, questionId, answerRevision: 0, wording: both("Is it so?"), answer: both("No.") }));
    expect(await writeAnswer(as(store(), "demo-anna"), { specificationId, questionId, answerRevision: 0 })).toMatchObject({ refused: "stale", theirs: { answer: both("No.") } });
    await done(decide("demo-anna", { status: "declined" }));
    const [seen] = await findWordedQuestions(store(), await found(store(), specificationId, "demo-mari"));
    expect(seen).toEqual({
      id: questionId, roundId: expect.any(String), requirementId: null, status: "declined", wording: both("Is it so?"), answer: both("No."), answerRevision: 1, changesText: false,
      amendmentId: null, doneAt: null, releasedAt: null, publicNumber: null,
    });
    expect(await findReleasedQuestionsUnscoped(store(), specificationId)).toEqual([]);
  });

  test("a person is named once, by an officer of its own authority", async () => {
    const { specificationId } = await anOpenRound(store());
    const name = (who: string, memberId: string) => nameClarifier(as(store(), who), { specificationId, memberId });
    expect(await name("demo-anna", "demo-anna")).toEqual({ refused: "already-clarifier" });
    expect(await name("demo-anna", "demo-mari")).toEqual({ refused: "not-found" });
    expect(await name("demo-marta", "demo-marta")).toEqual({ refused: "not-permitted" });
    expect(await name("demo-anna", "demo-marta")).toEqual({ done: { memberOf: "demo-ezerkrasts" } });
  });

  test("the team asks back and the asker explains, between the two of them", async () => {
    const { specificationId } = await anOpenRound(store());
    const { questionId } = await done(ask("demo-tanel", specificationId));
    const explain = (who: string) => explainQuestion(asVendor(store(), who), { questionId, text: "We mean the gateway." });
    expect(await explain("demo-tanel")).toEqual({ refused: "not-asked-back" });
    expect(await askBack(as(store(), "demo-anna"), { specificationId, questionId: "none", text: "x" })).toEqual({ refused: "not-found" });
    await done(askBack(as(store(), "demo-anna"), { specificationId, questionId, text: "Which end do you mean?" }));
    expect(await explain("demo-laura")).toEqual({ refused: "not-found" });
    await done(explain("demo-tanel"));
    expect((await findQuestion(store(), await found(store(), specificationId), questionId))?.status).toBe("pending");
    expect((await findQuestionMessagesUnscoped(store(), questionId)).map(({ fromVendor }) => fromVendor)).toEqual([false, true]);
    expect((await findEventsUnscoped(store(), clarificationChain(specificationId))).some(({ payload }) => payload.includes("gateway") || payload.includes("Which end"))).toBe(false);
    expect((await takeMail(store(), as(store(), "demo-anna").now))?.to).toBe("tanel.kask@sinilaht.example");
  });

  test("a release takes all that every authority agreed to, at one instant, and a changed answer is agreed anew", async () => {
    const { specificationId } = await anOpenRound(store());
    const questionIds = [];
    for (const who of ["demo-laura", "demo-tanel", "demo-karlis", "demo-tanel"]) questionIds.push((await done(ask(who, specificationId))).questionId);
    const [one = "", two = "", open = "", same = ""] = questionIds;
    const release = (more: object = {}) => releaseAnswers(as(store(), "demo-anna"), { specificationId, ...more });
    await settle(specificationId, one);
    await settle(specificationId, two);
    await done(decideQuestion(as(store(), "demo-anna"), { specificationId, questionId: same, status: "duplicate", duplicateOf: one }));
    expect(await agreeToAnswer(as(store(), "demo-mari"), { specificationId, questionId: one, answerRevision: 1 })).toEqual({ refused: "already-agreed" });
    expect(await agreeToAnswer(as(store(), "demo-mari"), { specificationId, questionId: open, answerRevision: 0 })).toEqual({ refused: "not-found" });

    await done(writeAnswer(as(store(), "demo-anna"), { specificationId, questionId: two, answerRevision: 1, wording: both("Is it enough?"), answer: both("Not quite, says NetSense.") }));
    expect(await release()).toMatchObject({ done: { numbers: [1], isLate: false } });
    for (const person of team) await done(agreeToAnswer(as(store(), person), { specificationId, questionId: two, answerRevision: 2 }));
    expect(await release()).toEqual({ refused: "names-found" });
    expect(await release({ namesSeen: "yes" })).toMatchObject({ done: { numbers: [2] } });
    expect(await release()).toEqual({ refused: "nothing-to-release" });
    expect(await releaseAnswers(as(store(), "demo-marta"), { specificationId })).toEqual({ refused: "not-permitted" });

    const out = await findReleasedQuestionsUnscoped(store(), specificationId);
    expect(out.map(({ publicNumber, doneAt }) => [publicNumber, doneAt !== null])).toEqual([[1, true], [2, true]]);
    const all = await findQuestions(store(), await found(store(), specificationId));
    expect(all.find(({ id }) => id === same)).toMatchObject({ publicNumber: null, releasedAt: out[0]?.releasedAt });
    expect(await writeAnswer(as(store(), "demo-anna"), { specificationId, questionId: one, answerRevision: 1 })).toEqual({ refused: "question-released" });
    expect((await findAgreements(store(), await found(store(), specificationId))).length).toBe(9);
    expect((await findReadersOfAnswers(store(), await found(store(), specificationId))).map(({ email }) => email)).toEqual(["karlis.egle@ziemeludati.example", "laura.priede@ziemeludati.example", "tanel.kask@sinilaht.example"]);
    const log = (await findEventsUnscoped(store(), specificationId)).map(({ act, payload }) => `${act} ${payload}`).join("\n");
    expect(log).toContain("answers.released");
    for (const hidden of ["demo-ziemeludati", "demo-laura", "sinilaht", "MQTT"]) expect(log).not.toContain(hidden);
  });

  test("a late answer says why; one that changes the text is not done before the new version", async () => {
    const { specificationId, requirementIds } = await anOpenRound(store(), { days: 25 });
    const { questionId } = await done(ask("demo-laura", specificationId, { requirementId: requirementIds[0] }));
    await done(decideQuestion(as(store(), "demo-anna"), { specificationId, questionId, status: "accepted-with-changes" }));
    await settle(specificationId, questionId, { changesText: "yes" });
    const late = () => ({ ...as(store(), "demo-anna"), now: new Date("2026-12-02T08:00:00Z") });
    expect(await releaseAnswers(late(), { specificationId })).toEqual({ refused: "answer-late" });
    expect(await done(releaseAnswers(late(), { specificationId, reason: "The council met on Monday." }))).toMatchObject({ isLate: true });
    expect((await findEventsUnscoped(store(), specificationId)).at(-1)?.reason).toBe("The council met on Monday.");
    expect(await completeQuestion(late(), { specificationId, questionId })).toEqual({ refused: "change-unpublished" });
    expect(await completeQuestion(late(), { specificationId, questionId: "none" })).toEqual({ refused: "not-found" });
  });

  test("nobody stands on both sides: an address of a buyer cannot ask, and one of an asker cannot join the buyers", async () => {
    const { specificationId } = await anOpenRound(store());
    await store().transaction(() => saveVendorPerson(store(), { id: "turncoat", vendorId: "demo-sinilaht", email: "mari.tamm@pohjaranna.example", name: "Mari", passwordHash: "", language: "en" }, new Date("2026-11-01T00:00:00Z")));
    expect(await ask("demo-tanel", specificationId)).toEqual({ refused: "both-sides" });
    await done(ask("demo-laura", specificationId));
    expect(await inviteMember(as(store(), "demo-ieva"), { email: "laura.priede@ziemeludati.example", roles: ["officer"] })).toEqual({ refused: "both-sides" });
    expect(await inviteColleague(asVendor(store(), "demo-laura"), { email: "peteris.vitols@kalnmuiza.example", language: "lv" })).toEqual({ refused: "both-sides" });
    const person = { id: "double", name: "Laura", email: "laura.priede@ziemeludati.example", passwordHash: "" };
    await store().transaction(async () => {
      await savePerson(store(), person, new Date("2026-11-01T00:00:00Z"));
      await saveMember(store(), { authorityId: "demo-ezerkrasts", personId: person.id, roles: ["officer"], position: "Officer" }, new Date("2026-11-01T00:00:00Z"));
    });
    expect(await nameClarifier(as(store(), "demo-anna"), { specificationId, memberId: "demo-marta" })).toEqual({ refused: "both-sides" });
  });
});
