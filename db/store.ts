import type { Column, SQL } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { Tables } from "./tables";

/** A write without .returning() yields nothing usable: the two drivers' raw results differ. */
interface NoRawResult extends PgQueryResultHKT {
  type: void;
}

/** What query code may use: the part of drizzle that both dialects have, every statement awaited. */
export type Db = Pick<
  PgDatabase<NoRawResult>,
  "select" | "selectDistinct" | "insert" | "update" | "delete" | "with" | "$with" | "$count"
>;

/** Who hears what is told on a channel. */
export interface Hearer {
  heard: (text: string) => void;
  /** Called when something may have been told that was not heard. */
  missed: () => void;
}

/** One database, whichever it is. Query code is written once against this. */
export interface Store {
  readonly kind: "sqlite" | "postgres";
  readonly t: Tables;
  /** The running transaction's handle, else the reader. */
  readonly db: Db;
  /** Whether a transaction is running: what it has written is not in the log yet. */
  readonly inTransaction: boolean;
  /** Runs in a serialisable write transaction; a call inside another joins it. A throw undoes everything. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  /** A parenthesised sub-select (seq, rank), best first: the only place where the two full-text engines differ. */
  hits(words: string, limit: number): SQL;
  /**
   * Whether a text column is one of the list. The list is one parameter, however long: a statement has the same text whatever
   * it asks for, so that it is prepared once, and no database's limit on parameters is met.
   */
  isAmong(column: Column, list: readonly string[]): SQL<boolean>;
  /** Statements sent so far, for tests and benches that hold a page to its budget. */
  readonly statements: number;
  /** Tells something short (at most some thousand bytes) to every process that has this database open, this one included. */
  notify(channel: string, text: string): Promise<void>;
  /** Hears what is told on a channel, from now on; gives the way to stop. */
  listen(channel: string, hearer: Hearer): () => void;
  /** Writes a consistent copy to a file while in use. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A database that cannot be opened or used, said so that an operator knows what to do. */
export class DatabaseTrouble extends Error {
  constructor(
    readonly kind: "newer" | "locked" | "full" | "unreachable" | "not-writable" | "damaged",
    readonly database: string,
    options?: ErrorOptions,
  ) {
    super(`${database}: ${sentences[kind]}`, options);
  }
}

const sentences = {
  newer: "the database was made by a newer version of Jointspec. Install that version, or restore a backup made with this one.",
  locked: "the database is locked by another program. Stop the other program and start again; nothing was written.",
  full: "the disk is full. Nothing of the last change was written. Free some space and repeat it.",
  unreachable: "the database server does not answer or refuses the sign-in. Check DATABASE_URL and that the server runs.",
  "not-writable": "the database file cannot be written. Check the owner and the permissions of the file and its folder.",
  damaged: "the file is not a database, or it is damaged. Restore a backup.",
} as const;

/** The database trouble behind an error, out of drizzle's wrapping; null for an error of another kind. */
export function troubleBehind(error: unknown): DatabaseTrouble | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof DatabaseTrouble) return cause;
  return null;
}

/** The driver's own error code, out of drizzle's wrapping. */
export function sqlState(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ("code" in cause && typeof cause.code === "string") return cause.code;
  return undefined;
}

/** What an operator should hear about a driver's error, or undefined for an error that is none of the known ones. */
export function troubleOf(error: unknown): DatabaseTrouble["kind"] | undefined {
  const code = sqlState(error) ?? "";
  if (/^SQLITE_BUSY|^SQLITE_LOCKED/.test(code)) return "locked";
  if (/^SQLITE_FULL|^SQLITE_IOERR_WRITE|^ENOSPC|^53100/.test(code)) return "full";
  if (/^SQLITE_CANTOPEN|^SQLITE_READONLY|^EACCES|^EROFS|^EISDIR/.test(code)) return "not-writable";
  if (/^SQLITE_NOTADB|^SQLITE_CORRUPT/.test(code)) return "damaged";
  if (/^ECONN|^ENOTFOUND|^28|^3D000|^57P/.test(code)) return "unreachable";
  return undefined;
}
