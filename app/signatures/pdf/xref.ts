import { inflateSync } from "node:zlib";
import { Unacceptable } from "../unacceptable";
import { PdfReader, type Value, entriesOf, itemsOf, nameOf, numberOf } from "./syntax";

/** Where an object stands: at an offset, or as one of several in an object stream. */
export type Place = { offset: number; generation: number } | { within: number; index: number };

export interface CrossReferences {
  places: Map<number, Place>;
  /** Objects that are marked as removed. */
  removed: number[];
  trailer: ReadonlyMap<string, Value>;
}

/** A classic cross-reference table with its trailer, read from the word `xref` on. */
export function readTable(reader: PdfReader): CrossReferences {
  const places = new Map<number, Place>();
  const removed: number[] = [];
  reader.expect("xref");
  while (!reader.takes("trailer")) {
    const first = reader.integer();
    const count = reader.integer();
    reader.skipBlank();
    for (let number = first; number < first + count; number++) {
      const [entry, offset, generation, kind] = /^(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n|\n)/.exec(reader.peek(20)) ?? [];
      if (entry === undefined || places.has(number)) throw reader.broken();
      reader.at += entry.length;
      if (kind === "n") places.set(number, { offset: Number(offset), generation: Number(generation) });
      else if (number !== 0) removed.push(number);
    }
  }
  const trailer = entriesOf(reader.value());
  // A second set of references for older readers could show them another document.
  if (trailer.has("XRefStm")) throw new Unacceptable("pdf-change", "XRefStm");
  return { places, removed, trailer };
}

/** A cross-reference stream (ISO 32000-1, 7.5.8). */
export function readReferenceStream(bytes: Uint8Array, stream: Extract<Value, { kind: "stream" }>): CrossReferences {
  const { entries } = stream;
  const widths = itemsOf(entries.get("W")).map(numberOf);
  const [first = null, second = null, third = null] = widths;
  if (first === null || second === null || third === null || widths.length !== 3 || first + second + third > 20) throw new Unacceptable("pdf-broken", "XRef");
  const rows = decoded(bytes, stream);
  const index = entries.has("Index") ? itemsOf(entries.get("Index")).map((one) => numberOf(one) ?? 0) : [0, numberOf(entries.get("Size")) ?? 0];
  const places = new Map<number, Place>();
  const removed: number[] = [];
  let at = 0;
  const field = (width: number, otherwise: number) => {
    const value = width === 0 ? otherwise : rows.subarray(at, at + width).reduce((sum, byte) => sum * 256 + byte, 0);
    at += width;
    return value;
  };
  for (let pair = 0; pair + 1 < index.length; pair += 2)
    for (let number = index[pair] ?? 0; number < (index[pair] ?? 0) + (index[pair + 1] ?? 0); number++) {
      if (at >= rows.length || places.has(number)) throw new Unacceptable("pdf-broken", "XRef");
      const [kind, where, more] = [field(first, 1), field(second, 0), field(third, 0)];
      if (kind === 1) places.set(number, { offset: where, generation: more });
      else if (kind === 2) places.set(number, { within: where, index: more });
      else if (number !== 0) removed.push(number);
    }
  if (at !== rows.length) throw new Unacceptable("pdf-broken", "XRef");
  return { places, removed, trailer: entries };
}

/** The objects of an object stream (7.5.7) with their numbers, in their order. */
export function readObjectStream(bytes: Uint8Array, stream: Extract<Value, { kind: "stream" }>): { number: number; value: Value }[] {
  const content = decoded(bytes, stream);
  const [count, first] = [numberOf(stream.entries.get("N")) ?? 0, numberOf(stream.entries.get("First")) ?? 0];
  if (count > 10_000 || stream.entries.has("Extends")) throw new Unacceptable("pdf-broken", "ObjStm");
  const head = new PdfReader(content, 0, first);
  const listed = Array.from({ length: count }, () => ({ number: head.integer(), offset: head.integer() }));
  return listed.map(({ number, offset }) => ({ number, value: new PdfReader(content, first + offset).value() }));
}

const mostBytes = 20_000_000;

/** The bytes of a stream as they are, or inflated, with the row filter of cross-reference streams undone. */
export function decoded(bytes: Uint8Array, { entries, from }: Extract<Value, { kind: "stream" }>): Uint8Array {
  const raw = bytes.subarray(from, from + (numberOf(entries.get("Length")) ?? 0));
  const filter = entries.get("Filter");
  if (!filter) return raw;
  const names = filter.kind === "array" ? filter.items.map(nameOf) : [nameOf(filter)];
  if (names.length !== 1 || names[0] !== "FlateDecode") throw new Unacceptable("pdf-broken", "Filter");
  let plain: Uint8Array;
  try {
    plain = new Uint8Array(inflateSync(raw, { maxOutputLength: mostBytes }));
  } catch {
    throw new Unacceptable("pdf-broken", "FlateDecode");
  }
  const parameters = entries.get("DecodeParms");
  const given = entriesOf(parameters?.kind === "array" ? parameters.items[0] : parameters);
  const predictor = numberOf(given.get("Predictor")) ?? 1;
  return predictor === 1 ? plain : unfiltered(plain, predictor, numberOf(given.get("Columns")) ?? 1);
}

/** PNG filters (ISO 15948, 9.2) of one byte for each sample; cross-reference streams use "up". */
function unfiltered(rows: Uint8Array, predictor: number, columns: number): Uint8Array {
  if (predictor < 10 || columns < 1 || rows.length % (columns + 1) !== 0) throw new Unacceptable("pdf-broken", "Predictor");
  const plain = new Uint8Array((rows.length / (columns + 1)) * columns);
  for (let row = 0; row * (columns + 1) < rows.length; row++) {
    const kind = rows[row * (columns + 1)];
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const above = row > 0 ? (plain[at - columns] ?? 0) : 0;
      const left = column > 0 ? (plain[at - 1] ?? 0) : 0;
      const byte = rows[row * (columns + 1) + 1 + column] ?? 0;
      if (kind !== 0 && kind !== 1 && kind !== 2) throw new Unacceptable("pdf-broken", "Predictor");
      plain[at] = byte + (kind === 2 ? above : kind === 1 ? left : 0);
    }
  }
  return plain;
}
