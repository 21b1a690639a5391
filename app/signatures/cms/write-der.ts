import { tags } from "./der";

/** One value in DER: its tag, its length, and its parts one after the other. */
export function der(tag: number, ...parts: Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return joined([new Uint8Array([tag, ...lengthBytes(length)]), ...parts]);
}

function lengthBytes(length: number): number[] {
  if (length < 0x80) return [length];
  const digits: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  return [0x80 | digits.length, ...digits];
}

export const sequence = (...parts: Uint8Array[]): Uint8Array => der(tags.sequence, ...parts);
/** The members of a SET OF stand in the order of their bytes. */
export const setOf = (...parts: Uint8Array[]): Uint8Array => der(tags.set, ...[...parts].sort(Buffer.compare));
export const octets = (bytes: Uint8Array): Uint8Array => der(tags.octets, bytes);
export const nothing = (): Uint8Array => der(tags.nothing);
export const integer = (value: number): Uint8Array => der(tags.integer, new Uint8Array([value]));
/** A positive number from its bytes. */
export const integerOf = (bytes: Uint8Array): Uint8Array => der(tags.integer, (bytes[0] ?? 0) > 0x7f ? joined([new Uint8Array([0]), bytes]) : bytes);

export function objectId(id: string): Uint8Array {
  const [first = 0, second = 0, ...arcs] = id.split(".").map(Number);
  return der(tags.id, new Uint8Array([first * 40 + second, ...arcs.flatMap(base128)]));
}

function base128(arc: number): number[] {
  const digits = [arc & 0x7f];
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) digits.unshift(0x80 | (rest & 0x7f));
  return digits;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
