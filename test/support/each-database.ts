import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { openStore } from "~db/open";
import type { Store } from "~db/store";

/** Runs the same tests on SQLite and, where the machine has it, on PostgreSQL, each on a fresh database. */
export function onEachDatabase(name: string, tests: (store: () => Store) => void) {
  for (const kind of ["sqlite", "postgres"] as const)
    describe.skipIf(kind === "postgres" && !inject("postgres"))(`${name} (${kind})`, () => {
      let store: Store;
      let remove: () => void = () => undefined;
      beforeAll(async () => {
        const fresh = kind === "sqlite" ? sqliteAddress() : { address: await postgresAddress(), remove: () => undefined };
        remove = fresh.remove;
        store = await openStore(fresh.address);
      });
      afterAll(async () => {
        await store.close();
        remove();
      });
      tests(() => store);
    });
}

export function sqliteAddress(): { address: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "jointspec-"));
  return { address: join(folder, "test.db"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A new, empty database on the run's own server. */
export async function postgresAddress(): Promise<string> {
  const url = inject("postgres") ?? "";
  const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return url.replace(/postgres$/, name);
}
