import { afterEach, expect, inject, test } from "vitest";
import { openStore } from "~db/open";
import { startApplication } from "../support/application";
import { crowd } from "../support/crowd";
import { newLoad, work } from "../support/crowd-load";
import { postgresAddress, sqliteAddress } from "../support/each-database";
import { lostEdits } from "../support/lost-edits";

let clear: (() => void)[] = [];
afterEach(() => {
  for (const one of clear) one();
  clear = [];
});

// The long one, with figures: npm run bench -- together
test.each([["sqlite", 1], ["postgres", 2]] as const)("twelve people at once on %s (%i processes): no errors, no lost edits, and everyone hears of every save", async (kind, processes) => {
  if (kind === "postgres" && !inject("postgres")) return;
  const { address, remove } = kind === "sqlite" ? sqliteAddress() : { address: await postgresAddress(), remove: () => undefined };
  clear.push(remove);
  const store = await openStore(address);
  const made = await crowd(store, { authorities: 4, people: 12, requirements: 120, settlements: 4 });
  const apps = await Promise.all(Array.from({ length: processes }, () => startApplication(address)));
  clear.push(...apps.map((one) => () => void one.process.kill()), () => void store.close());
  const load = newLoad();
  await work({ crowd: made, origins: apps.map((one) => one.origin), seconds: 5, thinkSeconds: 0.3, writeTurns: 0.5, application: true }, load);
  expect(load.errors).toEqual([]);
  expect(load.acknowledged.length).toBeGreaterThan(1);
  expect(await lostEdits(store, made, load.acknowledged)).toEqual([]);
  expect(load.heard.length).toBeGreaterThan(1);
}, 180_000);
