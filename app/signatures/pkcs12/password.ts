import { createDecipheriv, createHash, createHmac, pbkdf2Sync } from "node:crypto";
import { Asn1Failure, type Node, bytesOf, childrenOf, idOf } from "./asn1";
import { rc2Decrypted } from "./rc2";

/** A password as UTF-8 for PBES2 and as the old schemes want it: UTF-16, big-endian, with a zero at its end. */
export interface Password {
  text: string;
  old: Uint8Array;
}

export const passwordOf = (text: string): Password => ({ text, old: new Uint8Array(Buffer.from(`${text}\0`, "utf16le").swap16()) });

const hashes: Record<string, string | undefined> = {
  "1.3.14.3.2.26": "sha1", "2.16.840.1.101.3.4.2.1": "sha256", "2.16.840.1.101.3.4.2.2": "sha384", "2.16.840.1.101.3.4.2.3": "sha512",
};
const mostRounds = 10_000_000;

/** The code that shows whether the password is right and the file whole: RFC 7292, appendix B.3. */
export function macOf(id: string, content: Uint8Array, { old }: Password, salt: Uint8Array, rounds: number): Uint8Array {
  const hash = hashes[id];
  if (!hash || !(rounds >= 1 && rounds <= mostRounds)) throw new Asn1Failure();
  const key = derived(hash, 3, old, salt, rounds, createHash(hash).update("").digest().length);
  return new Uint8Array(createHmac(hash, key).update(content).digest());
}

/** What was encrypted under the password, by any of the schemes that programs have used: RFC 8018 (PBES2), RFC 7292 appendix C. */
export function decrypted(algorithm: Node | undefined, encrypted: Uint8Array, password: Password): Uint8Array {
  const [id, parameters] = childrenOf(algorithm);
  const name = idOf(id);
  if (name === "1.2.840.113549.1.5.13") return pbes2(parameters, encrypted, password);
  const [saltNode, roundsNode] = childrenOf(parameters);
  const [salt, rounds] = [bytesOf(saltNode), numberIn(roundsNode)];
  const key = (length: number) => derived("sha1", 1, password.old, salt, rounds, length);
  const vector = derived("sha1", 2, password.old, salt, rounds, 8);
  switch (name) {
    case "1.2.840.113549.1.12.1.3":
      return deciphered("des-ede3-cbc", key(24), vector, encrypted);
    case "1.2.840.113549.1.12.1.5":
      return rc2Decrypted(key(16), 128, vector, encrypted);
    case "1.2.840.113549.1.12.1.6":
      return rc2Decrypted(key(5), 40, vector, encrypted);
    default:
      throw new Asn1Failure();
  }
}

const ciphers: Record<string, { name: string; key: number } | undefined> = {
  "2.16.840.1.101.3.4.1.2": { name: "aes-128-cbc", key: 16 }, "2.16.840.1.101.3.4.1.22": { name: "aes-192-cbc", key: 24 },
  "2.16.840.1.101.3.4.1.42": { name: "aes-256-cbc", key: 32 }, "1.2.840.113549.3.7": { name: "des-ede3-cbc", key: 24 },
};
const hmacs: Record<string, string | undefined> = { "1.2.840.113549.2.7": "sha1", "1.2.840.113549.2.9": "sha256", "1.2.840.113549.2.10": "sha384", "1.2.840.113549.2.11": "sha512" };

function pbes2(parameters: Node | undefined, encrypted: Uint8Array, { text }: Password): Uint8Array {
  const [derivation, scheme] = childrenOf(parameters);
  const [derivationId, derivationParameters] = childrenOf(derivation);
  const [schemeId, vector] = childrenOf(scheme);
  const cipher = ciphers[idOf(schemeId)];
  const [salt, rounds, ...more] = childrenOf(derivationParameters);
  // A key length may stand before the function; without one it is HMAC with SHA-1.
  const named = more.find((one) => "valueBlock" in one && one.idBlock.tagNumber === 16);
  const hash = named ? hmacs[idOf(childrenOf(named)[0])] : "sha1";
  if (idOf(derivationId) !== "1.2.840.113549.1.5.12" || !cipher || !hash) throw new Asn1Failure();
  const key = pbkdf2Sync(text, bytesOf(salt), numberIn(rounds), cipher.key, hash);
  return deciphered(cipher.name, key, bytesOf(vector), encrypted);
}

function deciphered(name: string, key: Uint8Array, vector: Uint8Array, encrypted: Uint8Array): Uint8Array {
  const decipher = createDecipheriv(name, key, vector);
  return new Uint8Array(Buffer.concat([decipher.update(encrypted), decipher.final()]));
}

function numberIn(node: Node | undefined): number {
  const value = Number(`0x${Buffer.from(bytesOf(node)).toString("hex")}`);
  if (!(value >= 1 && value <= mostRounds)) throw new Asn1Failure();
  return value;
}

/** Bytes from a password: RFC 7292, appendix B.2. `purpose` is 1 for a key, 2 for a vector, 3 for a code. */
function derived(hash: string, purpose: number, password: Uint8Array, salt: Uint8Array, rounds: number, length: number): Uint8Array {
  const block = hash === "sha384" || hash === "sha512" ? 128 : 64;
  const filled = (bytes: Uint8Array) => Uint8Array.from({ length: Math.ceil(bytes.length / block) * block }, (_, index) => bytes[index % bytes.length] ?? 0);
  const input = Buffer.concat([filled(salt), filled(password)]);
  const result: Buffer[] = [];
  for (let made = 0; made < length; ) {
    let digest = createHash(hash).update(new Uint8Array(block).fill(purpose)).update(input).digest();
    for (let round = 1; round < rounds; round++) digest = createHash(hash).update(digest).digest();
    result.push(digest);
    made += digest.length;
    for (let at = 0; at < input.length; at += block) addInto(input.subarray(at, at + block), digest);
  }
  return Buffer.concat(result).subarray(0, length);
}

/** block := block + digest repeated + 1, as one long number. */
function addInto(block: Buffer, digest: Buffer) {
  let carry = 1;
  for (let index = block.length - 1; index >= 0; index--) {
    const sum = (block[index] ?? 0) + (digest[index % digest.length] ?? 0) + carry;
    block[index] = sum & 0xff;
    carry = sum >> 8;
  }
}
