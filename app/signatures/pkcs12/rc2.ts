// RC2 (RFC 2268) in the one direction that old PKCS#12 files need: OpenSSL 3 has it only in its legacy part, which Node leaves out.
import { WrongPassword } from "./asn1";

/** The permutation of RFC 2268, section 2: it is derived from the digits of pi. */
const pi = Buffer.from(
  "d978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32bd8f40eb86b77b0bf09521225c6b4e82" +
    "54d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb6266fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed7" +
    "08e8eade8052eef784aa72ac354d6a2a961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731" +
    "2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2ec5f3db47e5a59c770aa62068fe7fc1ad",
  "hex",
);

const word = (words: ArrayLike<number>, index: number): number => words[index] ?? 0;

function expanded(key: Uint8Array, bits: number): number[] {
  const bytes = new Uint8Array(128);
  bytes.set(key);
  for (let at = key.length; at < 128; at++) bytes[at] = word(pi, (word(bytes, at - 1) + word(bytes, at - key.length)) & 0xff);
  const used = Math.ceil(bits / 8);
  bytes[128 - used] = word(pi, word(bytes, 128 - used) & (0xff >> ((8 - (bits % 8)) % 8)));
  for (let at = 127 - used; at >= 0; at--) bytes[at] = word(pi, word(bytes, at + 1) ^ word(bytes, at + used));
  return Array.from({ length: 64 }, (_, index) => word(bytes, 2 * index) | (word(bytes, 2 * index + 1) << 8));
}

const shifts = [1, 2, 3, 5];

function decryptedBlock(block: Uint8Array, keys: readonly number[]): Uint8Array {
  const words = Array.from({ length: 4 }, (_, index) => word(block, 2 * index) | (word(block, 2 * index + 1) << 8));
  let key = 63;
  const mix = () => {
    for (let index = 3; index >= 0; index--) {
      const shift = word(shifts, index);
      const turned = ((word(words, index) >> shift) | (word(words, index) << (16 - shift))) & 0xffff;
      const [one, two, three] = [word(words, (index + 3) % 4), word(words, (index + 2) % 4), word(words, (index + 1) % 4)];
      words[index] = (turned - word(keys, key--) - (one & two) - (~one & three)) & 0xffff;
    }
  };
  const mash = () => {
    for (let index = 3; index >= 0; index--) words[index] = (word(words, index) - word(keys, word(words, (index + 3) % 4) & 63)) & 0xffff;
  };
  for (let round = 0; round < 16; round++) {
    if (round === 5 || round === 11) mash();
    mix();
  }
  return Uint8Array.from(words.flatMap((one) => [one & 0xff, one >> 8]));
}

/** RC2 in CBC mode, with the usual padding taken off. */
export function rc2Decrypted(key: Uint8Array, bits: number, vector: Uint8Array, encrypted: Uint8Array): Uint8Array {
  const keys = expanded(key, bits);
  const plain = new Uint8Array(encrypted.length);
  for (let at = 0; at + 8 <= encrypted.length; at += 8) {
    const before = at === 0 ? vector : encrypted.subarray(at - 8, at);
    decryptedBlock(encrypted.subarray(at, at + 8), keys).forEach((byte, index) => (plain[at + index] = byte ^ word(before, index)));
  }
  const padding = plain.at(-1) ?? 0;
  if (encrypted.length % 8 !== 0 || padding < 1 || padding > 8) throw new WrongPassword();
  return plain.subarray(0, plain.length - padding);
}
