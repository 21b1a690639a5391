import { Unacceptable } from "../unacceptable";

/** A piece of DER (ITU-T X.690): its tag, what is in it, and the bytes of the whole. */
export interface Der {
  tag: number;
  content: Uint8Array;
  raw: Uint8Array;
  children: Der[];
}

export const tags = { integer: 0x02, bits: 0x03, octets: 0x04, octetPieces: 0x24, nothing: 0x05, id: 0x06, generalizedTime: 0x18, sequence: 0x30, set: 0x31, context0: 0xa0, context1: 0xa1 };
const mostDepth = 40;

/** One value that fills the bytes. Throws Unacceptable for what is not DER, but for open ends: other encodings would hide changes. */
export function readDer(bytes: Uint8Array): Der {
  const { der, next } = readAt(bytes, 0, 0);
  if (next !== bytes.length) throw new Unacceptable("cms-broken");
  return der;
}

/** One value at the start of the bytes, and how many there are of it. */
export const readDerPrefix = (bytes: Uint8Array): { der: Der; next: number } => readAt(bytes, 0, 0);

function readAt(bytes: Uint8Array, at: number, depth: number): { der: Der; next: number } {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || depth > mostDepth) throw new Unacceptable("cms-broken");
  if (first === 0x80) return openEnded(bytes, at, tag, depth);
  const { length, size } = lengthAt(bytes, at + 1, first);
  const from = at + 1 + size;
  const next = from + length;
  if (next > bytes.length) throw new Unacceptable("cms-broken");
  const content = bytes.subarray(from, next);
  return { der: { tag, content, raw: bytes.subarray(at, next), children: (tag & 0x20) === 0 ? [] : childrenIn(content, 0, depth).children }, next };
}

/** A value of unknown length, up to two zero bytes: widely used programs wrap signatures and time stamps in it, though DER knows no such thing. */
function openEnded(bytes: Uint8Array, at: number, tag: number, depth: number): { der: Der; next: number } {
  if ((tag & 0x20) === 0) throw new Unacceptable("cms-broken");
  const { children, end } = childrenIn(bytes, at + 2, depth, true);
  return { der: { tag, content: bytes.subarray(at + 2, end), raw: bytes.subarray(at, end + 2), children }, next: end + 2 };
}

function childrenIn(bytes: Uint8Array, from: number, depth: number, open = false): { children: Der[]; end: number } {
  const children: Der[] = [];
  let at = from;
  while (open ? bytes[at] !== 0 || bytes[at + 1] !== 0 : at < bytes.length) {
    const { der, next } = readAt(bytes, at, depth + 1);
    children.push(der);
    at = next;
  }
  return { children, end: at };
}

function lengthAt(bytes: Uint8Array, at: number, first: number): { length: number; size: number } {
  if (first < 0x80) return { length: first, size: 1 };
  const count = first & 0x7f;
  const digits = bytes.subarray(at + 1, at + 1 + count);
  const length = digits.reduce((sum, digit) => sum * 256 + digit, 0);
  // Longer than needed, or longer than any file.
  if (count > 4 || digits.length !== count || digits[0] === 0 || length < 0x80) throw new Unacceptable("cms-broken");
  return { length, size: 1 + count };
}

/** The child at a place, of the kind that has to be there. */
export function child(of: Der | undefined, index: number, tag: number): Der {
  const found = of?.children[index];
  if (!found || found.tag !== tag) throw new Unacceptable("cms-broken");
  return found;
}

/** An object identifier in dotted form. */
export function idOf(der: Der | undefined): string {
  if (der?.tag !== tags.id || der.content.length === 0 || ((der.content.at(-1) ?? 0) & 0x80) !== 0) throw new Unacceptable("cms-broken");
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of der.content) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    if (arcs.length === 0) arcs.push(Math.min(2, Math.floor(arc / 40)), arc - 40 * Math.min(2, Math.floor(arc / 40)));
    else arcs.push(arc);
    arc = 0;
  }
  return arcs.join(".");
}

/** The algorithm of an AlgorithmIdentifier whose parameters are absent or NULL. */
export function plainAlgorithm(der: Der): string {
  const [id, parameters, more] = der.children;
  if (der.tag !== tags.sequence || more || (parameters && (parameters.tag !== tags.nothing || parameters.content.length > 0))) throw new Unacceptable("cms-broken");
  return idOf(id);
}

export const smallInteger = (der: Der): number => {
  if (der.tag !== tags.integer || der.content.length !== 1) throw new Unacceptable("cms-broken");
  return der.content[0] ?? 0;
};

/** A positive number that fits into two bytes. */
export const shortInteger = (der: Der): number => {
  const [first = 0, second = 0, third = 0] = der.content;
  if (der.tag !== tags.integer || der.content.length === 0 || der.content.length > 3 || first > 0x7f || (der.content.length === 3 && first !== 0)) throw new Unacceptable("cms-broken");
  return der.content.length === 1 ? first : der.content.length === 2 ? first * 256 + second : second * 256 + third;
};

export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
