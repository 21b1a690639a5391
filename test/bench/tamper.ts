// Changes by chance to log, baseline, files and signatures; every one must be found: npm run bench -- tamper [COUNT] [SEED]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "~db/open";
import { chanceFrom } from "../faults/bending";
import { changes, scene, tampered } from "../faults/tampering";
import { prepareCast } from "../support/cast";
import { shown } from "./figures";

const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);
const folder = mkdtempSync(join(tmpdir(), "jointspec-tamper-"));
const store = await openStore(join(folder, "tamper.db"));
await prepareCast(store);
const at = await scene(store);
const chance = chanceFrom(seed);
const tried = new Map(Object.keys(changes).map((what) => [what, { times: 0, missed: 0, by: new Map<string, number>() }]));
const started = performance.now();

for (let round = 0; round < count; round++) {
  const { what, found } = await tampered(at, chance);
  const one = tried.get(what);
  if (!one) continue;
  one.times++;
  const [by] = found;
  if (by === undefined) {
    one.missed++;
    console.log(`NOT FOUND: round ${round} of seed ${seed}, ${what}`);
  } else one.by.set(by, (one.by.get(by) ?? 0) + 1);
}

for (const [what, { times, by }] of tried) {
  const most = [...by].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([check, times_]) => `${check.slice(0, 30)} ${times_}`);
  console.log(`${what}: ${times} (first found by: ${most.join(", ")})`);
}
const missed = [...tried.values()].reduce((sum, one) => sum + one.missed, 0);
console.log(`${count} changes in ${shown((performance.now() - started) / 1000, 0)} s, ${missed} not found`);
await store.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = missed === 0 ? 0 : 1;
