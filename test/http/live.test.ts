import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { hashPassword } from "~/acts/people/password";
import { addSection } from "~/acts/specification/section";
import { streamsOfAPerson } from "~/http/live/hub";
import { actorOf, done } from "~db/demo";
import { password } from "~db/demo-cast";
import { saveAuthority, saveMember, savePerson } from "~db/people";
import { findSpecifications } from "~db/specifications";
import { postgresAddress, sqliteAddress } from "../support/each-database";
import { eventStreamAt } from "../support/event-stream";
import { type RunningServer, signedIn, startServer } from "../support/server";

const titles = (text: string) => ({ "title.en": text, "title.lv": text });

describe.each(["sqlite", "postgres"] as const)("%s", (kind) => {
  describe.skipIf(kind === "postgres" && !inject("postgres"))("live work", () => {
    let address: string;
    let remove: () => void;
    /** Two processes on PostgreSQL; a SQLite file has one. */
    let one: RunningServer;
    let other: RunningServer;
    let at: string;
    const stopAll = () => Promise.all([one.stop(), ...(other === one ? [] : [other.stop()])]);
    const startAll = async () => {
      one = await startServer(address);
      other = kind === "postgres" ? await startServer(address) : one;
    };

    beforeAll(async () => {
      const fresh = kind === "sqlite" ? sqliteAddress() : { address: await postgresAddress(), remove: () => undefined };
      ({ address, remove } = fresh);
      await startAll();
      const draft = (await findSpecifications(one.store, actorOf("demo-anna"))).find(({ specification }) => !specification.baseline);
      at = `/specifications/${draft?.specification.id}`;
    });
    afterAll(async () => {
      await stopAll();
      remove();
    });

    const watch = async (server: RunningServer, email: string, path = `${at}/events`, headers: Record<string, string> = {}) => {
      const { cookie } = await signedIn(server.origin, email);
      return eventStreamAt(server.origin + path, { cookie, ...headers });
    };

    test("an act in one process reaches a reader of another, in words, in order, without what was written", async () => {
      const anna = await signedIn(one.origin, "anna.kalnina@ezerkrasts.example");
      const mari = await watch(other, "mari.tamm@pohjaranna.example");
      expect(mari.status).toBe(200);
      expect(mari.headers.get("content-type")).toMatch(/^text\/event-stream/);
      expect(mari.headers.get("content-encoding")).toBeNull();
      expect(mari.headers.get("x-accel-buffering")).toBe("no");
      await mari.until((heard) => heard.some((event) => event.event === "present"));
      for (const name of ["One", "Two", "Three"]) expect((await anna.post(`${at}/sections`, { ...titles(`Secret ${name}`), once: name })).status).toBe(302);
      await mari.until(() => mari.acts().length === 3);
      const [first, second, third] = mari.acts();
      expect([second?.id, third?.id]).toEqual([(first?.id ?? 0) + 1, (first?.id ?? 0) + 2]);
      expect(JSON.parse(first?.data ?? "")).toMatchObject({ act: "section.added", mine: false, everywhere: true, words: expect.stringMatching(/^Anna Kalniņa, .*added a section/) });
      expect(JSON.stringify(mari.heard)).not.toContain("Secret");
      mari.close();
    });

    test("who comes back with the last entry that it saw misses nothing, also when the server was away", async () => {
      const mari = await signedIn(other.origin, "mari.tamm@pohjaranna.example");
      const before = await eventStreamAt(`${other.origin}${at}/events?after=2`, { cookie: mari.cookie });
      await before.until(() => before.acts().length > 2);
      await stopAll();
      await before.until(() => before.state.ended);
      const seen = before.acts().at(-1)?.id ?? 0;
      expect(before.acts().map((event) => event.id)).toEqual(Array.from({ length: seen - 2 }, (_, index) => index + 3));

      await startAll();
      const specificationId = at.split("/")[2];
      const context = { store: one.store, actor: actorOf("demo-anna"), now: new Date(), newId: () => crypto.randomUUID() };
      for (const title of ["a", "b", "c"]) await done(addSection(context, { specificationId, title: { en: title, lv: title } }));
      const after = await eventStreamAt(`${other.origin}${at}/events?after=2`, { cookie: mari.cookie, "last-event-id": String(seen) });
      await after.until(() => after.acts().length >= 3);
      expect(after.acts().map((event) => event.id)).toEqual([seen + 1, seen + 2, seen + 3]);
      after.close();
    });

    test("readers see who else is here and what they edit, in whichever process, and not themselves", async () => {
      const mari = await watch(one, "mari.tamm@pohjaranna.example");
      const peteris = await watch(other, "peteris.vitols@kalnmuiza.example", `${at}/events?requirement=r-1&editing=yes`);
      const lists = () => mari.heard.filter((event) => event.event === "present").map((event) => event.data);
      await mari.until(() => lists().some((data) => data.includes("Pēteris Vītols")));
      expect(JSON.parse(lists().at(-1) ?? "")).toEqual([{ personId: "demo-peteris", initials: "PV", requirementId: "r-1", words: expect.stringMatching(/^Pēteris Vītols, .*: editing this since \d\d:\d\d UTC$/) }]);
      const page = await signedIn(one.origin, "mari.tamm@pohjaranna.example");
      expect(await (await page.get(at)).text()).toContain("Pēteris Vītols, Kalnmuižas");
      peteris.close();
      await mari.until(() => lists().at(-1) === "[]");
      mari.close();
    });

    test("whoever takes no part or is not signed in hears nothing", async () => {
      const since = new Date();
      const { store } = one;
      await store.transaction(async () => {
        await saveAuthority(store, { id: "outside", name: "Outside", country: "LV" }, since);
        await savePerson(store, { id: "olga", name: "Olga", email: "olga@outside.example", passwordHash: await hashPassword(password) }, since);
        await saveMember(store, { authorityId: "outside", personId: "olga", roles: ["officer"], position: "" }, since);
      });
      const olga = await watch(one, "olga@outside.example");
      expect(olga.status).toBe(404);
      expect((await eventStreamAt(`${one.origin}${at}/events`, {})).status).toBe(302);
    });

    test("a person has so many streams and no more", async () => {
      const { cookie } = await signedIn(one.origin, "liis.mets@pohjaranna.example");
      const open = await Promise.all(Array.from({ length: streamsOfAPerson }, () => eventStreamAt(`${one.origin}${at}/events`, { cookie })));
      expect(open.map((stream) => stream.status)).toEqual(open.map(() => 200));
      expect((await eventStreamAt(`${one.origin}${at}/events`, { cookie })).status).toBe(429);
      expect((await eventStreamAt(`${one.origin}${at}/events`, { cookie: (await signedIn(one.origin, "juri.saar@pohjaranna.example")).cookie })).status).toBe(200);
      for (const stream of open) stream.close();
    });
  });
});
