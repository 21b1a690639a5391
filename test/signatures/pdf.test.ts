import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SignedFileProblem } from "~/domain/signing/signed-file";
import { sha256Bytes } from "~/domain/sha256";
import { checkSignedFile } from "~/signatures/check";
import { type SigningOptions, factsOf, filled, placeholder, signedPdf, smallPdf, updated, withEntry } from "../support/pdf-signer";
import { type KeyKind, type Signer, aSigner, checkedAt, cmsBy, removeKeys, signedAt } from "../support/signer";
import { tool } from "../support/tools";

let pdf: Uint8Array;
const check = (bytes: Uint8Array) => checkSignedFile({ bytes, frozen: { files: [{ name: "a.pdf", bytes: pdf.length, sha256: sha256Bytes(pdf) }], optional: [] }, baselineSha256: "0".repeat(64), now: checkedAt });

describe.skipIf(!tool("openssl", "version"))("a PDF that was signed elsewhere", () => {
  let zane: Signer;
  let mari: Signer;
  beforeAll(async () => {
    pdf = await smallPdf();
    zane = aSigner("P-256");
    mari = aSigner("rsa", "/CN=Mari");
  });
  afterAll(removeKeys);

  test.each<[KeyKind, SigningOptions]>([
    ["rsa", {}], ["P-256", {}], ["P-384", {}], ["P-521", {}], ["rsa", { subFilter: "adbe.pkcs7.detached" }],
    ["rsa", { cms: ["-cades", "-keyopt", "rsa_padding_mode:pss"] }], ["rsa", { cms: ["-cades", "-keyid"] }],
  ])("is accepted: %s %o", (kind, options) => {
    expect(check(signedPdf(pdf, aSigner(kind), options))).toMatchObject({ report: { kind: "pdf", stamps: [], signatures: [{ place: "1", form: "PAdES", claimedAt: new Date(signedAt).toISOString() }] } });
  });

  test("a signature in an open-ended wrapping is accepted, as some programs write it", () => {
    expect(check(signedPdf(pdf, zane, { contents: (one) => Buffer.concat([Buffer.from([0x30, 0x80]), one.subarray(4), Buffer.from([0, 0])]) }))).toHaveProperty("report");
  });

  test("a visible stamp is accepted up to a quarter of a page, and told", () => {
    const { size } = factsOf(pdf);
    const stamp = (rectangle: string, says?: number) =>
      signedPdf(pdf, zane, { says, field: `/AP << /N ${size + 2} 0 R >>`, more: { [size + 2]: "<< /Type /XObject /Subtype /Form /BBox [0 0 100 50] /Length 8 >>\nstream\n0 0 m\n\n\n\nendstream" }, stampOn: rectangle });
    expect(check(stamp("[100 100 300 160]"))).toMatchObject({ report: { stamps: [1] } });
    // The field says another page than the one that shows it.
    expect(check(stamp("[100 100 300 160]", 1))).toMatchObject({ report: { stamps: [1] } });
    expect(problems(stamp("[0 0 595 842]"))).toEqual(["pdf-change"]);
  });

  test("a second signature and validation data after it are accepted; each signature covers its own revision", () => {
    const both = again(signedPdf(pdf, zane), mari);
    const outcome = check(both);
    expect("report" in outcome && outcome.report.signatures.map(({ place, certificate }) => `${place} ${certificate.subject}`)).toEqual(["1 C=LV, O=City of Ezerkrasts, CN=Zane", "2 CN=Mari"]);
    const { root, size, catalog } = latest(both);
    const stored = updated(both, latest(both), { objects: { [root]: withEntry(catalog, `/DSS ${size} 0 R`), [size]: `<< /Certs [${size + 1} 0 R] >>`, [size + 1]: "<< /Length 3 >>\nstream\nabc\nendstream" } });
    expect(check(stored)).toHaveProperty("report");
  });

  const hostile: [SignedFileProblem, string, () => Uint8Array][] = [
    ["pdf-other", "another text", () => signedPdf(Buffer.from(Buffer.from(pdf).toString("latin1").replace("/Count 2", "/Count 1"), "latin1"), zane)],
    ["no-signature", "no signature", () => pdf],
    ["no-signature", "an update without a signature", () => updated(pdf, factsOf(pdf), { objects: { [factsOf(pdf).root]: withEntry(factsOf(pdf).catalog, "/Version /2.0") } })],
    ["pdf-byte-range", "a byte range that leaves out more than the signature", () => signedPdf(pdf, zane, { range: ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c + 10, d - 10] })],
    ["pdf-byte-range", "a byte range that ends early", () => signedPdf(pdf, zane, { range: ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d - 7] })],
    ["pdf-byte-range", "a byte range that begins late", () => Buffer.from(Buffer.from(signedPdf(pdf, zane)).toString("latin1").replace("/ByteRange [0 ", "/ByteRange [1 "), "latin1")],
    ["pdf-byte-range", "text behind the end", () => Buffer.concat([signedPdf(pdf, zane), Buffer.from("\n")])],
    ["pdf-broken", "an object behind the end", () => Buffer.concat([signedPdf(pdf, zane), Buffer.from("99 0 obj\n<< >>\nendobj\n")])],
    ["pdf-contents", "something hidden behind the signature", () => signedPdf(pdf, zane, { contents: (one) => Buffer.concat([one, Buffer.from("hidden")]) })],
    ["reference-digest", "a changed byte of the update", () => Buffer.from(Buffer.from(signedPdf(pdf, zane)).toString("latin1").replace("/T (S1)", "/T (S2)"), "latin1")],
    ["signature-value", "a changed signature", () => signedPdf(pdf, zane, { contents: (one) => flipped(one, -4) })],
    ["cms-attribute", "no signed attributes", () => signedPdf(pdf, zane, { cms: ["-noattr"] })],
    ["certificate-not-bound", "no attribute that names the certificate", () => signedPdf(pdf, zane, { cms: [] })],
    ["certificate-missing", "no certificate", () => signedPdf(pdf, zane, { cms: ["-cades", "-nocerts"] })],
    ["algorithm-weak", "SHA-1", () => signedPdf(pdf, mari, { cms: ["-cades", "-md", "sha1"] })],
    ["cms-broken", "a length that is longer than it has to be", () => signedPdf(pdf, zane, { contents: (one) => Buffer.concat([Buffer.from([0x30, 0x83, 0]), one.subarray(2)]) })],
    ["cms-broken", "two signers in one", () => signedPdf(pdf, zane, { cms: ["-cades", "-signer", mari.certificateFile, "-inkey", mari.keyFile] })],
    ["key-weak", "RSA of 1024 bits", () => signedPdf(pdf, aSigner("rsa-1024"))],
    ["certificate-dates", "a time of signing before the certificate", () => Buffer.from(signedPdf(pdf, zane, { date: "D:20200101000000Z" }))],
    ["time-in-future", "a time of signing that is to come", () => signedPdf(pdf, zane, { date: "D:20350101000000Z" })],
    ["pdf-subfilter", "a raw SHA-1 signature", () => signedPdf(pdf, zane, { subFilter: "adbe.x509.rsa_sha1" })],
    ["time-stamp", "a document time stamp that is none", () => signedPdf(pdf, zane, { subFilter: "ETSI.RFC3161" })],
    ["pdf-change", "a page with other content", () => signedPdf(pdf, zane, { page: (usual) => usual.replace(/\/Contents \d+ 0 R/, "/Contents 1 0 R") })],
    ["pdf-change", "a page with another font", () => signedPdf(pdf, zane, { page: (usual) => usual.replace("/Resources", "/Resources2 1 0 R /Resources") })],
    ["pdf-change", "an annotation that covers the text", () => {
      const { size } = factsOf(pdf);
      return signedPdf(pdf, zane, { page: (usual) => usual.replace(`${size} 0 R]`, `${size} 0 R ${size + 2} 0 R]`), more: { [size + 2]: "<< /Type /Annot /Subtype /FreeText /Rect [0 0 500 500] /Contents (Otherwise) >>" } });
    }],
    ["pdf-change", "a link that was taken away", () => signedPdf(pdf, zane, { page: (usual) => usual.replace(/\/Annots \[\d+ 0 R /, "/Annots [") })],
    ["pdf-change", "a script that runs on opening", () => signedPdf(pdf, zane, { catalog: (usual) => withEntry(usual, "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>") })],
    ["pdf-change", "another tree of pages", () => signedPdf(pdf, zane, { catalog: (usual) => usual.replace(/\/Pages \d+ 0 R/, "/Pages 2 0 R") })],
    ["pdf-change", "a form of another kind", () => signedPdf(pdf, zane, { catalog: (usual) => usual.replace("/SigFlags 3", "/SigFlags 3 /XFA (x)") })],
    ["pdf-change", "fields that viewers draw anew", () => signedPdf(pdf, zane, { catalog: (usual) => usual.replace("/SigFlags 3", "/SigFlags 3 /NeedAppearances true") })],
    ["pdf-change", "a field with an action", () => signedPdf(pdf, zane, { field: "/A << /S /URI /URI (https://example.eu) >>" })],
    ["pdf-change", "content of the original exchanged", () => signedPdf(pdf, zane, { more: { [contentsOf()]: "<< /Length 3 >>\nstream\nq Q\nendstream" } })],
    ["pdf-change", "an object removed", () => signedPdf(pdf, zane, { update: { rows: "3 1\n0000000000 00001 f \n" } })],
    ["pdf-change", "encryption", () => signedPdf(pdf, zane, { update: { trailer: "/Encrypt << /Filter /Standard >>" } })],
    ["pdf-change", "references for other readers", () => signedPdf(pdf, zane, { update: { trailer: "/XRefStm 100" } })],
    ["pdf-change", "another beginning", () => signedPdf(pdf, zane, { update: { trailer: "" }, root: 1 })],
    ["pdf-broken", "another start in a comment at the end", () => signedPdf(pdf, zane, { update: { end: "%startxref 10\n%%EOF\n" } })],
    ["pdf-broken", "two entries of one name", () => signedPdf(pdf, zane, { signature: "/Reason (a) /Reason (b)" })],
    ["pdf-broken", "an object that no table lists", () => withHiddenObject()],
    ["pdf-change", "a change after the signature", () => {
      const signed = signedPdf(pdf, zane);
      const { page, pageText } = factsOf(pdf);
      return updated(signed, latest(signed), { objects: { [page]: pageText } });
    }],
    ["pdf-change", "the signature field changed after the signature", () => {
      const signed = signedPdf(pdf, zane);
      const { size } = factsOf(pdf);
      return updated(signed, latest(signed), { objects: { [size]: `<< /Type /Annot /Subtype /Widget /FT /Sig /T (S1) /F 132 /Rect [0 0 300 300] /V ${size + 1} 0 R >>` } });
    }],
  ];
  test.each(hostile)("is refused as %s: %s", (problem, _, make) => {
    expect(problems(make())).toContain(problem);
  });

  const problems = (bytes: Uint8Array) => {
    const outcome = check(bytes);
    return "faults" in outcome ? outcome.faults.map((one) => one.problem) : ["accepted"];
  };
  const flipped = (bytes: Uint8Array, at: number) => {
    const copy = Buffer.from(bytes);
    const index = copy.length + at;
    copy[index] = (copy[index] ?? 0) ^ 1;
    return copy;
  };
  const contentsOf = () => Number(/\/Contents (\d+) 0 R/.exec(factsOf(pdf).pageText)?.[1]);

  /** Facts for the next update: the numbers go on, the catalog is the newest. */
  function latest(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString("latin1");
    const first = factsOf(pdf);
    const body = (number: number) => [...text.matchAll(new RegExp(`\\n${number} 0 obj\\s*([\\s\\S]*?)\\s*endobj`, "g"))].at(-1)?.[1] ?? "";
    return { ...first, catalog: body(first.root), pageText: body(first.page), size: Math.max(...[...text.matchAll(/\/Size (\d+)/g)].map((match) => Number(match[1]))), startxref: Number([...text.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1]) };
  }

  function again(bytes: Uint8Array, signer: Signer): Uint8Array {
    const { root, page, catalog, pageText, size } = latest(bytes);
    const objects = {
      [root]: catalog.replace(/(\/Fields \[[^\]]*)\]/, `$1 ${size} 0 R]`),
      [page]: pageText.replace(/(\/Annots \[[^\]]*)\]/, `$1 ${size} 0 R]`),
      [size]: `<< /Type /Annot /Subtype /Widget /FT /Sig /T (S2) /F 132 /P ${page} 0 R /Rect [0 0 0 0] /V ${size + 1} 0 R >>`,
      [size + 1]: `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ${placeholder} >>`,
    };
    return filled(updated(bytes, latest(bytes), { objects }), (data) => cmsBy(signer, data));
  }

  function withHiddenObject(): Uint8Array {
    const { root, catalog } = factsOf(pdf);
    const text = Buffer.from(updated(pdf, factsOf(pdf), { objects: { [root]: catalog } })).toString("latin1");
    const at = text.lastIndexOf("xref\n0 1");
    return Buffer.from(`${text.slice(0, at)}9000 0 obj\n<< >>\nendobj\n${text.slice(at)}`.replace(/startxref\n\d+\n%%EOF\n$/, `startxref\n${at + 27}\n%%EOF\n`), "latin1");
  }
});
