import { Deflate, strToU8 } from "fflate";
import { crc32 } from "./crc32";
import type { Report } from "./progress";

/** The content of a part in pieces: a long one is never whole in memory. */
export type ZipPart = Iterable<Uint8Array>;

interface Packed {
  name: Uint8Array;
  crc: number;
  size: number;
  chunks: Uint8Array[];
  packedSize: number;
}

/**
 * A ZIP file (APPNOTE 6.3.3) with fixed times, each part deflated piece by piece. Our own deflate, not the machine's: zlib's
 * output differs between versions and processors, and a document must have the same bytes everywhere.
 */
export function zipped(parts: ReadonlyMap<string, ZipPart>, report?: Report): Uint8Array {
  const packed = [...parts].map(([name, pieces], index) => {
    const one = deflated(name, pieces);
    report?.((index + 1) / parts.size);
    return one;
  });
  const written: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const one of packed) {
    directory.push(entry(0x02014b50, one, offset), one.name);
    written.push(entry(0x04034b50, one, null), one.name, ...one.chunks);
    offset += 30 + one.name.length + one.packedSize;
  }
  return concatenated([...written, ...directory, end(packed.length, directory.reduce((sum, part) => sum + part.length, 0), offset)]);
}

function deflated(name: string, pieces: ZipPart): Packed {
  const chunks: Uint8Array[] = [];
  let [crc, size, packedSize] = [0, 0, 0];
  const deflate = new Deflate({ level: 6 }, (chunk) => {
    chunks.push(chunk);
    packedSize += chunk.length;
  });
  for (const piece of gathered(pieces)) {
    crc = crc32(piece, crc);
    size += piece.length;
    deflate.push(piece);
  }
  deflate.push(new Uint8Array(), true);
  return { name: strToU8(name), crc, size, chunks, packedSize };
}

const pieceSize = 65_536;

/** The same content in pieces of one size: short ones cost the compressor more than their text. */
function* gathered(pieces: ZipPart): Generator<Uint8Array> {
  let [waiting, length] = [[] as Uint8Array[], 0];
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < pieceSize) continue;
    yield concatenated(waiting);
    [waiting, length] = [[], 0];
  }
  if (length > 0) yield concatenated(waiting);
}

/** A local header, or with an offset an entry of the directory. The first day that ZIP knows, names in UTF-8. */
function entry(signature: number, { name, crc, size, packedSize }: Packed, offset: number | null): Uint8Array {
  const central = offset !== null;
  const bytes = new Uint8Array(central ? 46 : 30);
  const view = new DataView(bytes.buffer);
  const at = central ? 2 : 0;
  view.setUint32(0, signature, true);
  if (central) view.setUint16(4, 20, true);
  view.setUint16(4 + at, 20, true);
  view.setUint16(6 + at, 0x0800, true);
  view.setUint16(8 + at, 8, true);
  view.setUint16(12 + at, 0x0021, true);
  view.setUint32(14 + at, crc, true);
  view.setUint32(18 + at, packedSize, true);
  view.setUint32(22 + at, size, true);
  view.setUint16(26 + at, name.length, true);
  if (central) view.setUint32(42, offset, true);
  return bytes;
}

function end(count: number, size: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

export function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
