// Races for signatures, freezes and edits, over and over: npm run bench -- races [COUNT] [postgres]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "~db/open";
import type { Store } from "~db/store";
import { races } from "../faults/races";
import { prepareCast } from "../support/cast";
import { startPostgres } from "../support/postgres";
import { shown } from "./figures";

const count = Number(process.argv[2] ?? 1000);
const running = process.argv[3] === "postgres" ? await startPostgres() : null;
if (process.argv[3] === "postgres" && !running) throw new Error("PostgreSQL is not installed");
const folder = mkdtempSync(join(tmpdir(), "jointspec-races-"));
const address = running?.url ?? join(folder, "races.db");
const stores: [Store, ...Store[]] = [await openStore(address)];
if (running) stores.push(await openStore(address), await openStore(address));
await prepareCast(stores[0]);

const started = performance.now();
const wrong: string[] = [];
const all = Object.entries(races);
for (let round = 0; round < count; round++) {
  const [name, race] = all[round % all.length] ?? [];
  if (race) wrong.push(...(await race(stores)).map((problem) => `${name}: ${problem}`));
}
const seconds = (performance.now() - started) / 1000;
console.log(`${count} races on ${stores[0].kind} in ${shown(seconds, 0)} s: ${wrong.length} ended wrong`);
for (const problem of wrong.slice(0, 20)) console.log(`  ${problem}`);
for (const store of stores) await store.close();
await running?.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(wrong.length === 0 ? 0 : 1);
