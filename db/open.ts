import { openPostgres } from "./open-postgres";
import { openSqlite } from "./open-sqlite";
import type { Store } from "./store";
import { keepVersionsFromNow } from "./versions";

/** Opens the database that an address names: `postgres://…`, or a path of a SQLite file (also as `file:…`). */
export async function openStore(address: string): Promise<Store> {
  const store = /^postgres(ql)?:\/\//.test(address) ? await openPostgres(address) : openSqlite(address.replace(/^file:/, ""));
  try {
    await keepVersionsFromNow(store, new Date());
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
