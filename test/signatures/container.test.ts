import { strToU8 } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { checkSignedFile } from "~/signatures/check";
import { frozenFiles } from "~/exporters/signing-package";
import { type KeyKind, type XadesOptions, aSigner, checkedAt, container, inclusive, manifestFile, removeKeys, signaturesFile, signedAt, xadesSignature } from "../support/signer";
import { tool } from "../support/tools";

const files = { "baseline.json": strToU8('{"number":1}'), "specification en.pdf": strToU8("%PDF-1.7 not looked into here"), "manifest-sha256.txt": strToU8("…") };
const guides = { "READ-ME.en.txt": strToU8("How to sign") };
const frozen = { files: frozenFiles(new Map(Object.entries(files))), optional: frozenFiles(new Map(Object.entries(guides))) };
const check = (bytes: Uint8Array) => checkSignedFile({ bytes, frozen, baselineSha256: "0".repeat(64), now: checkedAt });

const parts = (signatures: Record<string, Uint8Array>, payload: Record<string, Uint8Array> = files) => ({ ...payload, "META-INF/manifest.xml": manifestFile(Object.keys(payload)), ...signatures });
const signedBy = (signer: ReturnType<typeof aSigner>, options: XadesOptions = {}) => parts({ "META-INF/signatures0.xml": signaturesFile(xadesSignature(signer, files, options)) });

afterAll(removeKeys);

describe.skipIf(!tool("openssl", "version"))("a container that was signed elsewhere", () => {
  test.each<[KeyKind, XadesOptions]>([
    ["rsa", {}], ["rsa", { pss: true }], ["rsa", { hash: "sha512" }], ["pss", { pss: true, hash: "sha384" }],
    ["P-256", {}], ["P-384", { hash: "sha384" }], ["P-521", { hash: "sha512" }], ["P-256", { canonicalization: inclusive }], ["P-256", { canonicalization: "http://www.w3.org/2006/12/xml-c14n11" }],
  ])("is accepted: %s %o", (kind, options) => {
    const outcome = check(container(signedBy(aSigner(kind), options)));
    expect(outcome).toMatchObject({ report: { kind: "asice", signatures: [{ place: "META-INF/signatures0.xml", form: "XAdES", claimedAt: new Date(signedAt).toISOString(), certificate: { subject: "C=LV, O=City of Ezerkrasts, CN=Zane" } }] } });
  });
});
