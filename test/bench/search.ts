// Our search against the bare FTS5 query over the same rows, in one run.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { findClauseHeads, findClauses, mostHits } from "~db/library";
import { openStore } from "~db/open";
import { publishLibrary, readLibrary } from "~db/publish-library";
import { searchWords } from "~db/search-words";
import { percentile, shown } from "./figures";
import { manyClauses } from "./many";
import { startPostgres } from "../support/postgres";

const queries = ["pilseta", "atvertie dati", "security", "platform data", "rare17", "api version", "kodesana", "supplier report", "rare4999 data", "sensors device"];
const rounds = 30;

for (const size of [10_000, 100_000]) {
  const folder = mkdtempSync(join(tmpdir(), "jointspec-bench-"));
  const address = join(folder, "bench.db");
  const store = await openStore(address);
  await publishLibrary(store, readLibrary(), new Date());
  await manyClauses(store, size);

  const direct = new Database(address, { readonly: true });
  const bare = direct.prepare(`select rowid from clause_words where clause_words match ? order by bm25(clause_words, 5.0, 1.0) limit ${mostHits}`);
  const times = { bare: [] as number[], ours: [] as number[] };
  for (let round = -3; round < rounds; round++)
    for (const query of queries) {
      const match = searchWords(query).map((word) => `"${word}"*`).join(" ");
      const before = performance.now();
      bare.all(match);
      const between = performance.now();
      await findClauseHeads(store, (await findClauses(store, query)).slice(0, 20));
      const after = performance.now();
      if (round < 0) continue;
      times.bare.push(between - before);
      times.ours.push(after - between);
    }
  const [bareP95, oursP95] = [percentile(times.bare, 95), percentile(times.ours, 95)];
  console.log(`${size} clauses, ${times.ours.length} searches: bare FTS5 p95 ${shown(bareP95)} ms, ours ${shown(oursP95)} ms: ${shown(oursP95 / bareP95)} ×; p50 ${shown(percentile(times.ours, 50) / percentile(times.bare, 50))} ×`);
  direct.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}

// The same on PostgreSQL, where the machine has it: our search against the bare tsvector query.
const postgres = await startPostgres();
if (postgres) {
  for (const size of [10_000, 100_000]) {
    const admin = new pg.Client({ connectionString: postgres.url });
    await admin.connect();
    await admin.query(`create database bench_${size}`);
    await admin.end();
    const address = postgres.url.replace(/\/postgres$/, `/bench_${size}`);
    const store = await openStore(address);
    await publishLibrary(store, readLibrary(), new Date());
    await manyClauses(store, size);
    const direct = new pg.Client({ connectionString: address });
    await direct.connect();
    await direct.query("analyze clauses");
    const times = { bare: [] as number[], ours: [] as number[] };
    for (let round = -3; round < rounds; round++)
      for (const query of queries) {
        const match = searchWords(query).map((word) => `'${word}':*`).join(" & ");
        const before = performance.now();
        await direct.query({ name: "bare", text: `select seq from clauses where search @@ to_tsquery('simple', $1) order by ts_rank(search, to_tsquery('simple', $1)) desc limit ${mostHits}`, values: [match] });
        const between = performance.now();
        await findClauseHeads(store, (await findClauses(store, query)).slice(0, 20));
        const after = performance.now();
        if (round < 0) continue;
        times.bare.push(between - before);
        times.ours.push(after - between);
      }
    const [bareP95, oursP95] = [percentile(times.bare, 95), percentile(times.ours, 95)];
    console.log(`PostgreSQL, ${size} clauses: bare tsvector p95 ${shown(bareP95)} ms, ours ${shown(oursP95)} ms: ${shown(oursP95 / bareP95)} ×`);
    await direct.end();
    await store.close();
  }
  await postgres.stop();
}
