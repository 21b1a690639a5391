// A ZIP archive written field by field, so that any of them can lie.
import { crc32, deflateRawSync } from "node:zlib";

export interface RawEntry {
  name: string;
  data: Uint8Array;
  localName?: string;
  method?: number;
  flags?: number;
  /** What the headers say where it is not the truth. */
  size?: number;
  localSize?: number;
  localTime?: number;
  descriptor?: { crc?: number; size?: number };
  attributes?: number;
  extra?: Uint8Array;
  /** Bytes before the local header that belong to nothing. */
  gap?: Uint8Array;
  packedTail?: Uint8Array;
}

const u16 = (value: number) => Buffer.from([value & 0xff, (value >> 8) & 0xff]);
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

export function rawZip(entries: RawEntry[], { comment = new Uint8Array(), trailing = new Uint8Array(), prefix = new Uint8Array() } = {}): Uint8Array {
  const locals: Buffer[] = [Buffer.from(prefix)];
  const centrals: Buffer[] = [];
  let at = prefix.length;
  const push = (bytes: Buffer) => {
    locals.push(bytes);
    at += bytes.length;
  };
  for (const entry of entries) {
    const { name, data, localName = name, method = name === "mimetype" ? 0 : 8, descriptor, extra = new Uint8Array(), attributes = 0 } = entry;
    const flags = (entry.flags ?? 0) | (descriptor ? 8 : 0);
    const packed = Buffer.concat([method === 8 ? deflateRawSync(data) : Buffer.from(data), entry.packedTail ?? new Uint8Array()]);
    const [crc, size] = [crc32(data), entry.size ?? data.length];
    if (entry.gap) push(Buffer.from(entry.gap));
    const offset = at;
    const common = (time: number, sizes: Buffer[]) => [u16(20), u16(flags), u16(method), u32(time), ...sizes];
    const localSizes = descriptor ? [u32(0), u32(0), u32(0)] : [u32(crc), u32(packed.length), u32(entry.localSize ?? size)];
    push(Buffer.concat([u32(0x04034b50), ...common(entry.localTime ?? 0x21, localSizes), u16(Buffer.byteLength(localName)), u16(extra.length), Buffer.from(localName), extra]));
    push(packed);
    if (descriptor) push(Buffer.concat([u32(0x08074b50), u32(descriptor.crc ?? crc), u32(packed.length), u32(descriptor.size ?? size)]));
    centrals.push(Buffer.concat([u32(0x02014b50), u16(20), ...common(0x21, [u32(crc), u32(packed.length), u32(size)]), u16(Buffer.byteLength(name)), u16(0), u16(0), u16(0), u16(0), u32(attributes), u32(offset), Buffer.from(name)]));
  }
  const directory = Buffer.concat(centrals);
  return Buffer.concat([...locals, directory, u32(0x06054b50), u16(0), u16(0), u16(entries.length), u16(entries.length), u32(directory.length), u32(at), u16(comment.length), Buffer.from(comment), Buffer.from(trailing)]);
}
