import { crc32, inflateRawSync } from "node:zlib";
import { Unacceptable } from "../unacceptable";
import { type Header, centralHeaders, endOfEntry, localHeader } from "./headers";

export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
  stored: boolean;
  /** Whether its local header has an extra field. */
  extra: boolean;
}

const mostBytes = 200_000_000;

/**
 * The files of a ZIP archive that every reader reads alike: central and local headers agree, the entries fill the archive without
 * gaps or overlaps, no name comes twice or leads elsewhere, and the sizes are what they say. Throws Unacceptable.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headers, start } = centralHeaders(view);
  requireDistinct(headers);
  if (headers.reduce((sum, header) => sum + header.size, 0) > mostBytes) throw new Unacceptable("zip-bomb");

  const entries: ZipEntry[] = [];
  let next = 0;
  for (const header of [...headers].sort((a, b) => a.offset - b.offset)) {
    if (header.offset !== next) throw new Unacceptable(header.offset > next ? "zip-trailing" : "zip-broken", header.name);
    const { dataAt, extra } = localHeader(view, header, start);
    next = endOfEntry(view, header, dataAt, start);
    entries.push({ name: header.name, bytes: unpacked(bytes.subarray(dataAt, dataAt + header.packed), header), stored: header.method === 0, extra: extra > 0 });
  }
  if (next !== start) throw new Unacceptable("zip-trailing");
  return entries;
}

/** Names that a file system without case would lay over each other count as the same. */
function requireDistinct(headers: readonly Header[]) {
  const seen = new Set<string>();
  for (const { name } of headers) {
    const folded = name.normalize("NFC").toLowerCase();
    if (seen.has(folded)) throw new Unacceptable("zip-duplicate", name);
    seen.add(folded);
  }
}

function unpacked(packed: Uint8Array, { name, method, size, crc }: Header): Uint8Array {
  const content = method === 0 ? packed : inflated(packed, size, name);
  if (content.length !== size || crc32(content) !== crc) throw new Unacceptable("zip-broken", name);
  return content;
}

/** Counted while it is unpacked: a small entry can claim to be small. */
function inflated(packed: Uint8Array, size: number, name: string): Uint8Array {
  let result: unknown;
  try {
    result = inflateRawSync(packed, { info: true, maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw new Unacceptable(tooLarge ? "zip-bomb" : "zip-broken", name);
  }
  if (!isInflated(result)) throw new Unacceptable("zip-broken", name);
  // What stands behind the end of the stream would be read by nobody, and seen by somebody.
  if (result.engine.bytesWritten !== packed.length) throw new Unacceptable("zip-trailing", name);
  return result.buffer;
}

/** With `info`, zlib also tells how much of its input it used. */
const isInflated = (value: unknown): value is { buffer: Uint8Array; engine: { bytesWritten: number } } =>
  typeof value === "object" && value !== null && "buffer" in value && value.buffer instanceof Uint8Array && "engine" in value &&
  typeof value.engine === "object" && value.engine !== null && "bytesWritten" in value.engine;
