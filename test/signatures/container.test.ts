import { strFromU8, strToU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SignedFileProblem } from "~/domain/signing/signed-file";
import { frozenFiles } from "~/exporters/signing-package";
import { checkSignedFile } from "~/signatures/check";
import { type RawEntry, rawZip } from "../support/raw-zip";
import { type KeyKind, type Signer, type XadesOptions, aSigner, checkedAt, container, hash64, inclusive, manifestFile, removeKeys, signaturesFile, signedAt, xadesSignature } from "../support/signer";
import { tool } from "../support/tools";

const files = { "baseline.json": strToU8('{"number":1}'), "specification en.pdf": strToU8("%PDF-1.7 not looked into here"), "manifest-sha256.txt": strToU8("…".repeat(40)) };
const guides = { "READ-ME.en.txt": strToU8("How to sign") };
const frozen = { files: frozenFiles(new Map(Object.entries(files))), optional: frozenFiles(new Map(Object.entries(guides))) };
const check = (bytes: Uint8Array) => checkSignedFile({ bytes, frozen, baselineSha256: "0".repeat(64), now: checkedAt });
const mimetype = strToU8("application/vnd.etsi.asic-e+zip");

type Parts = Record<string, Uint8Array>;
const partsOf = (payload: Parts, ...signatures: string[]): Parts => ({ ...payload, "META-INF/manifest.xml": manifestFile(Object.keys(payload)), "META-INF/signatures0.xml": signaturesFile(...signatures) });
const signedBy = (signer: Signer, options: XadesOptions = {}, payload: Parts = files): Parts => partsOf(payload, xadesSignature(signer, payload, options));

afterAll(removeKeys);

describe.skipIf(!tool("openssl", "version"))("a container that was signed elsewhere", () => {
  let zane: Signer;
  let mari: Signer;
  beforeAll(() => {
    zane = aSigner("P-256");
    mari = aSigner("rsa", "/CN=Mari");
  });

  test.each<[KeyKind, XadesOptions]>([
    ["rsa", {}], ["rsa", { pss: true }], ["rsa", { hash: "sha512" }], ["pss", { pss: true, hash: "sha384" }], ["P-256", {}], ["P-384", { hash: "sha384" }], ["P-521", { hash: "sha512" }],
    ["P-256", { canonicalization: inclusive }], ["P-256", { canonicalization: "http://www.w3.org/2006/12/xml-c14n11" }],
  ])("is accepted: %s %o", (kind, options) => {
    expect(check(container(signedBy(aSigner(kind), options)))).toMatchObject({
      report: { kind: "asice", signatures: [{ place: "META-INF/signatures0.xml", form: "XAdES", claimedAt: new Date(signedAt).toISOString(), certificate: { subject: "C=LV, O=City of Ezerkrasts, CN=Zane" } }] },
    });
  });

  test("several signatures are accepted, in one file and side by side, and each is reported", () => {
    const [first, second, third] = [xadesSignature(zane, files), xadesSignature(mari, files, { id: "S2" }), xadesSignature(aSigner("P-384", "/CN=Juan"), files, { id: "S1" })];
    const outcome = check(container({ ...partsOf(files, first, second), "META-INF/signatures1.xml": signaturesFile(third) }));
    expect("report" in outcome && outcome.report.signatures.map(({ certificate }) => certificate.subject)).toEqual(["C=LV, O=City of Ezerkrasts, CN=Zane", "CN=Mari", "CN=Juan"]);
  });

  test("guides may lie in it, data descriptors and a comment too", () => {
    expect(check(container(signedBy(zane, {}, { ...files, ...guides })))).toHaveProperty("report");
    const entries = Object.entries(signedBy(zane)).map(([name, data]): RawEntry => ({ name, data, descriptor: {} }));
    expect(check(rawZip([{ name: "mimetype", data: mimetype }, ...entries], { comment: strToU8("written by a test") }))).toHaveProperty("report");
  });

  test("the issuer and serial number are checked where they are stated", () => {
    const stated = (name: string, serial: string) => (usual: string) =>
      usual.replace("SigningCertificateV2>", "SigningCertificate>").replace("SigningCertificateV2>", "SigningCertificate>").replace("</xades:Cert>", `<xades:IssuerSerial><ds:X509IssuerName>${name}</ds:X509IssuerName><ds:X509SerialNumber>${serial}</ds:X509SerialNumber></xades:IssuerSerial></xades:Cert>`);
    const outcome = check(container(signedBy(zane)));
    const serial = BigInt(`0x${"report" in outcome ? outcome.report.signatures[0]?.certificate.serial : ""}`).toString();
    expect(check(container(signedBy(zane, { signedProperties: stated("CN=Zane,O=City of Ezerkrasts,C=LV", serial) })))).toHaveProperty("report");
    for (const [name, number] of [["CN=Zane,O=City of Elsewhere,C=LV", serial], ["CN=Zane,O=City of Ezerkrasts,C=LV", "7"]] as const)
      expect(check(container(signedBy(zane, { signedProperties: stated(name, number) })))).toEqual({ faults: [expect.objectContaining({ problem: "certificate-not-bound" })] });
  });

  test("all reasons are told, not only the first", () => {
    const { "baseline.json": _, ...rest } = signedBy(zane);
    const outcome = check(container({ ...rest, "side-letter.txt": strToU8("We do not mean it"), "manifest-sha256.txt": strToU8("other") }));
    expect("faults" in outcome && outcome.faults.map(({ problem }) => problem)).toEqual(["payload-missing", "payload-differs", "payload-extra", "manifest-differs", "reference-unknown", "reference-digest"]);
  });

  // Each case is one lie in a container that would be accepted without it.
  const hostile: [SignedFileProblem, string, () => Uint8Array][] = [
    ["kind-unknown", "an executable", () => strToU8("MZ\u0090")],
    ["zip-broken", "cut short", () => container(signedBy(zane)).subarray(0, 900)],
    ["zip-duplicate", "two files of one name", () => raw((all) => [...all, { name: "baseline.json", data: strToU8("{}") }])],
    ["zip-duplicate", "two names that differ in case only", () => raw((all) => [...all, { name: "BASELINE.json", data: strToU8("{}") }])],
    ["zip-unsafe-name", "a name that climbs out", () => raw((all) => [...all, { name: "../baseline.json", data: strToU8("{}") }])],
    ["zip-unsafe-name", "an absolute name", () => raw((all) => [...all, { name: "/etc/passwd", data: strToU8("x") }])],
    ["zip-unsafe-name", "a drive", () => raw((all) => [...all, { name: "C:\\x", data: strToU8("x") }])],
    ["zip-unsafe-name", "a name that is written backwards", () => raw((all) => [...all, { name: "a\u202Efdp.exe", data: strToU8("x") }])],
    ["zip-headers-differ", "another name before the data", () => raw(change("baseline.json", { localName: "baseline.jsob" }))],
    ["zip-headers-differ", "another size before the data", () => raw(change("baseline.json", { localSize: 5 }))],
    ["zip-headers-differ", "another date before the data", () => raw(change("baseline.json", { localTime: 0x22 }))],
    ["zip-descriptor", "a descriptor with another size", () => raw(change("baseline.json", { descriptor: { size: 3 } }))],
    ["zip-descriptor", "a descriptor with another checksum", () => raw(change("baseline.json", { descriptor: { crc: 3 } }))],
    ["zip-encrypted", "an encrypted file", () => raw(change("baseline.json", { flags: 1 }))],
    ["zip-bomb", "a file larger than it says", () => raw(change("baseline.json", { data: new Uint8Array(50_000_000), size: 12 }))],
    ["zip-bomb", "a file larger than all", () => raw(change("baseline.json", { size: 4_000_000_000 }))],
    ["zip-method", "packed in an unknown way", () => raw(change("baseline.json", { method: 12 }))],
    ["zip-special-entry", "a symbolic link", () => raw(change("baseline.json", { attributes: 0xa1ff0000 }))],
    ["zip-trailing", "bytes behind the end", () => raw((all) => all, { trailing: strToU8("more") })],
    ["zip-trailing", "a second end in the comment", () => raw((all) => all, { comment: Buffer.concat([strToU8("PK\u0005\u0006"), new Uint8Array(18)]) })],
    ["zip-trailing", "bytes between two files", () => raw(change("baseline.json", { gap: strToU8("hidden") }))],
    ["zip-trailing", "bytes behind a packed file", () => raw(change("baseline.json", { packedTail: strToU8("hidden") }))],
    ["zip-trailing", "bytes at the end of the directory of files", () => raw(change("META-INF/signatures0.xml", { gap: strToU8("hidden") }))],
    ["kind-unknown", "a program before the archive", () => raw((all) => all, { prefix: strToU8("#!/bin/sh\n") })],
    ["mimetype", "no mimetype", () => container(signedBy(zane), null)],
    ["mimetype", "another mimetype", () => container(signedBy(zane), strToU8("application/zip"))],
    ["mimetype", "mimetype not first", () => raw(([first, ...rest]) => [...rest, ...(first ? [first] : [])])],
    ["mimetype", "mimetype packed", () => raw(change("mimetype", { method: 8 }))],
    ["mimetype", "mimetype with an extra field", () => raw(change("mimetype", { extra: new Uint8Array([1, 2, 0, 0]) }))],
    ["manifest-missing", "no manifest", () => container(without(signedBy(zane), "META-INF/manifest.xml"))],
    ["manifest-differs", "a manifest that leaves out a file", () => container({ ...signedBy(zane), "META-INF/manifest.xml": manifestFile(["baseline.json"]) })],
    ["payload-missing", "a file of the package missing, consistently", () => container(signedBy(zane, {}, without(files, "baseline.json")))],
    ["payload-differs", "another text, properly signed", () => container(signedBy(zane, {}, { ...files, "baseline.json": strToU8('{"number":2}') }))],
    ["payload-extra", "one file more, properly signed", () => container(signedBy(zane, {}, { ...files, "side-letter.txt": strToU8("x") }))],
    ["payload-extra", "something unsigned in META-INF", () => container({ ...signedBy(zane), "META-INF/notes.xml": strToU8("<x/>") })],
    ["signature-kind", "a CAdES signature", () => container({ ...signedBy(zane), "META-INF/signature.p7s": new Uint8Array([48]) })],
    ["no-signature", "no signature", () => container(without(signedBy(zane), "META-INF/signatures0.xml"))],
    ["xml-doctype", "a document type", () => edited((xml) => xml.replace("<asic:", '<!DOCTYPE x [<!ENTITY e "x">]><asic:'))],
    ["xml-unexpected", "a comment in a digest", () => edited((xml) => xml.replace("<ds:DigestValue>", "<ds:DigestValue><!-- -->"))],
    ["xml-unexpected", "CDATA", () => edited((xml) => xml.replace(/<ds:SignatureValue>([^<]*)</, "<ds:SignatureValue><![CDATA[$1]]><"))],
    ["xml-unexpected", "an instruction", () => edited((xml) => xml.replace("<asic:", "<?php x ?><asic:"))],
    ["xml-broken", "an element that is not closed", () => edited((xml) => xml.replace("</ds:Signature>", ""))],
    ["xml-broken", "a thousand elements in each other", () => edited((xml) => xml.replace("</ds:Signature>", `${"<x>".repeat(1000)}${"</x>".repeat(1000)}</ds:Signature>`))],
    ["signature-shape", "wrapped in another signature", () => edited((xml) => xml.replace(/<ds:Signature ([^]*)<\/ds:Signature>/, (all) => `<ds:Signature Id="outer" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:Object>${all}</ds:Object></ds:Signature>`))],
    ["signature-shape", "two SignedInfo elements", () => edited((xml) => xml.replace(/<ds:SignedInfo>[^]*<\/ds:SignedInfo>/, (all) => all + all.replace(/ Id="[^"]*"/g, "")))],
    ["signature-shape", "properties that aim at another signature", () => edited((xml) => xml.replace('Target="#S1"', 'Target="#S2"'))],
    ["id-repeated", "forged properties under the signed identifier", () => edited((xml) => xml.replace("</ds:Object>", '</ds:Object><ds:Object><x Id="S1-properties"></x></ds:Object>'))],
    ["reference-external", "a reference to the web", () => container(signedBy(zane, { references: (all) => all.replace('URI="baseline.json"', 'URI="https://example.eu/baseline.json"') }))],
    ["reference-external", "a reference to a file of the server", () => container(signedBy(zane, { references: (all) => all.replace('URI="baseline.json"', 'URI="..%2Fbaseline.json"') }))],
    ["reference-external", "a reference with a scheme", () => container(signedBy(zane, { references: (all) => all.replace('URI="baseline.json"', 'URI="file:///etc/passwd"') }))],
    ["reference-unknown", "a reference to META-INF", () => container(signedBy(zane, { references: (all) => all.replace('URI="baseline.json"', 'URI="META-INF/manifest.xml"') }))],
    ["reference-unknown", "a reference to another part of the signature", () => container(signedBy(zane, { references: (all) => all.replace('URI="#S1-properties"', 'URI="#S1"') }))],
    ["reference-unknown", "a reference by XPointer", () => container(signedBy(zane, { references: (all) => all.replace('URI="#S1-properties"', 'URI="#xpointer(/)"') }))],
    ["reference-digest", "a changed file", () => container({ ...signedBy(zane), "baseline.json": strToU8('{"number":9}') })],
    ["reference-digest", "a changed signing time", () => edited((xml) => xml.replace(/<xades:SigningTime>\d{4}/, "<xades:SigningTime>2020"))],
    ["reference-missing", "a file that the signature leaves out", () => container(signedBy(zane, { references: (all) => all.replace(/<ds:Reference Id="S1-r0"[^]*?<\/ds:Reference>/, "") }))],
    ["reference-repeated", "one file twice", () => container(signedBy(zane, { references: (all) => all.replace(/<ds:Reference Id="S1-r0"[^]*?<\/ds:Reference>/, (one) => one + one.replace("S1-r0", "S1-r9")) }))],
    ["properties-unsigned", "properties that are not signed", () => container(signedBy(zane, { references: (all) => all.replace(/<ds:Reference Type[^]*?<\/ds:Reference>/, "") }))],
    ["transform", "an XSLT transform", () => transformed('<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116"></ds:Transform>')],
    ["transform", "an XPath transform", () => transformed('<ds:Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"></ds:Transform>')],
    ["transform", "canonicalisation of a file", () => transformed(`<ds:Transform Algorithm="${inclusive}"></ds:Transform>`)],
    ["canonicalisation", "canonical form with comments", () => edited((xml) => xml.replace('<ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"', '<ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#WithComments"'))],
    ["algorithm-weak", "SHA-1", () => container(signedBy(mari, { hash: "sha1" }))],
    ["algorithm-weak", "MD5", () => container(signedBy(mari, { hash: "md5", method: "http://www.w3.org/2001/04/xmldsig-more#rsa-md5" }))],
    ["algorithm-unknown", "a message authentication code", () => container(signedBy(zane, { method: "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256" }))],
    ["algorithm-weak", "a certificate signed with SHA-1", () => container(signedBy(aSigner("rsa", "/CN=Old", ["-sha1"])))],
    ["key-weak", "RSA of 1024 bits", () => container(signedBy(aSigner("rsa-1024")))],
    ["key-weak", "a curve of another family", () => container(signedBy(aSigner("secp256k1")))],
    ["signature-value", "a changed signature value", () => edited((xml) => xml.replace(/<ds:SignatureValue>(.)/, (_, one: string) => `<ds:SignatureValue>${one === "A" ? "B" : "A"}`))],
    ["signature-value", "a signature by another key", () => container(partsOf(files, xadesSignature({ ...zane, key: aSigner("P-256").key }, files)))],
    ["certificate-missing", "no certificate", () => container(signedBy(zane, { keyInfo: "<ds:KeyInfo></ds:KeyInfo>" }))],
    ["certificate-not-bound", "another certificate in the key information", () => container(signedBy(zane, { keyInfo: `<ds:KeyInfo><ds:X509Data><ds:X509Certificate>${aSigner("P-256").certificate.toString("base64")}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>` }))],
    ["certificate-not-bound", "no certificate named in the properties", () => container(signedBy(zane, { signedProperties: (usual) => usual.replace(/<xades:SigningCertificateV2>[^]*<\/xades:SigningCertificateV2>/, "") }))],
    ["certificate-broken", "a certificate that is none", () => container(signedBy({ ...zane, certificate: Buffer.from("no certificate") }))],
    ["certificate-broken", "a certificate with something behind it", () => container(signedBy({ ...zane, certificate: Buffer.concat([zane.certificate, Buffer.from("x")]) }))],
    ["certificate-purpose", "a certificate for encryption only", () => container(signedBy(aSigner("P-256", "/CN=Zane", ["-addext", "keyUsage=critical,keyEncipherment"])))],
    ["certificate-dates", "a time of signing before the certificate", () => container(signedBy(zane, { at: "2020-01-01T00:00:00Z" }))],
    ["time-in-future", "a time of signing that is to come", () => container(signedBy(zane, { at: "2035-01-01T00:00:00Z" }))],
    ["time-stamp", "a time stamp that is none", () => container(signedBy(zane, { unsigned: () => `<xades:SignatureTimeStamp><xades:EncapsulatedTimeStamp>${hash64("x")}</xades:EncapsulatedTimeStamp></xades:SignatureTimeStamp>` }))],
  ];
  test.each(hostile)("is refused as %s: %s", (problem, _, make) => {
    const outcome = check(make());
    expect("faults" in outcome ? outcome.faults.map((one) => one.problem) : "accepted").toContain(problem);
  });

  function raw(entries: (all: RawEntry[]) => RawEntry[], more: Parameters<typeof rawZip>[1] = {}): Uint8Array {
    const all: RawEntry[] = [{ name: "mimetype", data: mimetype }, ...Object.entries(signedBy(zane)).map(([name, data]) => ({ name, data }))];
    return rawZip(entries(all), more);
  }
  const change = (name: string, lie: Partial<RawEntry>) => (all: RawEntry[]) => all.map((entry) => (entry.name === name ? { ...entry, ...lie } : entry));
  const without = (parts: Parts, name: string): Parts => Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name));
  function edited(edit: (xml: string) => string): Uint8Array {
    const parts = signedBy(zane);
    const before = strFromU8(parts["META-INF/signatures0.xml"] ?? new Uint8Array());
    const after = edit(before);
    expect(after).not.toBe(before);
    return container({ ...parts, "META-INF/signatures0.xml": strToU8(after) });
  }
  const transformed = (transform: string) => container(signedBy(zane, { transforms: `<ds:Transforms>${transform}</ds:Transforms>` }));
});
