import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strToU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256Bytes } from "~/domain/sha256";
import { frozenFiles } from "~/exporters/signing-package";
import { askTimeStamp } from "~/http/time-stamp";
import { openCertificate } from "~/signatures/certificate";
import { checkSignedFile } from "~/signatures/check";
import { signCms } from "~/signatures/cms/write";
import { preparePdf } from "~/signatures/pdf/write";
import type { SigningKey } from "~/signatures/signing-key";
import { signXades } from "~/signatures/xml/write";
import { writeContainer } from "~/signatures/zip/write";
import { smallPdf } from "../support/pdf-signer";
import { type KeyKind, type Signer, aSigner, removeKeys } from "../support/signer";
import { tool } from "../support/tools";
import { type RunningTsa, startTsa } from "../support/tsa";

const kinds: KeyKind[] = ["rsa", "pss", "P-256", "P-384", "P-521"];
const signers = new Map<KeyKind, Signer>();
const keyOf = (kind: KeyKind): SigningKey => {
  const signer = signers.get(kind) ?? aSigner(kind, "/C=LV/O=Ezerkrasts/CN=Seal");
  signers.set(kind, signer);
  return { key: signer.key, certificate: openCertificate(new Uint8Array(signer.certificate)), chain: [] };
};
const inFolder = (kind: KeyKind, name: string, bytes: Uint8Array): string => {
  const file = join(signers.get(kind)?.folder ?? "", name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
};

describe.skipIf(!tool("openssl", "version"))("a seal of our own", () => {
  let pdf: Uint8Array;
  let files: Map<string, Uint8Array>;
  let tsa: RunningTsa;
  const now = () => new Date(Date.now() + 2000).toISOString();
  beforeAll(async () => {
    pdf = await smallPdf("Āēīū €");
    files = new Map([["baseline.json", strToU8("{}")], ["a b.pdf", pdf]]);
    tsa = await startTsa();
  });
  afterAll(async () => {
    await tsa.stop();
    removeKeys();
  });
  const check = (bytes: Uint8Array) => checkSignedFile({ bytes, frozen: { files: frozenFiles(files), optional: [] }, baselineSha256: "0".repeat(64), now: now() });
  const sealedPdf = (kind: KeyKind, token: Uint8Array | null = null) => {
    const prepared = preparePdf(pdf, now());
    return prepared.complete(signCms(prepared.toSign, keyOf(kind)).complete(token));
  };
  const sealedContainer = (kind: KeyKind) => writeContainer(files, new Map([["META-INF/signatures0.xml", signXades(files, keyOf(kind), now()).complete(null)]]));

  test.each(kinds)("passes our own check as PDF and as container: %s", (kind) => {
    expect(check(sealedPdf(kind))).toMatchObject({ report: { kind: "pdf", signatures: [{ certificate: { subject: "C=LV, O=Ezerkrasts, CN=Seal" } }], stamps: [] } });
    expect(check(sealedContainer(kind))).toMatchObject({ report: { kind: "asice", signatures: [{ certificate: { subject: "C=LV, O=Ezerkrasts, CN=Seal" } }] } });
  });

  test("carries a time stamp over the signature, and only over it", async () => {
    const prepared = preparePdf(pdf, now());
    const { signature, complete } = signCms(prepared.toSign, keyOf("P-256"));
    const token = await askTimeStamp(tsa.url, signature);
    expect(token).not.toBeNull();
    expect(check(prepared.complete(complete(token)))).toMatchObject({ report: { signatures: [{ timeStamps: [{ by: "CN=Test time stamps", kind: "signature" }] }] } });
    expect(check(sealedPdf("P-256", token))).toEqual({ faults: [{ problem: "time-stamp", place: "1" }] });

    const xades = signXades(files, keyOf("rsa"), now());
    const container = (one: Uint8Array | null) => writeContainer(files, new Map([["META-INF/signatures0.xml", xades.complete(one)]]));
    expect(check(container(await askTimeStamp(tsa.url, xades.stamped)))).toMatchObject({ report: { signatures: [{ timeStamps: [{ by: "CN=Test time stamps" }] }] } });
    expect(check(container(token))).toEqual({ faults: [{ problem: "time-stamp", place: "META-INF/signatures0.xml" }] });
  });

  test("a time-stamping authority that lies, fails or is not there gives nothing", async () => {
    for (const spoil of [(reply: Buffer) => Buffer.from(reply.map((byte, index) => (index === reply.length - 3 ? byte ^ 1 : byte))), () => Buffer.from("<html>"), (reply: Buffer) => reply.subarray(0, 40)]) {
      const liar = await startTsa(spoil);
      expect(await askTimeStamp(liar.url, new Uint8Array([1]))).toBeNull();
      await liar.stop();
      expect(await askTimeStamp(liar.url, new Uint8Array([1]))).toBeNull();
    }
    let earlier: Buffer | null = null;
    const repeating = await startTsa((reply) => (earlier ??= reply));
    expect(await askTimeStamp(repeating.url, new Uint8Array([1]))).not.toBeNull();
    expect(await askTimeStamp(repeating.url, new Uint8Array([1]))).toBeNull();
    await repeating.stop();
  });

  test("openssl finds the CMS signature of the PDF good, and the stamp too", async () => {
    const prepared = preparePdf(pdf, now());
    const { signature, complete } = signCms(prepared.toSign, keyOf("rsa"));
    const [data, cms] = [inFolder("rsa", "data", prepared.toSign), inFolder("rsa", "cms.der", complete(null))];
    const verify = (content: string) => spawnSync("openssl", ["cms", "-verify", "-binary", "-inform", "DER", "-in", cms, "-content", content, "-CAfile", signers.get("rsa")?.certificateFile ?? "", "-purpose", "any", "-cades", "-out", "/dev/null"], { encoding: "utf8" });
    expect(verify(data).stderr).toMatch(/CAdES Verification successful/);
    expect(verify(inFolder("rsa", "other", prepared.toSign.map((byte, index) => (index === 99 ? byte ^ 1 : byte)))).status).not.toBe(0);

    const token = inFolder("rsa", "token.der", (await askTimeStamp(tsa.url, signature)) ?? new Uint8Array());
    const stamp = spawnSync("openssl", ["ts", "-verify", "-token_in", "-in", token, "-digest", sha256Bytes(signature), "-CAfile", tsa.signer.certificateFile], { encoding: "utf8" });
    expect(stamp.stdout).toMatch(/Verification: OK/);
  });

  describe.skipIf(!tool("pdfsig", "-v"))("as pdfsig of poppler reads it", () => {
    const pdfsig = (kind: KeyKind, bytes: Uint8Array) => spawnSync("pdfsig", ["-nocert", inFolder(kind, "sealed.pdf", bytes)], { encoding: "utf8" }).stdout;
    test.each(kinds.filter((kind) => kind !== "pss"))("is valid and covers the whole document: %s", (kind) => {
      const told = pdfsig(kind, sealedPdf(kind));
      expect(told).toMatch(/Signature is Valid/);
      expect(told).toMatch(/Total document signed/);
      expect(told).toMatch(/ETSI\.CAdES\.detached/);
    });
    test("is not valid when a byte was changed, and does not cover what was added", () => {
      const sealed = sealedPdf("rsa");
      const changed = sealed.map((byte, index) => (index === 600 ? byte ^ 1 : byte));
      expect(pdfsig("rsa", changed)).not.toMatch(/Signature is Valid/);
      expect(pdfsig("rsa", Buffer.concat([sealed, Buffer.from("\n% more\n")]))).not.toMatch(/Total document signed/);
    });
  });

  describe.skipIf(!tool("xmlsec1"))("as xmlsec1 reads it", () => {
    const xmlsec = (kind: KeyKind, parts: ReadonlyMap<string, Uint8Array>) => {
      for (const [name, bytes] of parts) inFolder(kind, join("unpacked", name), bytes);
      const folder = join(signers.get(kind)?.folder ?? "", "unpacked");
      return spawnSync("xmlsec1", ["--verify", "--trusted-pem", signers.get(kind)?.certificateFile ?? "", "--id-attr:Id", "http://uri.etsi.org/01903/v1.3.2#:SignedProperties", "META-INF/signatures0.xml"], { cwd: folder, encoding: "utf8" });
    };
    test.each(kinds.filter((kind) => kind !== "pss"))("every reference holds: %s", (kind) => {
      const parts = new Map([...files, ["META-INF/signatures0.xml", signXades(files, keyOf(kind), now()).complete(null)]]);
      expect(xmlsec(kind, parts).stderr).toMatch(/OK\nSignedInfo References \(ok\/all\): 3\/3/);
      expect(xmlsec(kind, new Map([...parts, ["baseline.json", strToU8("[]")]])).status).not.toBe(0);
    });
  });
});
