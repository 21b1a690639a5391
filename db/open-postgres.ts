import { AsyncLocalStorage } from "node:async_hooks";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { migrationsFolder, newestMigration } from "./migrations";
import { postgresListener } from "./postgres-listener";
import * as t from "./schema.postgres";
import { searchWords } from "./search-words";
import { DatabaseTrouble, type Db, type Store, sqlState, troubleOf } from "./store";

/** Any fixed number: processes that start together migrate one after the other. */
const migrationLock = 727274;
const serialisationFailures = ["40001", "40P01"];

/** Opens and migrates a PostgreSQL database. Throws DatabaseTrouble, which never shows the password. */
export async function openPostgres(url: string): Promise<Store> {
  const shown = withoutPassword(url);
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  pool.on("error", () => undefined);
  try {
    await migrated(pool, shown);
    return storeOver(pool, url);
  } catch (error) {
    await pool.end();
    const kind = troubleOf(error);
    throw kind ? new DatabaseTrouble(kind, shown, { cause: error }) : error;
  }
}

async function migrated(pool: pg.Pool, shown: string) {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    const known = await client.query("select to_regclass('drizzle.__drizzle_migrations') as name");
    if (known.rows[0]?.name) {
      const newest = await client.query("select max(created_at) as at from drizzle.__drizzle_migrations");
      if (Number(newest.rows[0]?.at) > newestMigration("postgres")) throw new DatabaseTrouble("newer", shown);
    }
    await migrate(drizzle(client), { migrationsFolder: migrationsFolder("postgres") });
  } finally {
    await client.query("select pg_advisory_unlock($1)", [migrationLock]).catch(() => undefined);
    client.release();
  }
}

function storeOver(pool: pg.Pool, url: string): Store {
  let statements = 0;
  const listener = postgresListener(url);
  const drizzled = drizzle(pool, { logger: { logQuery: () => void statements++ } });
  const current = new AsyncLocalStorage<Db>();
  const asDb = (handle: unknown) => handle as Db;

  return {
    kind: "postgres",
    t,
    get db() {
      return current.getStore() ?? asDb(drizzled);
    },
    get inTransaction() {
      return current.getStore() !== undefined;
    },
    get statements() {
      return statements;
    },
    transaction: (work) =>
      current.getStore()
        ? work()
        : retried(() => drizzled.transaction((running) => current.run(asDb(running), work), { isolationLevel: "serializable" })),
    hits: (words, limit) => sql`(
      select c.seq, ts_rank(c.search, q) as rank from clauses c, to_tsquery('simple', ${searchWords(words).map((word) => `${word}:*`).join(" & ")}) q
      where c.search @@ q order by rank desc limit ${limit}) as hits`,
    isAmong: (column, list) => sql`${column} = any(${sql.param([...list])}::text[])`,
    notify: async (channel, text) => void (await pool.query("select pg_notify($1, $2)", [channel, text])),
    listen: listener.listen,
    backup: async (target) => {
      await promisify(execFile)("pg_dump", ["--format=custom", `--file=${target}`, `--dbname=${url}`]);
    },
    close: () => Promise.all([listener.close(), pool.end()]).then(() => undefined),
  };
}

/** Serialisable transactions may have to be run again; who loses is decided by the database. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let round = 0; ; round++)
    try {
      return await work();
    } catch (error) {
      if (round >= 40 || !serialisationFailures.includes(sqlState(error) ?? "")) throw error;
      await new Promise((resume) => setTimeout(resume, Math.min(250, 5 * 2 ** round) * Math.random()));
    }
}

function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url);
    return `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
  } catch {
    return "DATABASE_URL";
  }
}
