import { beforeAll, expect, test } from "vitest";
import { done } from "~db/demo";
import { findCalendars } from "~db/calendars";
import { findEventsUnscoped } from "~db/events";
import { findPublicUnscoped } from "~db/publications";
import { as, aSpecification, found, prepareCast } from "../../../test/support/cast";
import { onEachDatabase } from "../../../test/support/each-database";
import { aPublicSpecification } from "../../../test/support/public-version";
import { extendCalendar, setCalendar } from "./calendar";
import { extendForChange } from "./extend-for-change";

onEachDatabase("deadlines", (store) => {
  beforeAll(() => prepareCast(store()));

  const form = { procedure: "open", timeZone: "Europe/Riga", noticeOn: "2026-11-12", tendersUntil: "2026-12-22T12:00", questionsUntil: "2026-12-09T12:00", accessible: "yes", electronic: "yes" };
  const at = (moment: string, who = "demo-anna") => ({ ...as(store(), who), now: new Date(moment) });
  const set = (specificationId: string, more: object, who = "demo-anna") => setCalendar(at("2026-11-15T08:00:00Z", who), { specificationId, revision: 0, ...form, ...more });
  const kept = async (specificationId: string) => findCalendars(store(), await found(store(), specificationId));

  test("deadlines are kept as moments, with the data that they were computed with", async () => {
    const { specificationId } = await aSpecification(store());
    await done(set(specificationId, {}));
    expect(await kept(specificationId)).toMatchObject([{
      revision: 1, reason: null, computedWith: ["eu 1.0.0", "lv 1.0.0", "ee 1.0.0"], personName: "Anna Kalniņa", authorityName: expect.any(String),
      calendar: { country: "LV", tendersUntil: "2026-12-22T10:00:00.000Z", questionsUntil: "2026-12-09T10:00:00.000Z", requestsUntil: null, urgency: null, electronic: true, restricted: null },
    }]);
    expect((await findEventsUnscoped(store(), specificationId)).at(-1)).toMatchObject({ act: "calendar.set" });
  });

  test("what the law forbids, what is incomplete, and whoever may not, is refused", async () => {
    const { specificationId } = await aSpecification(store());
    expect(await set(specificationId, { tendersUntil: "2026-12-11T12:00", questionsUntil: "2026-12-01T12:00" })).toMatchObject({ refused: "calendar-unlawful", theirs: [{ code: "tenders-too-short", article: "27(1), 27(4), 1182/71: 3(4)", day: "2026-12-14" }] });
    expect(await set(specificationId, { urgent: "yes", accessible: "no", noticeOn: "2026-11-31", questionsUntil: "soon" })).toMatchObject({ invalid: { noticeOn: ["date"] } });
    expect(await set(specificationId, { urgent: "yes", accessible: "no", questionsUntil: "soon", requestsUntil: "later" })).toMatchObject({
      invalid: { urgency: ["required"], restricted: ["required"], questionsUntil: ["wall-time"], requestsUntil: ["wall-time"] },
    });
    expect(await set(specificationId, {}, "demo-mari")).toEqual({ refused: "not-permitted" });
    expect(await set(specificationId, {}, "outsider-officer")).toEqual({ refused: "not-found" });
    expect(await kept(specificationId)).toEqual([]);
  });

  test("every revision stays, with its reason", async () => {
    const { specificationId } = await aSpecification(store());
    expect(await extendCalendar(at("2026-11-16T08:00:00Z"), { specificationId, revision: 0, days: 3, reason: "x" })).toEqual({ refused: "not-found" });
    await done(set(specificationId, {}));
    expect(await set(specificationId, { revision: 1, tendersUntil: "2026-12-21T12:00" })).toEqual({ refused: "calendar-reason" });
    await done(set(specificationId, { revision: 1, tendersUntil: "2026-12-21T12:00", reason: "The council meets later." }));
    expect(await set(specificationId, { revision: 1, reason: "x" })).toMatchObject({ refused: "stale" });
    await done(extendCalendar(at("2026-11-16T08:00:00Z"), { specificationId, revision: 2, days: 3, reason: "A requirement changed." }));
    expect((await kept(specificationId)).map(({ revision, reason, calendar }) => [revision, reason, calendar.tendersUntil, calendar.questionsUntil])).toEqual([
      [3, "A requirement changed.", "2026-12-28T10:00:00.000Z", "2026-12-14T10:00:00.000Z"],
      [2, "The council meets later.", "2026-12-21T10:00:00.000Z", "2026-12-09T10:00:00.000Z"],
      [1, null, "2026-12-22T10:00:00.000Z", "2026-12-09T10:00:00.000Z"],
    ]);
  });

  test("once the tender is public, deadlines only move to later", async () => {
    const specificationId = await aPublicSpecification(store(), { purpose: "tender", goesOutAt: new Date("2026-11-12T08:00:00Z") });
    await done(set(specificationId, {}));
    expect(await set(specificationId, { revision: 1, tendersUntil: "2026-12-21T12:00", reason: "x" })).toEqual({ refused: "calendar-only-later" });
    await done(set(specificationId, { revision: 1, tendersUntil: "2026-12-23T12:00", reason: "x" }));
  });

  test("the time that a change notice gives becomes a revision when the change is public, and never a shorter one", async () => {
    const specificationId = await aPublicSpecification(store(), { purpose: "tender", goesOutAt: new Date("2026-11-12T08:00:00Z") });
    const now = new Date("2026-11-20T08:00:00Z");
    const [publication] = await findPublicUnscoped(store(), specificationId, now);
    if (!publication) throw new Error("nothing is public");
    const noticed = (deadline: string | null) => {
      const change = { class: "significant" as const, proposed: "significant" as const, reason: "A requirement changed.", since: 1, added: [], removed: [], changed: [], deadline };
      return store().transaction(() => extendForChange(store(), { ...publication, goesOutAt: now.toISOString(), announcement: { notice: null, change } }, now));
    };
    await noticed("2026-12-28T10:00:00.000Z");
    expect(await kept(specificationId)).toEqual([]);
    await done(set(specificationId, {}));
    for (const deadline of [null, "2026-12-21T10:00:00.000Z", "2026-12-28T10:00:00.000Z"]) await noticed(deadline);
    expect((await kept(specificationId)).map(({ revision, reason, calendar }) => [revision, reason, calendar.tendersUntil, calendar.questionsUntil])).toEqual([
      [2, "A requirement changed.", "2026-12-28T10:00:00.000Z", "2026-12-15T10:00:00.000Z"],
      [1, null, "2026-12-22T10:00:00.000Z", "2026-12-09T10:00:00.000Z"],
    ]);
    expect((await findEventsUnscoped(store(), specificationId)).at(-1)).toMatchObject({ act: "calendar.extended", personId: null });
  });
});
