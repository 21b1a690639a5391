import { generateKeyPairSync } from "node:crypto";
import { strFromU8, strToU8 } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { canonicalJson } from "~/domain/canonical-json";
import { headOf, keyText, noteText } from "~/domain/signing/checkpoint";
import { consistencyOf } from "~/domain/signing/consistency";
import { publicKeyOf, signedNote } from "~/domain/signing/ed25519";
import { documentVersion, sealed } from "~/domain/signing/evidence";
import { viewProof } from "~/domain/signing/proof";
import { verdictOf } from "~/domain/signing/verdict";
import { redlined, written } from "~/exporters/export";
import { type Against, verifyAny } from "~/exporters/verify-any";
import { checkpointOf, evidenceWithLog } from "../support/long-log";

const privateKey = generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();
const evidence = evidenceWithLog(12, privateKey);
const { baseline } = evidence;
const key = evidence.checkpoint?.key ?? "";
const hashes = evidence.events.map((event) => event.hash);
const checkpointAt = (size: number) => checkpointOf(hashes.slice(0, size), privateKey);
const beside = sealed(evidence);
const wrongIn = async (bytes: Uint8Array, against: Against = {}) =>
  (await verifyAny(bytes, against)).steps.filter(({ ok, check }) => !ok && check !== "complete").map(({ check, open }) => open ?? check);

let html: Uint8Array;
beforeAll(async () => void (html = await written(evidence, "lv", "html")));

test.each(["pdf", "html", "xlsx", "md"] as const)("a %s file alone tells only what it claims; with the evidence it is compared byte for byte", async (kind) => {
  const bytes = await written(evidence, "lv", kind, "demo-kalnmuiza");
  const alone = await verifyAny(bytes);
  expect([verdictOf(alone.steps), alone.claims, alone.evidence]).toEqual(["uncompared", evidence.sha256, null]);
  expect(await wrongIn(bytes, { evidence: beside })).toEqual([]);
  const changed = bytes.slice();
  const place = Math.floor(bytes.length / 2);
  changed[place] = (changed[place] ?? 0) ^ 1;
  expect(await wrongIn(changed, { evidence: beside })).toEqual(["document"]);
});

test("a document beside evidence that was tampered with, or that another version wrote, is told so", async () => {
  expect(await wrongIn(html, { evidence: beside.replace("PLAIN-2", "PLAIN-3") })).toContain("baseline");
  expect(await wrongIn(html, { evidence: "{}" })).toEqual(["readable"]);
  const older = sealed({ ...evidence, documentVersion: 1 });
  expect(await wrongIn(strToU8(`${strFromU8(html)} `), { evidence: older })).toEqual(["other-version"]);
});

test("a redline proves nothing, whatever lies beside it", async () => {
  for (const kind of ["docx", "html"] as const) {
    const bytes = redlined(evidence, evidence, "en", kind);
    expect((await verifyAny(bytes)).genuine).toBe(false);
  }
});

test("a proof is proven with the evidence of its baseline, and only with that of its own", async () => {
  const proof = viewProof(baseline, "demo-kalnmuiza", baseline.sections[0]?.requirements[0]?.id ?? "");
  const bytes = strToU8(canonicalJson(proof));
  expect(verdictOf((await verifyAny(bytes)).steps)).toBe("uncompared");
  expect(await wrongIn(bytes, { evidence: beside })).toEqual([]);
  for (const change of [{ authorityId: "demo-pohjaranna" }, { size: (proof?.size ?? 0) + 1 }]) expect(await wrongIn(strToU8(canonicalJson({ ...proof, ...change })), { evidence: beside })).toContain("view-of");
  expect(await wrongIn(strToU8(canonicalJson({ ...proof, baselineSha256: "0".repeat(64) })), { evidence: beside })).toEqual(["view-of"]);
});

test("an earlier checkpoint, a known key and a proof for the log are held against the file", async () => {
  const bytes = strToU8(beside);
  expect(await wrongIn(bytes, { earlier: checkpointAt(3).note, key })).toEqual([]);
  expect(await wrongIn(bytes, { key: keyText(publicKeyOf(generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString())) })).toEqual(["log-key"]);
  const { checkpoint: _, ...without } = evidence;
  expect(await wrongIn(strToU8(sealed(without)), { key })).toEqual(["log-key"]);
  const elsewhere = noteText(signedNote(headOf(baseline.specification.id, [...hashes].reverse().slice(0, 3), "2026-11-27T10:00:00.000Z"), privateKey));
  const longer = noteText(signedNote(headOf(baseline.specification.id, [...hashes, ...hashes], "2026-11-27T10:00:00.000Z"), privateKey));
  const another = noteText(signedNote(headOf("another", hashes.slice(0, 3), "2026-11-27T10:00:00.000Z"), privateKey));
  for (const earlier of [elsewhere, longer, another, "", checkpointAt(3).note.replace("T10", "T11")]) expect(await wrongIn(bytes, { earlier })).toEqual(["earlier"]);
  expect(await wrongIn(strToU8(canonicalJson(consistencyOf(hashes, 3, checkpointAt(7)))), { earlier: checkpointAt(3).note, key })).toEqual([]);
});

test("bytes that a reader of text would swallow are found", async () => {
  const bytes = strToU8(beside);
  expect(await wrongIn(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).not.toEqual([]);
  const replaced = strToU8(sealed({ ...evidence, documentVersion, events: evidence.events.map((event, index) => (index === 0 ? { ...event, act: "\ufffd" } : event)) }));
  const at = replaced.findIndex((byte, index) => byte === 0xef && replaced[index + 1] === 0xbf);
  const invalid = Uint8Array.from([...replaced.slice(0, at), 0xff, ...replaced.slice(at + 3)]);
  expect(await wrongIn(invalid)).toContain("bytes");
});

test("garbage is refused, never thrown", async () => {
  for (const text of ["", "PK", "%PDF-", "{", "{}", "[]", "null", '{"format":"jointspec-proof/1"}', '{"format":"jointspec-consistency/1"}', "<!doctype html>"])
    expect((await verifyAny(strToU8(text), { evidence: "x", earlier: "x", key: "x" })).genuine).toBe(false);
});
