import { hash } from "node:crypto";

/** SHA-256 of a UTF-8 text, as 64 hexadecimal digits. */
export const sha256 = (text: string): string => hash("sha256", text, "hex");

/** SHA-256 of bytes, as 64 hexadecimal digits. */
export const sha256Bytes = (bytes: Uint8Array): string => hash("sha256", bytes, "hex");

/** SHA-256 of bytes, as 32 bytes. A copy: slices of Node's own buffers share their memory. */
export const digestOf = (bytes: Uint8Array): Uint8Array => new Uint8Array(hash("sha256", bytes, "buffer"));
