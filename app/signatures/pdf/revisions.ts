import { Unacceptable } from "../unacceptable";
import { PdfReader, type Value, nameOf, numberOf, sameValue } from "./syntax";
import { type CrossReferences, type Place, readObjectStream, readReferenceStream, readTable } from "./xref";

/** What one incremental update (ISO 32000-1, 7.5.6) wrote. */
export interface Revision {
  objects: Map<number, Value>;
  trailer: ReadonlyMap<string, Value>;
  /** Where it ends: at the last byte of `%%EOF`, or anywhere in the line ends that follow. */
  end: number;
  latestEnd: number;
}

/** A PDF as it was written first, and how it was updated since. */
export interface UpdatedPdf {
  original: OriginalPdf;
  revisions: Revision[];
}

/** An object of the original, by number; undefined where there is none. */
export interface OriginalPdf {
  trailer: ReadonlyMap<string, Value>;
  size: number;
  startxref: number;
  root: number;
  object: (number: number) => Value | undefined;
}

/** The original: our own file, which nobody has to doubt. Throws Unacceptable when it is not of that shape. */
export function readOriginal(bytes: Uint8Array): OriginalPdf {
  const tail = Buffer.from(bytes.subarray(-60)).toString("latin1");
  const startxref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  if (Number.isNaN(startxref)) throw new Unacceptable("pdf-broken", "startxref");
  const reader = new PdfReader(bytes, startxref);
  const { places, trailer } = referencesAt(bytes, reader);
  const size = numberOf(trailer.get("Size"));
  const root = trailer.get("Root");
  if (size === null || root?.kind !== "reference" || trailer.has("Prev")) throw new Unacceptable("pdf-broken", "trailer");
  const object = (number: number): Value | undefined => {
    const place = places.get(number);
    return place && objectAt(bytes, place, (within) => object(within));
  };
  return { trailer, size, startxref, root: root.number, object };
}

function referencesAt(bytes: Uint8Array, reader: PdfReader): CrossReferences {
  if (reader.peek(4) === "xref") return readTable(reader);
  const { value } = reader.indirect();
  if (value.kind !== "stream" || nameOf(value.entries.get("Type")) !== "XRef") throw reader.broken();
  return readReferenceStream(bytes, value);
}

function objectAt(bytes: Uint8Array, place: Place, find: (number: number) => Value | undefined): Value | undefined {
  if ("offset" in place) return new PdfReader(bytes, place.offset).indirect().value;
  const stream = find(place.within);
  return stream?.kind === "stream" ? readObjectStream(bytes, stream)[place.index]?.value : undefined;
}

/** Everything behind the original, update by update. Whatever is there has to be listed, and whatever is listed has to be there. */
export function readUpdates(bytes: Uint8Array, originalLength: number): UpdatedPdf {
  const original = readOriginal(bytes.subarray(0, originalLength));
  const revisions: Revision[] = [];
  const reader = new PdfReader(bytes, originalLength);
  let previous = original.startxref;
  for (reader.skipBlank(); reader.at < bytes.length; reader.skipBlank()) {
    if (revisions.length >= 50) throw reader.broken();
    const { revision, startxref } = readUpdate(bytes, reader);
    const { trailer } = revision;
    if (numberOf(trailer.get("Prev")) !== previous || trailer.has("Encrypt") || !sameValue(trailer.get("Root"), original.trailer.get("Root"))) throw new Unacceptable("pdf-change", "trailer");
    revisions.push(revision);
    previous = startxref;
  }
  return { original, revisions };
}

function readUpdate(bytes: Uint8Array, reader: PdfReader): { revision: Revision; startxref: number } {
  const written = new Map<number, { generation: number; offset: number; value: Value }>();
  let references: CrossReferences | null = null;
  let startxref = 0;
  while (!references) {
    reader.skipBlank();
    startxref = reader.at;
    if (reader.peek(4) === "xref") references = readTable(reader);
    else {
      const { number, ...object } = reader.indirect();
      if (written.has(number)) throw reader.broken();
      written.set(number, object);
      if (object.value.kind === "stream" && nameOf(object.value.entries.get("Type")) === "XRef") references = readReferenceStream(bytes, object.value);
    }
  }
  const objects = listedObjects(bytes, written, references, startxref);
  reader.expect("startxref");
  if (reader.integer() !== startxref) throw reader.broken();
  const end = endOfFile(reader);
  return { revision: { objects, trailer: references.trailer, end, latestEnd: lineEnds(bytes, end) }, startxref };
}

function listedObjects(bytes: Uint8Array, written: ReadonlyMap<number, { generation: number; offset: number; value: Value }>, { places, removed }: CrossReferences, startxref: number): Map<number, Value> {
  if (removed.length > 0) throw new Unacceptable("pdf-change", `${removed[0]} 0 R`);
  const objects = new Map<number, Value>();
  for (const [number, place] of places) {
    const stream = "within" in place ? written.get(place.within)?.value : undefined;
    const inner = "within" in place && stream?.kind === "stream" ? readObjectStream(bytes, stream)[place.index] : undefined;
    const outer = "offset" in place ? written.get(number) : undefined;
    const found = inner?.number === number ? inner.value : outer && "offset" in place && outer.offset === place.offset && outer.generation === place.generation ? outer.value : undefined;
    if (!found) throw new Unacceptable("pdf-broken", `${number} 0 R`);
    objects.set(number, found);
  }
  // A cross-reference stream need not list itself.
  for (const [number, { offset }] of written) if (!objects.has(number) && offset !== startxref) throw new Unacceptable("pdf-broken", `${number} 0 R`);
  return objects;
}

function endOfFile(reader: PdfReader): number {
  while ([9, 10, 13, 32].includes(reader.bytes[reader.at] ?? 0)) reader.at++;
  // No comment here: readers look for the last "startxref" from the end, and would find one in it.
  if (reader.peek(5) !== "%%EOF") throw reader.broken();
  reader.at += 5;
  return reader.at;
}

function lineEnds(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 10 || bytes[at] === 13) at++;
  return at;
}
