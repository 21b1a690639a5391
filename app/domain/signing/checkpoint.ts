import { z } from "zod";
import { base64, bytesOfBase64 } from "../base64";
import { bytesOfHex, hex } from "../hex";
import { type Digest, leafDigest, rootOf } from "../merkle";
import { digestOf } from "../sha256";

/** The state of a chain at a size: whoever keeps it can tell later that nothing before it was changed. */
export interface TreeHead {
  chain: string;
  size: number;
  /** Merkle root over the hashes of the chain's links. */
  rootHash: string;
  at: string;
}

/** A tree head under a signature: c2sp.org/tlog-checkpoint in the form of c2sp.org/signed-note. */
export interface Note {
  head: TreeHead;
  keyId: string;
  signature: Uint8Array;
}

/** A checkpoint as it travels: the text of the note, and the public key that it names. */
export const Checkpoint = z.strictObject({ note: z.string(), key: z.string() });
export type Checkpoint = z.infer<typeof Checkpoint>;

const keyName = "jointspec";
const originOf = (chain: string) => `jointspec/specifications/${chain}`;
/** The algorithm byte of Ed25519 in c2sp.org/signed-note. */
const ed25519 = 1;

/** The leaves of a chain's tree: the hash of each link, which holds the one before it. */
export const chainLeaves = (hashes: readonly string[]): Digest[] => hashes.map((one) => leafDigest(bytesOfHex(one)));

/** The head of a chain whose links have these hashes. */
export const headOf = (chain: string, hashes: readonly string[], at: string): TreeHead => ({ chain, size: hashes.length, rootHash: hex(rootOf(chainLeaves(hashes))), at });

/** Whether a chain begins with what the head stands for. */
export const isHeadOf = ({ size, rootHash }: Pick<TreeHead, "size" | "rootHash">, hashes: readonly string[]): boolean =>
  size <= hashes.length && hashes.slice(0, size).every(isHash) && hex(rootOf(chainLeaves(hashes.slice(0, size)))) === rootHash;

const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text);

/** The words that are signed. The time says when; the size says in which order. */
export const headText = ({ chain, size, rootHash, at }: TreeHead): string => `${originOf(chain)}\n${size}\n${base64(bytesOfHex(rootHash))}\n${at}\n`;

/** The note as a file holds it. */
export const noteText = ({ head, keyId, signature }: Note): string =>
  `${headText(head)}\n— ${keyName} ${base64(Uint8Array.from([...bytesOfHex(keyId), ...signature]))}\n`;

const shape = /^jointspec\/specifications\/(\S+)\n([1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\n\n— jointspec ([A-Za-z0-9+/]{91}=)\n$/;

/** The note in a text, or null where the text is not, to the letter, a note of this kind. */
export function readNote(text: string): Note | null {
  const [, chain, size, root, at, signed] = shape.exec(text) ?? [];
  if (!chain || !size || !root || !at || !signed) return null;
  const bytes = bytesOfBase64(signed);
  const note = { head: { chain, size: Number(size), rootHash: hex(bytesOfBase64(root)), at }, keyId: hex(bytes.slice(0, 4)), signature: bytes.slice(4) };
  return noteText(note) === text ? note : null;
}

/** How a key is called in notes: the first four bytes of its hash under its name. */
export const keyIdOf = (publicKey: Uint8Array): string => hex(digestOf(Uint8Array.from([...new TextEncoder().encode(`${keyName}\n`), ed25519, ...publicKey])).slice(0, 4));

/** A public key as one word that can be published: name+id+key, the "vkey" of c2sp.org/signed-note. */
export const keyText = (publicKey: Uint8Array): string => `${keyName}+${keyIdOf(publicKey)}+${base64(Uint8Array.from([ed25519, ...publicKey]))}`;

/** The public key in such a word, or null where it is none or is not the key that it names. */
export function readKey(text: string): Uint8Array | null {
  const [, key] = /^jointspec\+[0-9a-f]{8}\+([A-Za-z0-9+/]{44})$/.exec(text) ?? [];
  if (!key) return null;
  const publicKey = bytesOfBase64(key).slice(1);
  return keyText(publicKey) === text ? publicKey : null;
}
