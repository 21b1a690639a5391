import { AsyncLocalStorage } from "node:async_hooks";
import { EventEmitter } from "node:events";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { sql } from "drizzle-orm";
import { drizzle as drizzleDirect } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import { migrationsFolder, newestMigration } from "./migrations";
import * as t from "./schema.sqlite";
import { searchWords } from "./search-words";
import { DatabaseTrouble, type Db, type Store, troubleOf } from "./store";

/** Opens (and where needed makes and migrates) a SQLite file. Throws DatabaseTrouble. */
export function openSqlite(file: string): Store {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const writer = connect(file, false);
    refuseNewer(writer, file);
    migrate(drizzleDirect(writer), { migrationsFolder: migrationsFolder("sqlite") });
    return storeOver(file, writer, connect(file, true));
  } catch (error) {
    const kind = troubleOf(error) ?? (error instanceof Error ? troubleOf(error.cause) : undefined);
    throw kind ? new DatabaseTrouble(kind, file, { cause: error }) : error;
  }
}

function connect(file: string, readonly: boolean): Database.Database {
  const connection = new Database(file, { readonly });
  connection.pragma("busy_timeout = 5000");
  connection.pragma("foreign_keys = ON");
  if (!readonly) {
    connection.pragma("journal_mode = WAL");
    // In WAL mode the default, NORMAL, loses acknowledged writes at a power cut.
    connection.pragma("synchronous = FULL");
    const held = [connection.pragma("journal_mode", { simple: true }), connection.pragma("synchronous", { simple: true }), connection.pragma("foreign_keys", { simple: true })];
    if (held.join() !== "wal,2,1") throw new Error(`SQLite did not take its settings: ${held.join()}`);
  }
  return connection;
}

function refuseNewer(writer: Database.Database, file: string) {
  const known = writer.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (!known) return;
  const newest = writer.prepare("select max(created_at) from __drizzle_migrations").pluck().get();
  if (Number(newest) > newestMigration("sqlite")) throw new DatabaseTrouble("newer", file);
}

function storeOver(file: string, writer: Database.Database, reader: Database.Database): Store {
  const current = new AsyncLocalStorage<Db>();
  const writing = new Queue();
  let statements = 0;
  // A SQLite file has one serving process: whoever listens is in it.
  const told = new EventEmitter().setMaxListeners(0);
  const over = (connection: Database.Database) => drizzle(runnerOf(connection, file, () => void statements++));
  const write = over(writer);
  // Sound because kit.check.ts proves both dialects' data types equal, and Db names only what both offer.
  const asDb = (drizzled: unknown) => drizzled as Db;
  const read = asDb(over(reader));

  return {
    kind: "sqlite",
    // Same reason as above: one schema, two kits.
    t: t as unknown as Store["t"],
    get db() {
      return current.getStore() ?? read;
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
        : writing.run(() => write.transaction((running) => current.run(asDb(running), work), { behavior: "immediate" })),
    hits: (words, limit) => sql`(
      select rowid as seq, -bm25(clause_words, 5.0, 1.0) as rank from clause_words
      where clause_words match ${searchWords(words).map((word) => `"${word}"*`).join(" ")}
      order by bm25(clause_words, 5.0, 1.0) limit ${limit}) as hits`,
    isAmong: (column, list) => sql`${column} in (select value from json_each(${JSON.stringify(list)}))`,
    notify: async (channel, text) => void told.emit(channel, text),
    listen: (channel, { heard }) => {
      told.on(channel, heard);
      return () => void told.off(channel, heard);
    },
    backup: async (target) => void (await writer.backup(target)),
    close: () =>
      writing.run(async () => {
        reader.close();
        writer.pragma("optimize");
        writer.close();
      }),
  };
}

/** Prepared statements are kept by their text: preparing costs more than running. */
function runnerOf(connection: Database.Database, file: string, count: () => void) {
  const prepared = new Map<string, Database.Statement>();
  return async (text: string, parameters: unknown[], method: string) => {
    count();
    // SQLite has undone everything by itself after a full disk; saying so again would hide why.
    if (text === "rollback" && !connection.inTransaction) return { rows: [] };
    try {
      const statement = prepared.get(text) ?? connection.prepare<unknown[]>(text);
      if (prepared.size >= 500) prepared.clear();
      prepared.set(text, statement);
      if (!statement.reader) {
        statement.run(...parameters);
        return { rows: [] };
      }
      statement.raw(true);
      return { rows: method === "get" ? (statement.get(...parameters) as unknown[]) : statement.all(...parameters) };
    } catch (error) {
      const kind = troubleOf(error);
      throw kind ? new DatabaseTrouble(kind, file, { cause: error }) : error;
    }
  };
}

/** One writer at a time: SQLite has one, and waiting here is cheaper than being refused there. */
class Queue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work, work);
    this.#last = next.catch(() => undefined);
    return next;
  }
}
