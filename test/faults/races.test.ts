import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openStore } from "~db/open";
import type { Store } from "~db/store";
import { prepareCast } from "../support/cast";
import { postgresAddress, sqliteAddress } from "../support/each-database";
import { races } from "./races";

// SQLite has one writer in a process; PostgreSQL gets several connections, as several processes would have.
describe.each(["sqlite", "postgres"] as const)("races (%s)", (kind) => {
  let stores: [Store, ...Store[]];
  let remove: () => void = () => undefined;
  const wanted = kind === "sqlite" || inject("postgres") !== null;
  beforeAll(async () => {
    if (!wanted) return;
    const fresh = kind === "sqlite" ? sqliteAddress() : { address: await postgresAddress(), remove: () => undefined };
    remove = fresh.remove;
    stores = [await openStore(fresh.address)];
    if (kind === "postgres") stores.push(await openStore(fresh.address), await openStore(fresh.address));
    await prepareCast(stores[0]);
  });
  afterAll(async () => {
    for (const store of stores ?? []) await store.close();
    remove();
  });

  test.skipIf(!wanted).each(Object.entries(races))("%s", async (_, race) => {
    for (let round = 0; round < 3; round++) expect(await race(stores)).toEqual([]);
  }, 180_000);
});
