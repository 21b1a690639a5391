import { openPostgres } from "./open-postgres";
import { openSqlite } from "./open-sqlite";
import type { Store } from "./store";

/** Opens the database that an address names: `postgres://…`, or a path of a SQLite file (also as `file:…`). */
export async function openStore(address: string): Promise<Store> {
  return /^postgres(ql)?:\/\//.test(address) ? openPostgres(address) : openSqlite(address.replace(/^file:/, ""));
}
