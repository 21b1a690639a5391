/** A number from 0 up to, not including, the one that is given. The same seed gives the same numbers. */
export type Chance = (below: number) => number;

/** Mulberry32: enough for choosing places, and the same on every machine. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export function pick<Item>(chance: Chance, items: readonly Item[]): Item {
  const item = items[chance(items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** The bytes with one thing different: a bit, a byte more or less, a piece moved, doubled, lost or zeroed. */
export function bentBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  for (;;) {
    const bent = pick(chance, bends)(bytes, chance);
    if (bent.length !== bytes.length || bent.some((byte, index) => byte !== bytes[index])) return bent;
  }
}

const joined = (...pieces: (Uint8Array | number[])[]) => Uint8Array.from(pieces.flatMap((piece) => [...piece]));
const bends: readonly ((bytes: Uint8Array, chance: Chance) => Uint8Array)[] = [
  (bytes, chance) => {
    const copy = Uint8Array.from(bytes);
    const at = chance(bytes.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << chance(8));
    return copy;
  },
  (bytes, chance) => {
    const copy = Uint8Array.from(bytes);
    copy[chance(bytes.length)] = chance(256);
    return copy;
  },
  (bytes, chance) => {
    const at = chance(bytes.length + 1);
    return joined(bytes.subarray(0, at), [chance(256)], bytes.subarray(at));
  },
  (bytes, chance) => {
    const [from, length] = [chance(bytes.length), 1 + chance(40)];
    return joined(bytes.subarray(0, from), bytes.subarray(from + length));
  },
  (bytes, chance) => {
    const [from, length] = [chance(bytes.length), 1 + chance(40)];
    return joined(bytes.subarray(0, from + length), bytes.subarray(from));
  },
  (bytes, chance) => {
    const [from, length] = [chance(bytes.length), 1 + chance(40)];
    return Uint8Array.from(bytes).fill(0, from, from + length);
  },
  (bytes, chance) => bytes.slice(0, chance(bytes.length)),
];

/** The value with one thing in it different: a text, number or truth changed, a member lost, an entry lost, doubled or moved. */
export function bentJson<Value>(value: Value, chance: Chance): Value {
  const before = JSON.stringify(value);
  for (;;) {
    const copy = structuredClone(value);
    bendInside(copy, chance);
    if (JSON.stringify(copy) !== before) return copy;
  }
}

function bendInside(root: unknown, chance: Chance) {
  const places: { holder: Record<string, unknown> | unknown[]; key: string }[] = [];
  const visit = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    for (const key of Object.keys(node)) {
      places.push({ holder: node as Record<string, unknown>, key });
      visit(Reflect.get(node, key));
    }
  };
  visit(root);
  const { holder, key } = pick(chance, places);
  if (Array.isArray(holder) && chance(2) === 0) return bendList(holder, Number(key), chance);
  const value: unknown = Reflect.get(holder, key);
  if (!Array.isArray(holder) && chance(6) === 0) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, bentValue(value, chance));
}

function bendList(list: unknown[], at: number, chance: Chance) {
  const [item] = list.splice(at, 1);
  const way = chance(3);
  if (way === 0) list.splice(chance(list.length + 1), 0, item);
  if (way === 1) list.splice(at, 0, item, item);
}

function bentValue(value: unknown, chance: Chance): unknown {
  if (typeof value === "number") return value + pick(chance, [-1, 1, 10]);
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") {
    const at = chance(value.length + 1);
    return value.slice(0, at) + pick(chance, ["x", "0", " ", "ē", ""]) + value.slice(at + chance(2));
  }
  return value === null ? pick(chance, ["", 0, false]) : null;
}
