import { Pack } from "~/domain/library/pack";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test, vi } from "vitest";
import { countTry } from "~db/tries";
import { findClause, findClauses } from "~db/library";
import { newestMigration } from "~db/migrations";
import { openStore } from "~db/open";
import { publishLibrary } from "~db/publish-library";
import { DatabaseTrouble } from "~db/store";
import Database from "better-sqlite3";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSpecification } from "~/acts/specification/create-specification";
import { description } from "~db/demo-cast";
import { aClause, as, prepareCast } from "../support/cast";
import { onEachDatabase, sqliteAddress } from "../support/each-database";

onEachDatabase("the store", (store) => {
  beforeAll(() => prepareCast(store()));
  const now = new Date("2026-11-23T10:00:00.123Z");

  test("a failed transaction leaves nothing behind, also what an inner one did", async () => {
    const { authorities } = store().t;
    await expect(
      store().transaction(async () => {
        await store().db.insert(authorities).values({ id: "gone", name: "Gone", country: "LV", since: now });
        await store().transaction(async () => void (await store().db.insert(authorities).values({ id: "gone2", name: "Gone 2", country: "LV", since: now })));
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await store().db.$count(authorities, eq(authorities.country, "XX"))).toBe(0);
    expect((await store().db.select().from(authorities)).some((one) => one.id.startsWith("gone"))).toBe(false);
  });

  test("writes that run at once are all counted", async () => {
    const counts = await Promise.all(Array.from({ length: 20 }, () => countTry(store(), "same", 60_000, now)));
    expect(Math.max(...counts)).toBe(20);
  });

  test("times keep their milliseconds and texts their letters", async () => {
    const { people } = store().t;
    await store().transaction(() => store().db.insert(people).values({ id: "t", email: "t@example.eu", name: "Ģirts Čakste-Žīle Ελλ Бъл", passwordHash: "x", since: now }).then(() => 0));
    const [row] = await store().db.select().from(people).where(eq(people.id, "t"));
    expect(row).toMatchObject({ since: now, name: "Ģirts Čakste-Žīle Ελλ Бъл" });
  });

  test("search folds diacritics, finds beginnings of words, and takes anything as words", async () => {
    for (const words of ["pilseta", "Pilsēt", "PILSETAS atvertie", "open city"]) expect((await findClauses(store(), words)).map((one) => one.id)).toContain("PLAIN-2");
    for (const words of ['"', "' or 1=1 --", "a* OR b", "(", "NEAR(", ":", "\\", "&|!", "<->"]) await findClauses(store(), words);
    expect(await findClauses(store(), "nowhere")).toEqual([]);
    expect((await findClauses(store(), "")).length).toBe(6);
  });

  test("a new revision of a clause is current, the earlier one stays", async () => {
    const pack = Pack.parse({ id: "grow", version: "1.0.0", date: "2026-11-01", title: { en: "G", lv: "G" }, description: { en: "G", lv: "G" }, publisher: "P", standard: "S", url: "https://example.eu/", rights: { en: "O", lv: "O" } });
    const one = aClause("GROW-1");
    await publishLibrary(store(), { packs: [{ pack, clauses: [one] }], templates: [] }, now);
    expect(await publishLibrary(store(), { packs: [{ pack, clauses: [one] }], templates: [] }, now)).toEqual({ published: [] });
    const changed = { ...one, title: { en: "Grown", lv: "Grown" } };
    await expect(publishLibrary(store(), { packs: [{ pack, clauses: [changed] }], templates: [] }, now)).rejects.toThrow("give pack.yaml a new version");
    const next = { ...pack, version: "1.1.0" };
    await expect(publishLibrary(store(), { packs: [{ pack: next, clauses: [changed] }], templates: [] }, now)).rejects.toThrow("give it a new revision");
    await publishLibrary(store(), { packs: [{ pack: next, clauses: [{ ...changed, revision: 2 }] }], templates: [] }, now);
    expect((await findClause(store(), "GROW-1"))?.clause.title.en).toBe("Grown");
    expect((await findClause(store(), "GROW-1", 1))?.clause.title.en).toBe(one.title.en);
    expect(await findClauses(store(), "GROW-1")).toHaveLength(1);
    await publishLibrary(store(), { packs: [{ pack: { ...pack, version: "2.0.0" }, clauses: [aClause("GROW-2")] }], templates: [] }, now);
    expect((await findClauses(store(), "GROW")).map((clause) => clause.id)).toEqual(["GROW-2"]);
  });
});

const trouble = (address: string) => openStore(address).then(() => null, (error: unknown) => (error instanceof DatabaseTrouble ? error.kind : String(error)));

test("a database from a newer version is refused and left as it is", async () => {
  const { address, remove } = sqliteAddress();
  await (await openStore(address)).close();
  const direct = new Database(address);
  direct.prepare("insert into __drizzle_migrations (hash, created_at) values ('later', ?)").run(newestMigration("sqlite") + 1);
  direct.close();
  expect(await trouble(address)).toBe("newer");
  remove();
});

test("a file that is no database, and a folder that cannot be written, are told apart", async () => {
  const folder = mkdtempSync(join(tmpdir(), "jointspec-"));
  writeFileSync(join(folder, "text.db"), "this is not a database, but long enough to be looked at ".repeat(100));
  expect(await trouble(join(folder, "text.db"))).toBe("damaged");
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o500);
    expect(await trouble(join(folder, "new.db"))).toBe("not-writable");
    chmodSync(folder, 0o700);
  }
  expect(await trouble(folder)).toBe("not-writable");
  rmSync(folder, { recursive: true });
});

test("a locked file is told after waiting, and nothing is half-written", async () => {
  const { address, remove } = sqliteAddress();
  const store = await openStore(address);
  await prepareCast(store);
  const other = new Database(address);
  other.exec("begin immediate");
  const outcome = await countTry(store, "key", 1000, new Date()).then(() => null, (error: unknown) => kindOf(error));
  other.exec("rollback");
  expect(outcome).toBe("locked");
  // The same through an act: a refusal that a page can show beside what was typed.
  other.exec("begin immediate");
  const refused = await createSpecification(as(store, "demo-anna"), { ...description, invited: [] });
  other.exec("rollback");
  other.close();
  expect(refused).toEqual({ refused: "database-busy" });
  expect(await store.db.$count(store.t.tries)).toBe(0);
  await store.close();
  remove();
}, 180_000);

test("a full disk is told and the transaction leaves nothing", async () => {
  const { address, remove } = sqliteAddress();
  const store = await openStore(address);
  await prepareCast(store);
  await store.close();
  const pages = new Database(address);
  const count = Number(pages.pragma("page_count", { simple: true }));
  pages.close();

  // The same error as a full disk gives, without filling one: the file may grow by two pages only.
  const original = Database.prototype.pragma;
  const spy = vi.spyOn(Database.prototype, "pragma").mockImplementation(function (this: Database.Database, ...words) {
    if (words[0] === "foreign_keys = ON") original.call(this, `max_page_count = ${count + 2}`);
    return original.apply(this, words);
  });
  const limited = await openStore(address);
  spy.mockRestore();
  const before = await limited.db.$count(limited.t.doneOnce);
  const outcome = await limited
    .transaction(async () => {
      for (let round = 0; round < 200; round++)
        await limited.db.insert(limited.t.doneOnce).values({ key: `filler ${round}`, result: { filler: "x".repeat(8000) }, at: new Date() });
    })
    .then(() => null, (error: unknown) => kindOf(error));
  expect(outcome).toBe("full");
  expect(await limited.db.$count(limited.t.doneOnce)).toBe(before);
  await limited.close();
  remove();
});

test("a backup taken while writing is a whole database", async () => {
  const { address, remove } = sqliteAddress();
  const store = await openStore(address);
  await prepareCast(store);
  const copy = `${address}.copy`;
  const writing = Promise.all(Array.from({ length: 50 }, (_, index) => countTry(store, `k${index}`, 60_000, new Date())));
  await store.backup(copy);
  await writing;
  expect(existsSync(copy)).toBe(true);
  const restored = await openStore(copy);
  expect((await findClauses(restored, "pilseta")).length).toBe(1);
  await restored.close();
  await store.close();
  expect(readFileSync(copy).length).toBeGreaterThan(0);
  remove();
});

function kindOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof DatabaseTrouble) return cause.kind;
  return String(error);
}
