import { expect, test, vi } from "vitest";
import { and, eq, sql } from "drizzle-orm";
import { countEventsUnscoped } from "~db/events";
import { deleteSession, saveSession } from "~db/sessions";
import { actorOf, done } from "~db/demo";
import type { Store } from "~db/store";
import { addSection } from "~/acts/specification/section";
import { onEachDatabase } from "../../../test/support/each-database";
import { aSpecification, as } from "../../../test/support/cast";
import type { News } from "./entry";
import { type LiveHub, type Listener, liveHub } from "./hub";

const title = { en: "A", lv: "A" };

onEachDatabase("the hub", (store) => {
  const hubOf = (more: { store?: Store; beatEvery?: number } = {}) => liveHub({ store: store(), log: (entry) => { throw new Error(JSON.stringify(entry)); }, grace: 10, ...more });
  const add = (specificationId: string, announce?: (chain: string) => void) => done(addSection({ ...as(store(), "demo-anna"), announce }, { specificationId, title }));

  /** A specification of three authorities, and how long its log is. */
  async function begun() {
    const { specificationId } = await aSpecification(store());
    return { specificationId, head: await countEventsUnscoped(store(), specificationId) };
  }

  async function listener(specificationId: string, personId: string, after: number) {
    const sessionHash = crypto.randomUUID();
    await store().transaction(() => saveSession(store(), { tokenHash: sessionHash, personId, authorityId: actorOf(personId).authorityId, startedAt: new Date(), expiresAt: new Date(Date.now() + 60_000) }));
    const heard: News[] = [];
    const ends: string[] = [];
    const made: Listener = {
      specificationId, actor: actorOf(personId), sessionHash, language: "en", after, requirementId: null, editing: false,
      news: (news) => heard.push(...news), present: () => undefined, beat: () => undefined, end: (why) => ends.push(why),
    };
    return { made, heard, ends, ordinals: () => heard.map((one) => one.ordinal) };
  }
  const closed = async (hub: LiveHub, work: () => Promise<void>) => work().finally(() => hub.close());

  test("each reader gets every entry once and in order, however many come while it joins", async () => {
    const { specificationId, head } = await begun();
    const hub = hubOf();
    await closed(hub, async () => {
      const readers = await Promise.all([0, 2, 4].map((after) => listener(specificationId, "demo-mari", after)));
      const writes = Promise.all(Array.from({ length: 12 }, () => add(specificationId, hub.announce)));
      for (const { made } of readers) expect(hub.follow(made)).not.toBeNull();
      await writes;
      const last = head + 12;
      await vi.waitFor(() => expect(readers.map((one) => one.ordinals().at(-1))).toEqual([last, last, last]), 30_000);
      expect(readers.map((one) => one.ordinals())).toEqual([0, 2, 4].map((after) => Array.from({ length: last - after }, (_, index) => after + index + 1)));
    });
  });

  test("what nobody announced is found with the next beat", async () => {
    const { specificationId, head } = await begun();
    const hub = hubOf({ beatEvery: 50 });
    await closed(hub, async () => {
      const reader = await listener(specificationId, "demo-mari", head);
      hub.follow(reader.made);
      await add(specificationId);
      await vi.waitFor(() => expect(reader.ordinals()).toEqual([head + 1]), 30_000);
    });
  });

  test("a refused act and a write that arrives twice announce nothing", async () => {
    const { specificationId } = await begun();
    const announce = vi.fn();
    const input = { specificationId, title };
    expect(await addSection({ ...as(store(), "demo-zane"), announce }, input)).toMatchObject({ refused: "not-permitted" });
    for (let round = 0; round < 2; round++) await done(addSection({ ...as(store(), "demo-anna", "same"), announce }, input));
    expect(announce.mock.calls).toEqual([[specificationId]]);
  });

  test("an authority that has no part any more is cut off before it hears of the next act", async () => {
    const { specificationId, head } = await begun();
    const hub = hubOf();
    await closed(hub, async () => {
      const [mari, peteris] = [await listener(specificationId, "demo-mari", head), await listener(specificationId, "demo-peteris", head)];
      for (const { made } of [mari, peteris]) hub.follow(made);
      await add(specificationId, hub.announce);
      await vi.waitFor(() => expect([mari.ordinals(), peteris.ordinals()]).toEqual([[head + 1], [head + 1]]));
      const { participants } = store().t;
      const mine = and(eq(participants.specificationId, specificationId), eq(participants.authorityId, "demo-pohjaranna"));
      await store().transaction(async () => void (await store().db.delete(participants).where(mine)));
      await add(specificationId, hub.announce);
      await vi.waitFor(() => expect(peteris.ordinals()).toEqual([head + 1, head + 2]));
      expect([mari.ordinals(), mari.ends, peteris.ends]).toEqual([[head + 1], ["over"], []]);
    });
  });

  test("a session that ends takes its stream with it", async () => {
    const { specificationId, head } = await begun();
    const hub = hubOf({ beatEvery: 50 });
    await closed(hub, async () => {
      const mari = await listener(specificationId, "demo-mari", head);
      hub.follow(mari.made);
      await new Promise((resume) => setTimeout(resume, 150));
      expect(mari.ends).toEqual([]);
      await store().transaction(() => deleteSession(store(), mari.made.sessionHash));
      await vi.waitFor(() => expect(mari.ends).toEqual(["over"]));
    });
  });

  test("a listening connection that was cut comes back by itself and misses nothing", async () => {
    if (store().kind === "sqlite") return;
    const { specificationId, head } = await begun();
    const hub = hubOf();
    await closed(hub, async () => {
      const mari = await listener(specificationId, "demo-mari", head);
      hub.follow(mari.made);
      await add(specificationId, hub.announce);
      await vi.waitFor(() => expect(mari.ordinals()).toEqual([head + 1]), 30_000);
      // Its own connection only listens: its last statement says so.
      const cut = await store().db.select({ cut: sql<boolean>`pg_terminate_backend(pid)` }).from(sql`pg_stat_activity where datname = current_database() and query like 'listen %'`);
      expect(cut.length).toBe(1);
      await add(specificationId, hub.announce);
      await vi.waitFor(() => expect(mari.ordinals()).toEqual([head + 1, head + 2]), 30_000);
    });
  });
});
