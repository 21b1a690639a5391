import fc from "fast-check";
import { expect, test } from "vitest";
import type { Round } from "../calendar/round";
import { type Question, askersView, isAnswered, questionStatuses, roundToAsk } from "./question";
import { type Answered, agreeingAuthorities, completing, isReady, released } from "./release";
import { agreedBy, agreeing, decided, lacking } from "./triage";

const both = (text: string) => ({ en: text, lv: text });
const question = (more: Partial<Question> = {}): Question => ({
  id: "q", roundId: "r", publicationId: "p", requirementId: null, vendorId: "v", vendorPersonId: "vp", vendorNumber: 1, language: "en", text: "Why?", confidential: null,
  askedAt: "2026-12-01T08:00:00.000Z", status: "pending", duplicateOf: null, wording: both("Why?"), answer: both("So."), answerRevision: 1, changesText: false, amendmentId: null,
  decidedAt: null, doneAt: null, releasedAt: null, publicNumber: null, ...more,
});
const round = (more: Partial<Round> = {}): Round => ({
  id: "r", number: 1, kind: "clarification", opensAt: "2026-12-01T08:00:00.000Z", questionsUntil: "2026-12-10T10:00:00.000Z", answersUntil: "2026-12-12T10:00:00.000Z",
  timeZone: "Europe/Riga", texts: { summary: {} }, closedAt: null, cancelledAt: null, revision: 1, ...more,
});
const now = "2026-12-05T08:00:00.000Z";

test("questions are taken from the opening to the last millisecond before the deadline, in rounds for vendors", () => {
  expect(roundToAsk([round()], "2026-12-01T07:59:59.999Z")).toEqual({ refused: "questions-closed" });
  expect(roundToAsk([round()], "2026-12-01T08:00:00.000Z")).toMatchObject({ id: "r" });
  expect(roundToAsk([round()], "2026-12-10T09:59:59.999Z")).toMatchObject({ id: "r" });
  expect(roundToAsk([round()], "2026-12-10T10:00:00.000Z")).toEqual({ refused: "questions-closed" });
  expect(roundToAsk([round({ kind: "public" })], now)).toEqual({ refused: "questions-closed" });
  expect(roundToAsk([round({ cancelledAt: now })], now)).toEqual({ refused: "questions-closed" });
});

test("an asker learns a decision when everybody does", () => {
  for (const status of questionStatuses) expect(askersView({ status, releasedAt: null })).toBe(status === "needs-clarification" ? "asked-back" : "received");
  expect(askersView({ status: "accepted", releasedAt: now })).toBe("answered");
});

test("declining needs its answer first; asking back decides nothing; a released question stays", () => {
  const decide = (of: Question, status: Parameters<typeof decided>[1]["status"]) => decided(of, { status, duplicateOf: null }, [], now);
  expect(decide(question({ answer: null }), "declined")).toEqual({ refused: "answer-missing" });
  expect(decide(question({ answer: { lv: "Nē." } }), "declined")).toMatchObject({ status: "declined", decidedAt: now });
  expect(decide(question({ answer: null }), "accepted")).toMatchObject({ decidedAt: now });
  expect(decide(question({ decidedAt: now }), "needs-clarification")).toMatchObject({ decidedAt: null });
  expect(decide(question({ releasedAt: now }), "accepted")).toEqual({ refused: "question-released" });
  expect(decide(question({ status: "accepted", changesText: true, amendmentId: "a" }), "informational")).toMatchObject({ changesText: false, amendmentId: null });
});

test("a duplicate leads to the question that is answered, never round in a circle", () => {
  const others = [question({ id: "a" }), question({ id: "b", status: "duplicate", duplicateOf: "a" }), question({ id: "c", status: "duplicate", duplicateOf: "q" })];
  const repeats = (duplicateOf: string | null) => decided(question(), { status: "duplicate", duplicateOf }, others, now);
  expect(repeats("a")).toMatchObject({ duplicateOf: "a" });
  expect(repeats("b")).toMatchObject({ duplicateOf: "a" });
  for (const none of ["q", "c", "nothing", null]) expect(repeats(none)).toEqual({ refused: "duplicate-of-what" });
});

test("an agreement is to one revision, in all languages, once for each authority", () => {
  const agree = (of: Question, answerRevision = 1, given: { answerRevision: number; authorityId: string }[] = []) => agreeing(of, { authorityId: "x", answerRevision }, given, ["en", "lv"]);
  const accepted = question({ status: "accepted" });
  expect(agree(accepted)).toBeNull();
  expect(agree(question())).toEqual({ refused: "question-undecided" });
  expect(agree(accepted, 0)).toEqual({ refused: "stale" });
  expect(agree({ ...accepted, answer: { en: "So." } })).toEqual({ refused: "answer-incomplete", theirs: ["lv"] });
  expect(agree(accepted, 1, [{ answerRevision: 1, authorityId: "x" }])).toEqual({ refused: "already-agreed" });
  expect(agree({ ...accepted, answerRevision: 2 }, 2, [{ answerRevision: 1, authorityId: "x" }])).toBeNull();
  expect(agree({ ...accepted, releasedAt: now })).toEqual({ refused: "question-released" });
  expect([...agreedBy(accepted, [{ answerRevision: 1, authorityId: "x" }, { answerRevision: 0, authorityId: "y" }])]).toEqual(["x"]);
  expect(lacking(question({ wording: null }), ["en", "lv"])).toEqual(["en", "lv"]);
});

test("only authorities that take part have to agree", () => {
  expect(agreeingAuthorities([{ authorityId: "a", lead: true, acceptedAt: null }, { authorityId: "b", lead: false, acceptedAt: null }, { authorityId: "c", lead: false, acceptedAt: now }])).toEqual(["a", "c"]);
});

test("property: a release takes exactly what is decided and agreed, numbers it without a gap, and in the order of the lots whoever asked first", () => {
  const one = fc.record({ status: fc.constantFrom(...questionStatuses), agreed: fc.boolean(), before: fc.boolean(), lot: fc.uuid() });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), fc.nat(50), (all, last) => {
      const answered = all.map(({ status, agreed, before }, index): Answered => ({
        question: question({ id: `q${index}`, status, releasedAt: before ? now : null }),
        agreements: agreed ? ["a", "b"].map((authorityId) => ({ authorityId, answerRevision: 1 })) : [{ authorityId: "a", answerRevision: 1 }],
      }));
      const ready = answered.filter((each) => isReady(each, ["a", "b"]));
      expect(ready.map(({ question: { id } }) => id)).toEqual(all.flatMap(({ status, agreed, before }, index) => (isAnswered(status) && agreed && !before ? [`q${index}`] : [])));
      const lots = ready.map((_, index) => all[index]?.lot ?? "");
      const result = released(answered, { authorityIds: ["a", "b"], languages: ["en", "lv"], last, lots });
      if ("refused" in result) {
        expect(ready).toEqual([]);
        return;
      }
      expect(result.map(({ publicNumber }) => publicNumber)).toEqual(ready.map((_, index) => last + index + 1));
      const lotOf = new Map(ready.map(({ question: { id } }, index) => [id, lots[index] ?? ""]));
      expect(result.map(({ id }) => lotOf.get(id))).toEqual([...lots].sort());
    }),
    { numRuns: 60 },
  );
});

test("in a language less than the specification has, nothing goes out", () => {
  const agreements = [{ authorityId: "a", answerRevision: 1 }];
  const all = [{ question: question({ id: "a", status: "accepted" }), agreements }, { question: question({ id: "b", status: "declined", answer: { en: "No." } }), agreements }];
  expect(released(all, { authorityIds: ["a"], languages: ["en", "lv"], last: 0, lots: ["1", "2"] })).toEqual({ refused: "answer-incomplete", theirs: ["lv"] });
  expect(released([], { authorityIds: ["a"], languages: ["en"], last: 0, lots: [] })).toEqual({ refused: "nothing-to-release" });
});

test("an answer that changes a requirement is not done before the version that has the change is out", () => {
  const promised = question({ status: "accepted", changesText: true, releasedAt: now });
  expect(completing({ ...promised, releasedAt: null }, true)).toEqual({ refused: "question-unreleased" });
  expect(completing(promised, false)).toEqual({ refused: "change-unpublished" });
  expect(completing(promised, true)).toBeNull();
  expect(completing({ ...promised, doneAt: now }, true)).toEqual({ refused: "question-done" });
});
