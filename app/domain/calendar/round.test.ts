import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRefusal } from "../refusal";
import { type Round, againstCalendar, cancelling, changedTimes, closing, needsReason, phaseOf, phases, plannedTimes } from "./round";

const day = (number: number) => new Date(Date.UTC(2026, 11, number, 10)).toISOString();
const times = { opensAt: day(5), questionsUntil: day(10), answersUntil: day(15) };
const aRound = (more: Partial<Round> = {}): Round => ({
  id: "r1", number: 1, kind: "consultation", ...times, timeZone: "Europe/Riga", texts: { summary: {} }, closedAt: null, cancelledAt: null, revision: 1, ...more,
});
const publication = { purpose: "consultation", goesOutAt: day(4) } as const;
const around = (now: string, others: Round[] = []) => ({ now, publication, others });

describe("the phase of a round", () => {
  test("follows the server's clock, and what was done", () => {
    expect([day(4), day(5), day(9), day(10), day(20)].map((now) => phaseOf(aRound(), now))).toEqual(["planned", "open", "open", "adjudication", "adjudication"]);
    expect(phaseOf(aRound({ closedAt: day(16) }), day(16))).toBe("closed");
    expect(phaseOf(aRound({ cancelledAt: day(3) }), day(4))).toBe("cancelled");
  });

  test("at the stroke of its end nothing is accepted any more, a millisecond before everything is", () => {
    expect(phaseOf(aRound(), "2026-12-10T09:59:59.999Z")).toBe("open");
    expect(phaseOf(aRound(), "2026-12-10T10:00:00.000Z")).toBe("adjudication");
  });

  test("never goes back while time goes on", () => {
    const hour = fc.integer({ min: 0, max: 40 * 24 });
    fc.assert(
      fc.property(hour, hour, fc.option(fc.integer({ min: 10, max: 30 })), (a, b, closed) => {
        const round = aRound({ closedAt: closed === null ? null : day(closed) });
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((hours) => phases.indexOf(phaseOf(round, new Date(Date.UTC(2026, 11, 1, hours)).toISOString())));
        expect(first).toBeLessThanOrEqual(second ?? -1);
      }),
      { numRuns: 100 },
    );
  });
});

describe("planning a round", () => {
  const plan = (more: object, now = day(1), others: Round[] = []) => plannedTimes("consultation", { ...times, ...more }, around(now, others));

  test("times stand in order, and an opening in the past means now", () => {
    expect(plan({})).toEqual(times);
    expect(plan({}, day(6))).toEqual({ ...times, opensAt: day(6) });
    expect(plan({ questionsUntil: day(5) })).toEqual({ refused: "round-order" });
    expect(plan({ answersUntil: day(9) })).toEqual({ refused: "round-order" });
    expect(plan({}, day(10))).toEqual({ refused: "round-past" });
  });

  test("something of the right kind must be public when it opens", () => {
    expect(plannedTimes("consultation", times, { ...around(day(1)), publication: null })).toEqual({ refused: "round-unpublished", theirs: "consultation" });
    expect(plannedTimes("clarification", times, around(day(1)))).toEqual({ refused: "round-unpublished", theirs: "clarification" });
    expect(plannedTimes("clarification", times, { ...around(day(1)), publication: { purpose: "tender", goesOutAt: day(5) } })).toEqual(times);
    expect(plannedTimes("public", times, { ...around(day(1)), publication: { ...publication, goesOutAt: day(6) } })).toEqual({ refused: "round-unpublished", theirs: "public" });
  });

  test("two rounds of a kind are not open at once; a cancelled one is in nobody's way", () => {
    expect(plan({ opensAt: day(9), questionsUntil: day(12) }, day(1), [aRound()])).toEqual({ refused: "round-overlaps", theirs: 1 });
    expect(plan({ opensAt: day(10), questionsUntil: day(12) }, day(1), [aRound()])).toMatchObject({ opensAt: day(10) });
    expect(plan({}, day(2), [aRound({ cancelledAt: day(1) })])).toEqual(times);
    expect(plan({}, day(1), [aRound({ kind: "public" })])).toEqual(times);
  });
});

describe("changing a round", () => {
  const change = (more: object, now: string, round = aRound()) => changedTimes(round, { ...times, ...more }, around(now, [round]));

  test("a planned one moves freely", () => {
    expect(change({ opensAt: day(3), questionsUntil: day(8) }, day(1))).toEqual({ refused: "round-unpublished", theirs: "consultation" });
    expect(change({ opensAt: day(4), questionsUntil: day(8) }, day(1))).toMatchObject({ opensAt: day(4), questionsUntil: day(8) });
    expect(needsReason(aRound(), day(4))).toBe(false);
  });

  test("an open one moves to later only, with a reason", () => {
    expect(change({ questionsUntil: day(12) }, day(6))).toMatchObject({ questionsUntil: day(12) });
    for (const more of [{ questionsUntil: day(9) }, { answersUntil: day(14) }, { opensAt: day(6) }]) expect(change(more, day(6))).toEqual({ refused: "round-only-later" });
    expect(change({ questionsUntil: day(16) }, day(6))).toEqual({ refused: "round-order" });
    expect(needsReason(aRound(), day(6))).toBe(true);
  });

  test("past its end it opens again for everybody, or only its answers come later", () => {
    expect(change({ questionsUntil: day(11) }, day(12))).toEqual({ refused: "round-past" });
    expect(change({ questionsUntil: day(13) }, day(12))).toMatchObject({ questionsUntil: day(13) });
    expect(change({ answersUntil: day(20) }, day(12))).toMatchObject({ questionsUntil: day(10), answersUntil: day(20) });
  });

  test("nobody ever has less time than an open round promised", () => {
    const when = fc.integer({ min: 1, max: 28 }).map(day);
    fc.assert(
      fc.property(fc.record({ opensAt: when, questionsUntil: when, answersUntil: when }), fc.integer({ min: 5, max: 28 }).map(day), (wanted, now) => {
        const changed = changedTimes(aRound(), wanted, around(now, [aRound()]));
        if (!isRefusal(changed)) expect([changed.opensAt === times.opensAt, changed.questionsUntil >= times.questionsUntil, changed.answersUntil >= times.answersUntil]).toEqual([true, true, true]);
      }),
      { numRuns: 200 },
    );
  });

  test("it is closed once all were heard, cancelled before, and neither twice", () => {
    expect(closing(aRound(), day(9))).toEqual({ refused: "round-not-heard" });
    expect(closing(aRound(), day(10))).toBeNull();
    expect(cancelling(aRound(), day(6))).toBeNull();
    for (const over of [aRound({ closedAt: day(11) }), aRound({ cancelledAt: day(11) })]) {
      expect([closing(over, day(12)), cancelling(over, day(12)), change({ answersUntil: day(20) }, day(12), over)]).toEqual(Array(3).fill({ refused: "round-over" }));
    }
  });
});

test("a clarification round is held against the deadlines of the tender", () => {
  const calendar = { questionsUntil: times.questionsUntil, answersBy: day(14) };
  expect(againstCalendar(aRound({ kind: "clarification" }), calendar)).toEqual(["late-answers"]);
  expect(againstCalendar(aRound({ kind: "clarification", questionsUntil: day(9), answersUntil: day(14) }), calendar)).toEqual(["other-questions"]);
  expect([againstCalendar(aRound(), calendar), againstCalendar(aRound({ kind: "clarification" }), null)]).toEqual([[], []]);
});
