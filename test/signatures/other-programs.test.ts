// What other programs sign is accepted: xmlsec1 canonicalises and signs XML in many shapes, pdfsig of poppler writes its own kind of update.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strToU8 } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { frozenFiles } from "~/exporters/signing-package";
import { openCertificate } from "~/signatures/certificate";
import { checkSignedFile } from "~/signatures/check";
import { signCms } from "~/signatures/cms/write";
import { preparePdf } from "~/signatures/pdf/write";
import { pkcs12By } from "../support/openssl";
import { smallPdf } from "../support/pdf-signer";
import { type Signer, aSigner, checkedAt, container, hash64, manifestFile, removeKeys, signedAt } from "../support/signer";
import { tool } from "../support/tools";

afterAll(removeKeys);
const check = (bytes: Uint8Array, files: Record<string, Uint8Array>) => checkSignedFile({ bytes, frozen: { files: frozenFiles(new Map(Object.entries(files))), optional: [] }, baselineSha256: "0".repeat(64), now: checkedAt });
const there = tool("openssl", "version");

describe.skipIf(!there || !tool("xmlsec1"))("XML that xmlsec1 has signed", () => {
  const files = { "baseline.json": strToU8('{"a":1}'), "a b.pdf": strToU8("%PDF-") };
  const methods = { exclusive: "http://www.w3.org/2001/10/xml-exc-c14n#", inclusive: "http://www.w3.org/TR/2001/REC-xml-c14n-20010315", "1.1": "http://www.w3.org/2006/12/xml-c14n11" };

  function template({ certificate }: Signer, method: string, { prefix, pretty, root }: { prefix: boolean; pretty: boolean; root: boolean }): string {
    const [d, declared] = prefix ? ["ds:", "xmlns:ds"] : ["", "xmlns"];
    const digest = (value = "", e = d) => `<${e}DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><${e}DigestValue>${value}</${e}DigestValue>`;
    const transforms = `<${d}Transforms><${d}Transform Algorithm="${method}"/></${d}Transforms>`;
    const references = Object.keys(files).map((name, index) => `<${d}Reference Id="r${index}" URI="${encodeURIComponent(name)}">${digest()}</${d}Reference>`).join("");
    const properties = `<x:SignedProperties Id="p"><x:SignedSignatureProperties><x:SigningTime>${signedAt}</x:SigningTime><x:SigningCertificateV2><x:Cert><x:CertDigest>${digest(hash64(certificate), "e:")}</x:CertDigest></x:Cert></x:SigningCertificateV2></x:SignedSignatureProperties></x:SignedProperties>`;
    const dsig = "http://www.w3.org/2000/09/xmldsig#";
    const signature = `<${d}Signature ${root ? "" : `${declared}="${dsig}" `}Id="S0"><${d}SignedInfo><${d}CanonicalizationMethod Algorithm="${method}"/><${d}SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"/>${references}<${d}Reference Type="http://uri.etsi.org/01903#SignedProperties" URI="#p">${transforms}${digest()}</${d}Reference></${d}SignedInfo><${d}SignatureValue Id="v"/><${d}KeyInfo><${d}X509Data><${d}X509Certificate>${certificate.toString("base64")}</${d}X509Certificate></${d}X509Data></${d}KeyInfo><${d}Object><x:QualifyingProperties xmlns:x="http://uri.etsi.org/01903/v1.3.2#" xmlns:e="${dsig}" Target="#S0">${properties}</x:QualifyingProperties></${d}Object></${d}Signature>`;
    const whole = `<asic:XAdESSignatures ${root ? `${declared}="${dsig}" ` : ""}xmlns:unused="urn:x" xmlns:asic="http://uri.etsi.org/02918/v1.2.1#">${signature}</asic:XAdESSignatures>`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${pretty ? whole.replace(/></g, ">\n  <") : whole}`;
  }

  const shapes = Object.values(methods).flatMap((method) => [true, false].flatMap((prefix) => [true, false].flatMap((pretty) => [true, false].map((root) => ({ method, prefix, pretty, root })))));
  test.each(shapes)("is accepted: $method, prefix $prefix, indented $pretty, declared outside $root", ({ method, ...shape }) => {
    const signer = aSigner();
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(signer.folder, name), bytes);
    const file = join(signer.folder, "META-INF", "signatures0.xml");
    mkdirSync(dirname(file));
    writeFileSync(`${file}.template`, template(signer, method, shape));
    execFileSync("xmlsec1", ["--sign", "--privkey-pem", `${signer.keyFile},${signer.certificateFile}`, "--id-attr:Id", "http://uri.etsi.org/01903/v1.3.2#:SignedProperties", "--output", file, `${file}.template`], { cwd: signer.folder, stdio: "ignore" });
    const signed = new Uint8Array(readFileSync(file));
    const packed = (one: Uint8Array) => container({ ...files, "META-INF/manifest.xml": manifestFile(Object.keys(files)), "META-INF/signatures0.xml": one });
    expect(check(packed(signed), files)).toMatchObject({ report: { signatures: [{ form: "XAdES", algorithm: "ECDSA, SHA-256" }] } });
    const later = strToU8(Buffer.from(signed).toString("utf8").replace(/(SigningTime>)2(\d)/, (_, tag: string, digit: string) => `${tag}2${digit === "0" ? "1" : "0"}`));
    expect(check(packed(later), files)).toMatchObject({ faults: expect.arrayContaining([expect.objectContaining({ problem: "reference-digest" })]) });
  });
});

describe.skipIf(!there || !tool("pdfsig", "-v") || !tool("certutil", "-H") || !tool("pk12util", "-H"))("a PDF that pdfsig has signed", () => {
  const signedAgain = (signer: Signer, before: Uint8Array): Uint8Array => {
    const [input, output] = [join(signer.folder, "a.pdf"), join(signer.folder, "b.pdf")];
    pkcs12By(signer, "x", ["-name", "signer"]);
    const options = { cwd: signer.folder, stdio: "ignore" as const };
    execFileSync("certutil", ["-N", "-d", "sql:.", "--empty-password"], options);
    execFileSync("pk12util", ["-i", "key.p12", "-d", "sql:.", "-W", "x"], options);
    writeFileSync(input, before);
    execFileSync("pdfsig", ["-nssdir", ".", "-nick", "signer", "-add-signature", input, output], options);
    return new Uint8Array(readFileSync(output));
  };

  test("is accepted, with its fonts and empty appearance", async () => {
    const pdf = await smallPdf();
    expect(check(signedAgain(aSigner("rsa"), pdf), { "a.pdf": pdf })).toMatchObject({ report: { kind: "pdf", signatures: [{ certificate: { subject: "C=LV, O=City of Ezerkrasts, CN=Zane" } }], stamps: [] } });
  });

  test("is accepted when it was sealed before", async () => {
    const pdf = await smallPdf();
    const seal = aSigner("P-256", "/CN=Seal");
    const prepared = preparePdf(pdf, new Date(Date.now() + 2000).toISOString());
    const sealed = prepared.complete(signCms(prepared.toSign, { key: seal.key, certificate: openCertificate(new Uint8Array(seal.certificate)), chain: [] }).complete(null));
    const outcome = check(signedAgain(aSigner("rsa"), sealed), { "a.pdf": pdf });
    expect("report" in outcome && outcome.report.signatures.map(({ certificate }) => certificate.subject)).toEqual(["CN=Seal", "C=LV, O=City of Ezerkrasts, CN=Zane"]);
  });
});
