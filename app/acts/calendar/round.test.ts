import { beforeAll, expect, test } from "vitest";
import { done } from "~db/demo";
import { findEventsUnscoped } from "~db/events";
import { findRound, findRounds } from "~db/rounds";
import { as, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { aPublicSpecification } from "../../../test/support/public-version";
import { cancelRound, changeRound, closeRound, planRound } from "./round";

onEachDatabase("rounds", (store) => {
  beforeAll(() => prepareCast(store()));

  const times = { opensAt: "2026-12-01T09:00", questionsUntil: "2026-12-10T12:00", answersUntil: "2026-12-15T12:00", timeZone: "Europe/Riga" };
  const at = (moment: string, who = "demo-anna") => ({ ...as(store(), who), now: new Date(moment) });
  const published = (purpose: "consultation" | "tender" = "consultation") => aPublicSpecification(store(), { purpose, goesOutAt: new Date("2026-11-20T08:00:00Z") });
  const plan = async (specificationId: string, more: object = {}) =>
    done(planRound(at("2026-11-25T08:00:00Z"), { specificationId, kind: "consultation", ...times, summary: { en: "Sensors for the streets.", lv: "" }, ...more }));

  test("a round is planned by the clocks of its zone, numbered, and stands in the log", async () => {
    const specificationId = await published();
    const { roundId } = await plan(specificationId);
    expect(await plan(specificationId, { kind: "public" })).toMatchObject({ number: 2 });
    expect((await findRounds(store(), await found(store(), specificationId)))[0]).toEqual({
      id: roundId, number: 1, kind: "consultation", opensAt: "2026-12-01T07:00:00.000Z", questionsUntil: "2026-12-10T10:00:00.000Z", answersUntil: "2026-12-15T10:00:00.000Z",
      timeZone: "Europe/Riga", texts: { summary: { en: "Sensors for the streets." } }, closedAt: null, cancelledAt: null, revision: 1,
    });
    expect((await findEventsUnscoped(store(), specificationId)).at(-1)?.act).toBe("round.planned");
  });

  test("without a publication for it, by anybody but the lead buyer's officer, or at a time that is none, no round is planned", async () => {
    const specificationId = await published("tender");
    const send = (who: string, more: object) => planRound(at("2026-11-25T08:00:00Z", who), { specificationId, kind: "consultation", ...times, ...more });
    expect(await send("demo-anna", {})).toEqual({ refused: "round-unpublished", theirs: "consultation" });
    expect(await send("demo-anna", { kind: "clarification", questionsUntil: "2026-11-20T12:00" })).toEqual({ refused: "round-past" });
    expect(await send("demo-mari", { kind: "clarification" })).toEqual({ refused: "not-permitted" });
    expect(await send("outsider-officer", { kind: "clarification" })).toEqual({ refused: "not-found" });
    expect(await send("demo-anna", { kind: "clarification", opensAt: "2027-03-28T03:30" })).toMatchObject({ invalid: { opensAt: ["wall-time"] } });
    expect(await send("demo-anna", { kind: "clarification", timeZone: "Mars/Olympus" })).toMatchObject({ invalid: { timeZone: ["time-zone"] } });
    expect(await findRounds(store(), await found(store(), specificationId))).toEqual([]);
  });

  test("an open round is only ever longer, and says why", async () => {
    const specificationId = await published();
    const { roundId } = await plan(specificationId);
    const change = (more: object, moment = "2026-12-05T08:00:00Z") => changeRound(at(moment), { specificationId, roundId, revision: 1, ...times, ...more });
    expect(await change({ questionsUntil: "2026-12-09T12:00", reason: "x" })).toEqual({ refused: "round-only-later" });
    expect(await change({ questionsUntil: "2026-12-12T12:00" })).toEqual({ refused: "round-reason" });
    await done(change({ questionsUntil: "2026-12-12T12:00", reason: "A holiday." }));
    expect(await change({ questionsUntil: "2026-12-13T12:00", reason: "x" })).toMatchObject({ refused: "stale" });
    expect(await findRound(store(), await found(store(), specificationId), roundId)).toMatchObject({
      questionsUntil: "2026-12-12T10:00:00.000Z", revision: 2, texts: { reasons: [{ at: "2026-12-05T08:00:00.000Z", what: "changed", reason: "A holiday." }] },
    });
    expect(await changeRound(at("2026-12-05T08:00:00Z"), { specificationId, roundId: "none", revision: 1, ...times })).toEqual({ refused: "not-found" });
  });

  test("it is closed when all were heard; a public one with what the authorities say to it", async () => {
    const specificationId = await published();
    const { roundId } = await plan(specificationId, { kind: "public" });
    const close = (moment: string, more: object = {}) => closeRound(at(moment), { specificationId, roundId, ...more });
    expect(await close("2026-12-09T08:00:00Z")).toEqual({ refused: "round-not-heard" });
    expect(await close("2026-12-11T08:00:00Z")).toEqual({ refused: "round-reply" });
    expect(await closeRound(at("2026-12-11T08:00:00Z"), { specificationId, roundId: "none" })).toEqual({ refused: "not-found" });
    await done(close("2026-12-11T08:00:00Z", { reply: { en: "We heard you.", lv: "Mēs jūs uzklausījām." } }));
    expect(await findRound(store(), await found(store(), specificationId), roundId)).toMatchObject({ closedAt: "2026-12-11T08:00:00.000Z", texts: { reply: { en: "We heard you." } } });
    expect(await close("2026-12-12T08:00:00Z")).toEqual({ refused: "round-over" });
  });

  test("it is cancelled with a reason, once", async () => {
    const specificationId = await published();
    const { roundId } = await plan(specificationId);
    const cancel = (reason: string, id = roundId) => cancelRound(at("2026-12-05T08:00:00Z"), { specificationId, roundId: id, reason });
    expect(await cancel(" ")).toMatchObject({ invalid: { reason: ["required"] } });
    expect(await cancel("x", "none")).toEqual({ refused: "not-found" });
    await done(cancel("No money."));
    expect(await cancel("Again.")).toEqual({ refused: "round-over" });
    expect(await findRound(store(), await found(store(), specificationId), roundId)).toMatchObject({ cancelledAt: "2026-12-05T08:00:00.000Z", texts: { reasons: [{ what: "cancelled", reason: "No money." }] } });
  });
});
