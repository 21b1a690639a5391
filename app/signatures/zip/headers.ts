import { Unacceptable } from "../unacceptable";

/** An entry as the central directory tells it (APPNOTE 4.3.12). */
export interface Header {
  name: string;
  flags: number;
  method: number;
  time: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

const mostEntries = 100;
const end = 0x06054b50;
const central = 0x02014b50;
/** Bits that change nothing about how an entry is read here: compression level, data descriptor, UTF-8 names. */
const knownFlags = 0x0006 | 0x0008 | 0x0800;

/** The entries of the central directory, which must end exactly where the file ends. */
export function centralHeaders(view: DataView): { headers: Header[]; start: number } {
  const at = endRecord(view);
  const [disk, directoryDisk, here, all, size, start] = [view.getUint16(at + 4, true), view.getUint16(at + 6, true), view.getUint16(at + 8, true), view.getUint16(at + 10, true), view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
  if (disk !== 0 || directoryDisk !== 0 || here !== all || all > mostEntries || start + size !== at) throw new Unacceptable("zip-broken");
  const headers: Header[] = [];
  let next = start;
  while (next < at) {
    if (headers.length >= all) throw new Unacceptable("zip-broken");
    const { header, length } = centralHeader(view, next, at);
    headers.push(header);
    next += length;
  }
  if (next !== at || headers.length !== all) throw new Unacceptable("zip-broken");
  return { headers, start };
}

/** A comment may stand at the end, but not a second end: two readers could then see two archives. */
function endRecord(view: DataView): number {
  const found: number[] = [];
  for (let at = Math.max(0, view.byteLength - 65_557); at + 22 <= view.byteLength; at++) if (view.getUint32(at, true) === end) found.push(at);
  const [at] = found;
  if (at === undefined) throw new Unacceptable("zip-broken");
  if (found.length > 1 || at + 22 + view.getUint16(at + 20, true) !== view.byteLength) throw new Unacceptable("zip-trailing");
  return at;
}

function centralHeader(view: DataView, at: number, limit: number): { header: Header; length: number } {
  if (at + 46 > limit || view.getUint32(at, true) !== central) throw new Unacceptable("zip-broken");
  const nameLength = view.getUint16(at + 28, true);
  const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + length > limit) throw new Unacceptable("zip-broken");
  const name = nameOf(view, at + 46, nameLength);
  const [needed, flags, method] = [view.getUint16(at + 6, true), view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  if (flags & 0x2041) throw new Unacceptable("zip-encrypted", name);
  if (flags & ~knownFlags || needed > 20) throw new Unacceptable("zip-broken", name);
  if (method !== 0 && method !== 8) throw new Unacceptable("zip-method", name);
  requireOrdinary(view, at, name);
  const [packed, size, offset] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint32(at + 42, true)];
  return { header: { name, flags, method, time: view.getUint32(at + 12, true), crc: view.getUint32(at + 16, true), packed, size, offset }, length };
}

const usualRights = new Set([0, 0o600, 0o640, 0o644, 0o660, 0o664, 0o666, 0o700, 0o750, 0o755, 0o775, 0o777]);

/** Plain files alone: no links, devices or other volumes. Made on DOS, Unix, NTFS or a Mac. */
function requireOrdinary(view: DataView, at: number, name: string) {
  const [made, disk, internal, external] = [view.getUint16(at + 4, true), view.getUint16(at + 34, true), view.getUint16(at + 36, true), view.getUint32(at + 38, true)];
  const [kind, rights, dos] = [external >>> 28, (external >>> 16) & 0xfff, external & 0xffff];
  const isFolder = name.endsWith("/");
  const ordinary = (kind === 0 || kind === 8 || (kind === 4 && isFolder)) && usualRights.has(rights) && (dos === 0 || dos === 0x20 || (dos === 0x10 && isFolder));
  if (disk !== 0 || internal > 1 || !ordinary || ![0, 3, 10, 19].includes(made >>> 8) || ![10, 20, 30, 45, 46, 51, 62, 63].includes(made & 0xff)) throw new Unacceptable("zip-special-entry", name);
}

function nameOf(view: DataView, at: number, length: number): string {
  let name: string;
  try {
    name = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
  } catch {
    throw new Unacceptable("zip-unsafe-name");
  }
  if (!isSafe(name)) throw new Unacceptable("zip-unsafe-name", name.replace(/[^\x20-\x7e]/g, "?").slice(0, 100));
  return name;
}

/** A relative path that means the same on every file system. */
function isSafe(name: string): boolean {
  const steps = name.replace(/\/$/, "").split("/");
  // eslint-disable-next-line no-control-regex -- these are the ones to refuse
  return name.length > 0 && name.length <= 250 && !/[\u0000-\u001f\u007f-\u009f\\:*?"<>|\u202a-\u202e\u2066-\u2069\ufeff]/.test(name) && steps.every((step) => step !== "" && step !== "." && step !== "..");
}

/** Whether the header before the data says the same as the directory; returns where the data begin. */
export function localHeader(view: DataView, header: Header, limit: number): { dataAt: number; extra: number } {
  const { name, offset: at } = header;
  if (at + 30 > limit || view.getUint32(at, true) !== 0x04034b50) throw new Unacceptable("zip-broken", name);
  const [nameLength, extra] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
  const dataAt = at + 30 + nameLength + extra;
  if (dataAt > limit) throw new Unacceptable("zip-broken", name);
  const described = (header.flags & 8) !== 0;
  const sizes = [view.getUint32(at + 14, true), view.getUint32(at + 18, true), view.getUint32(at + 22, true)];
  const expected = [header.crc, header.packed, header.size];
  const alike =
    nameOf(view, at + 30, nameLength) === name && view.getUint16(at + 4, true) <= 20 && view.getUint16(at + 6, true) === header.flags &&
    view.getUint16(at + 8, true) === header.method && view.getUint32(at + 10, true) === header.time;
  // With a data descriptor the sizes stand behind the data; a header that gives others already is a lie.
  if (!alike || !sizes.every((size, index) => size === expected[index] || (described && size === 0))) throw new Unacceptable("zip-headers-differ", name);
  return { dataAt, extra };
}

/** Where the next entry must begin: right behind the data and, if there is one, its descriptor. */
export function endOfEntry(view: DataView, { name, flags, crc, packed, size }: Header, dataAt: number, limit: number): number {
  const after = dataAt + packed;
  if (after > limit) throw new Unacceptable("zip-broken", name);
  if ((flags & 8) === 0) return after;
  const signed = after + 4 <= limit && view.getUint32(after, true) === 0x08074b50 ? 4 : 0;
  const at = after + signed;
  if (at + 12 > limit || view.getUint32(at, true) !== crc || view.getUint32(at + 4, true) !== packed || view.getUint32(at + 8, true) !== size) throw new Unacceptable("zip-descriptor", name);
  return at + 12;
}
