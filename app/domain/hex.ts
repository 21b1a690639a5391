const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Bytes as hexadecimal digits, lower case. */
export function hex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += digits[byte];
  return text;
}

/** The bytes that hexadecimal digits stand for. Throws on anything else. */
export function bytesOfHex(text: string): Uint8Array {
  if (text.length % 2 !== 0) throw new TypeError("Not hexadecimal digits");
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = 16 * digitAt(text, 2 * at) + digitAt(text, 2 * at + 1);
  return bytes;
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 97 && code <= 102) return code - 87;
  throw new TypeError("Not hexadecimal digits");
}
