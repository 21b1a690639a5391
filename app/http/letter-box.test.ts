import { afterAll, beforeAll, expect, test } from "vitest";
import { saveMails } from "~db/mails";
import { openStore } from "~db/open";
import type { Store } from "~db/store";
import { sqliteAddress } from "../../test/support/each-database";
import { letterBox } from "./letter-box";

const database = sqliteAddress();
let store: Store;
beforeAll(async () => {
  store = await openStore(database.address);
});
afterAll(async () => {
  await store.close();
  database.remove();
});

const now = new Date("2026-12-01T08:00:00Z");
const keep = (kind: "vendor-registration" | "vendor-colleague", at = now) =>
  store.transaction(() => saveMails(store, [{ to: "new@vendor.example", language: "lv", kind, about: { path: "/vendor/links/secret", vendor: "A" } }], { now: at, newId: () => crypto.randomUUID() }));

test("without a mail server the log tells the operator what would have gone out, once", async () => {
  const logged: Record<string, unknown>[] = [];
  const box = letterBox({ store, mail: null, origin: "https://spec.example", log: (entry) => logged.push(entry) });
  await keep("vendor-registration");
  expect(await box.send(now)).toBe(1);
  expect(await box.send(now)).toBe(0);
  expect(logged).toMatchObject([{ to: "new@vendor.example", subject: "Apstipriniet savu e-pasta adresi", link: "https://spec.example/vendor/links/secret" }]);
  expect((await store.db.select({ about: store.t.mails.about }).from(store.t.mails))[0]?.about).toEqual({});
  await box.close();
});

test("what a server did not take waits and is tried again; what is old is not sent", async () => {
  const logged: Record<string, unknown>[] = [];
  const box = letterBox({ store, mail: { url: "smtp://127.0.0.1:1", from: "a@b.example" }, origin: "https://spec.example", log: (entry) => logged.push(entry) });
  await keep("vendor-colleague");
  await keep("vendor-colleague", new Date(now.getTime() - 4 * 24 * 3_600_000));
  expect(await box.send(now)).toBe(0);
  expect(logged).toMatchObject([{ level: "error" }]);
  const later = letterBox({ store, mail: null, origin: "https://spec.example", log: () => undefined });
  expect(await later.send(now)).toBe(0);
  expect(await later.send(new Date(now.getTime() + 20 * 60_000))).toBe(1);
  await Promise.all([box.close(), later.close()]);
});
