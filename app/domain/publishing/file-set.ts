import { z } from "zod";
import { canonicalJson } from "../canonical-json";
import { sha256, sha256Bytes } from "../sha256";
import { Hash } from "../signing/baseline";

/** A public file as the proof names it. */
export const PublicFile = z.strictObject({ name: z.string(), bytes: z.int(), sha256: Hash });
export type PublicFile = z.infer<typeof PublicFile>;

/** What is asked of the export runner for all public files of a baseline together. */
export const publicFilesName = "public-files";

export type Files = ReadonlyMap<string, Uint8Array>;

/** The files with their sizes and hashes, by name. */
export const manifestOf = (files: Files): PublicFile[] =>
  [...files].map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256Bytes(bytes) })).sort((a, b) => (a.name < b.name ? -1 : 1));

/** Over the RFC 8785 text of the manifest: one hash for every file in every language. */
export const manifestHash = (manifest: readonly PublicFile[]): string => sha256(canonicalJson(manifest));

/** All files as one run of bytes: a line that names them, then one after the other. */
export function packed(files: Files): Uint8Array {
  const manifest = manifestOf(files);
  const head = new TextEncoder().encode(`${canonicalJson(manifest)}\n`);
  const whole = new Uint8Array(head.length + manifest.reduce((sum, file) => sum + file.bytes, 0));
  whole.set(head);
  let at = head.length;
  for (const { name, bytes } of manifest) {
    whole.set(files.get(name) ?? new Uint8Array(), at);
    at += bytes;
  }
  return whole;
}

export function unpacked(whole: Uint8Array): Map<string, Uint8Array> {
  const end = whole.indexOf(10);
  const manifest = z.array(PublicFile).parse(JSON.parse(new TextDecoder().decode(whole.subarray(0, end))));
  let at = end + 1;
  return new Map(manifest.map(({ name, bytes }) => [name, whole.subarray(at, (at += bytes))]));
}
