import { execFileSync, spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { base64, bytesOfBase64 } from "../base64";
import { canonicalJson } from "../canonical-json";
import { sha256 } from "../sha256";
import { type Checkpoint, headOf, headText, isHeadOf, keyIdOf, keyText, noteText, readKey, readNote } from "./checkpoint";
import { consistencyOf, verifyConsistency } from "./consistency";
import { isSigned, publicKeyOf, signedNote } from "./ed25519";

const newKey = () => generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();
const privateKey = newKey();
const key = keyText(publicKeyOf(privateKey));
const hashes = Array.from({ length: 20 }, (_, index) => sha256(String(index)));
const checkpointAt = (size: number, at = "2026-11-27T10:00:00.000Z"): Checkpoint => ({ key, note: noteText(signedNote(headOf("s1", hashes.slice(0, size), at), privateKey)) });

test("a note reads as it was written, is signed by its key and stands for its chain", () => {
  const { note } = checkpointAt(7);
  expect(note).toMatch(/^jointspec\/specifications\/s1\n7\n[A-Za-z0-9+/]{43}=\n2026-11-27T10:00:00\.000Z\n\n— jointspec [A-Za-z0-9+/]{91}=\n$/);
  const read = readNote(note);
  expect(read && noteText(read)).toBe(note);
  expect(isSigned({ note, key })).toBe(true);
  expect(read && isHeadOf(read.head, hashes)).toBe(true);
  expect(read && isHeadOf(read.head, hashes.slice(0, 6))).toBe(false);
  expect(read && isHeadOf(read.head, hashes.map((one, index) => (index === 3 ? sha256("x") : one)))).toBe(false);
  expect(isHeadOf({ size: 1, rootHash: "" }, ["not a hash"])).toBe(false);
});

test("a note with any character changed is no note, or one that nobody signed", () => {
  const { note } = checkpointAt(7);
  fc.assert(
    fc.property(fc.nat({ max: note.length - 1 }), fc.constantFrom("A", "b", "0", "+", "/", "=", "\n", " ", "—", "9"), (at, character) => {
      const changed = note.slice(0, at) + character + note.slice(at + 1);
      expect(changed !== note && isSigned({ note: changed, key })).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test("another key, a key under another's name and no key are refused", () => {
  const { note } = checkpointAt(7);
  const other = publicKeyOf(newKey());
  expect(isSigned({ note, key: keyText(other) })).toBe(false);
  expect(isSigned({ note, key: keyText(other).replace(keyIdOf(other), readNote(note)?.keyId ?? "") })).toBe(false);
  for (const text of ["", "jointspec", `${key} `, key.replace("+A", "+B"), key.slice(0, -1)]) expect(readKey(text)).toBeNull();
  expect(readKey(key)).toEqual(publicKeyOf(privateKey));
});

test("a private key of another kind is refused", () => {
  const wrong = generateKeyPairSync("x25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();
  expect(() => publicKeyOf(wrong)).toThrow();
});

const openssl = spawnSync("openssl", ["version"]).status === 0;
test.skipIf(!openssl && !process.env.REQUIRE_TOOLS)("OpenSSL agrees with the signature (skipped where it is not installed)", () => {
  const folder = mkdtempSync(join(tmpdir(), "jointspec-openssl-"));
  const note = readNote(checkpointAt(7).note);
  if (!note) throw new Error("no note");
  writeFileSync(join(folder, "key.pem"), privateKey);
  writeFileSync(join(folder, "text"), headText(note.head));
  writeFileSync(join(folder, "signature"), note.signature);
  const said = execFileSync("openssl", ["pkeyutl", "-verify", "-inkey", join(folder, "key.pem"), "-rawin", "-in", join(folder, "text"), "-sigfile", join(folder, "signature")], { encoding: "utf8" });
  expect(said).toContain("Verified Successfully");
  rmSync(folder, { recursive: true, force: true });
});

test("from each size to each later checkpoint there is a proof, and it holds for the checkpoint that was kept", () => {
  for (let to = 1; to <= hashes.length; to++)
    for (let from = 1; from <= to; from++) {
      const text = canonicalJson(consistencyOf(hashes, from, checkpointAt(to)));
      expect(verifyConsistency(text, { earlier: checkpointAt(from).note, key }).steps.filter((step) => !step.ok)).toEqual([]);
    }
  for (const from of [0, -1, 1.5, 8, Number.NaN]) expect(consistencyOf(hashes, from, checkpointAt(7))).toBeNull();
});

test("a proof for a rewritten log does not fit the checkpoint that was kept", () => {
  const rewritten = [sha256("other"), ...hashes.slice(1)];
  const later = { key, note: noteText(signedNote(headOf("s1", rewritten, "2026-11-28T10:00:00.000Z"), privateKey)) };
  const wrong = (text: string, held = {}) => verifyConsistency(text, held).steps.filter((step) => !step.ok).map((step) => step.check);
  expect(wrong(canonicalJson(consistencyOf(rewritten, 5, later)), { earlier: checkpointAt(5).note })).toEqual(["earlier"]);
  const mixed = { ...consistencyOf(rewritten, 5, later), earlier: { size: 5, rootHash: headOf("s1", hashes.slice(0, 5), "").rootHash } };
  expect(wrong(canonicalJson(mixed), { earlier: checkpointAt(5).note })).toEqual(["consistency"]);
  expect(wrong(canonicalJson(consistencyOf(hashes, 5, checkpointAt(9))), { key: keyText(publicKeyOf(newKey())) })).toEqual(["log-key"]);
  for (const text of ["", "{}", "null", '{"format":"jointspec-consistency/1"}']) expect(wrong(text)).toEqual(["readable"]);
});

test("base64 comes back as the bytes that it was", () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void expect(bytesOfBase64(base64(bytes))).toEqual(bytes)));
});
