import type { Store } from "./store";

interface Kept<Value> {
  /** How many entries the specification's log had when it was read, or fewer. */
  head: number;
  value: Value;
}

/**
 * Keeps what was read of a specification as long as its log has not grown: whatever belongs to one changes with an entry in its log only.
 * Inside a transaction everything is read anew, because an act writes before it is logged.
 * What is kept is given to several readers, and frozen: whoever tried to change it would be told.
 */
export function keptByHead<Value>(most: number) {
  const stores = new WeakMap<Store, Map<string, Kept<Value>>>();

  return async (store: Store, id: string, head: () => number | Promise<number>, read: () => Promise<Value>): Promise<Value> => {
    if (store.inTransaction) return read();
    const known = stores.get(store) ?? new Map<string, Kept<Value>>();
    stores.set(store, known);
    const now = await head();
    const before = known.get(id);
    if (before && before.head === now) return before.value;
    const value = frozen(await read());
    // Where there is no log yet, nothing tells of a change.
    if (now > 0) {
      if (known.size >= most) known.clear();
      known.set(id, { head: now, value });
    }
    return value;
  };
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
