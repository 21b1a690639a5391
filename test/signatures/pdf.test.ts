import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256Bytes } from "~/domain/sha256";
import { checkSignedFile } from "~/signatures/check";
import { type SigningOptions, signedPdf, smallPdf } from "../support/pdf-signer";
import { type KeyKind, aSigner, checkedAt, removeKeys, signedAt } from "../support/signer";
import { tool } from "../support/tools";

let pdf: Uint8Array;
beforeAll(async () => {
  pdf = await smallPdf();
});
const frozen = () => ({ files: [{ name: "a.pdf", bytes: pdf.length, sha256: sha256Bytes(pdf) }], optional: [] });
const check = (bytes: Uint8Array) => checkSignedFile({ bytes, frozen: frozen(), baselineSha256: "0".repeat(64), now: checkedAt });

afterAll(removeKeys);

describe.skipIf(!tool("openssl", "version"))("a PDF that was signed elsewhere", () => {
  test.each<[KeyKind, SigningOptions]>([
    ["rsa", {}], ["P-256", {}], ["P-384", {}], ["P-521", {}], ["rsa", { subFilter: "adbe.pkcs7.detached" }],
    ["rsa", { cms: ["-cades", "-keyopt", "rsa_padding_mode:pss"] }], ["rsa", { cms: ["-cades", "-keyid"] }],
  ])("is accepted: %s %o", (kind, options) => {
    const signed = signedPdf(pdf, aSigner(kind), options);
    expect(check(signed)).toMatchObject({ report: { kind: "pdf", stamps: [], signatures: [{ place: "1", form: "PAdES", claimedAt: new Date(signedAt).toISOString() }] } });
  });
});
