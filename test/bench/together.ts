// Fifty people of ten authorities at work at once on 1,000 requirements, beside a bare server that does the same statements.
import { type ChildProcess, fork } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "~db/open";
import { startApplication } from "../support/application";
import { crowd } from "../support/crowd";
import { type Load, newLoad, work } from "../support/crowd-load";
import { lostEdits } from "../support/lost-edits";
import { type RunningPostgres, startPostgres } from "../support/postgres";
import { serveBare } from "./bare-server";
import { percentile, shown } from "./figures";
import { recordStatements } from "./record-statements";

const size = { authorities: 10, people: 50, requirements: 1000, settlements: 30 };
/** How the rate is set: each person does something every five seconds on average, between half and one and a half of that. */
const thinkSeconds = 5;
/** Two reads more come with each of these turns: every tenth request is a write. */
const writeTurns = 0.125;
const rounds = 3;
const roundSeconds = 20;
const warmUpSeconds = 15;

async function main(postgres: RunningPostgres | null) {
  const folder = mkdtempSync(join(tmpdir(), "jointspec-bench-"));
  const address = postgres?.url ?? join(folder, "bench.db");
  const store = await openStore(address);
  const made = await crowd(store, size);
  await store.close();

  // The recorder and the bare server work on copies: what they write is nobody's edit.
  const copies = [await copyOf(postgres, address, folder, "recorded"), await copyOf(postgres, address, folder, "bare")];
  const plan = join(folder, "plan.json");
  writeFileSync(join(folder, "crowd.json"), JSON.stringify(made));
  await told(child("record", copies[0] ?? "", join(folder, "crowd.json"), plan));

  const apps = await Promise.all(Array.from({ length: postgres ? 2 : 1 }, () => startApplication(address)));
  const bare = child("bare", copies[1] ?? "", plan);
  const bareOrigin = String(await told(bare));
  const [ours, theirs] = [newLoad(), newLoad()];
  // Neither is measured while its code is still being compiled.
  const day = { crowd: made, seconds: warmUpSeconds, thinkSeconds, writeTurns };
  await work({ ...day, origins: apps.map((one) => one.origin), application: true }, newLoad());
  await work({ ...day, origins: [bareOrigin], application: false }, newLoad());
  for (let round = 0; round < rounds; round++) {
    await work({ crowd: made, origins: apps.map((one) => one.origin), seconds: roundSeconds, thinkSeconds, writeTurns, application: true }, ours);
    await work({ crowd: made, origins: [bareOrigin], seconds: roundSeconds, thinkSeconds, writeTurns, application: false }, theirs);
  }
  bare.kill();
  for (const one of apps) one.process.kill();

  const after = await openStore(address);
  const lost = await lostEdits(after, made, ours.acknowledged);
  await after.close();
  report(ours, theirs, lost.length, postgres ? "PostgreSQL, two processes" : "SQLite, one process");
  rmSync(folder, { recursive: true, force: true });
  return ours.errors.length + lost.length === 0;
}

function report(ours: Load, theirs: Load, lost: number, database: string) {
  const requests = (load: Load) => load.reads.length + load.writes.length;
  const line = (name: string, a: readonly number[], b: readonly number[]) => {
    const at = (values: readonly number[], percent: number) => percentile(values, percent);
    console.log(`${name}: p50 ${shown(at(a, 50), 1)} ms against ${shown(at(b, 50), 1)} (${shown(at(a, 50) / at(b, 50))} ×), p99 ${shown(at(a, 99), 1)} ms against ${shown(at(b, 99), 1)} (${shown(at(a, 99) / at(b, 99))} ×)`);
  };
  const share = (100 * ours.writes.length) / requests(ours);
  console.log(`${database}: ${size.people} people of ${size.authorities} authorities, ${size.requirements} requirements, ${rounds * roundSeconds} s; ${shown(requests(ours) / rounds / roundSeconds, 1)} requests a second, ${shown(share, 0)} % writes; the bare server had ${shown(requests(theirs) / rounds / roundSeconds, 1)}`);
  line("all requests", [...ours.reads, ...ours.writes], [...theirs.reads, ...theirs.writes]);
  line("reading", ours.reads, theirs.reads);
  line("writing", ours.writes, theirs.writes);
  console.log(`${ours.acknowledged.length} acknowledged writes, ${lost} lost; ${ours.stale} came second and were shown both texts; ${ours.errors.length} errors ${ours.errors.slice(0, 3).join(", ")}; ${theirs.errors.length} of the bare server ${theirs.errors.slice(0, 3).join(", ")}`);
  console.log(`from a save to hearing of it on ${ours.heard.length} other pages: p50 ${shown(percentile(ours.heard, 50), 0)}, p95 ${shown(percentile(ours.heard, 95), 0)} ms; to the renewed page where it concerns it (${ours.seen.length}): p95 ${shown(percentile(ours.seen, 95), 0)} ms`);
}

async function copyOf(postgres: RunningPostgres | null, address: string, folder: string, name: string): Promise<string> {
  if (postgres) return postgres.copy(name);
  copyFileSync(address, join(folder, `${name}.db`));
  return join(folder, `${name}.db`);
}

const child = (...args: string[]) => fork(fileURLToPath(import.meta.url), args);
const told = (process_: ChildProcess) => new Promise<unknown>((resolve, reject) => process_.once("message", resolve).once("exit", (code) => reject(new Error(`ended with ${code}`))));

const [, , kind = "", ...rest] = process.argv;
if (kind === "record") {
  await recordStatements(rest[0] ?? "", rest[1] ?? "", rest[2] ?? "");
  process.send?.("recorded");
  process.exit(0);
} else if (kind === "bare") process.send?.(await serveBare(rest[0] ?? "", rest[1] ?? ""));
else {
  const postgres = kind === "postgres" ? await startPostgres() : null;
  if (kind === "postgres" && !postgres) throw new Error("this machine has no PostgreSQL");
  const good = await main(postgres);
  await postgres?.stop();
  process.exit(good ? 0 : 1);
}
