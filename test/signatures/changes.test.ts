import { strFromU8, strToU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { frozenFiles } from "~/exporters/signing-package";
import { openCertificate } from "~/signatures/certificate";
import { checkSignedFile } from "~/signatures/check";
import { signCms } from "~/signatures/cms/write";
import { preparePdf } from "~/signatures/pdf/write";
import { signXades } from "~/signatures/xml/write";
import { readZip } from "~/signatures/zip/read";
import { writeContainer } from "~/signatures/zip/write";
import { signedPdf, smallPdf } from "../support/pdf-signer";
import { rawZip } from "../support/raw-zip";
import { type Signer, aSigner, checkedAt, container, manifestFile, removeKeys, signaturesFile, xadesSignature } from "../support/signer";
import { tool } from "../support/tools";

/** The same numbers every time (mulberry32): what fails can be tried again. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** How many changes of one byte are tried on each file; SIGNATURE_CHANGES=100000 tries longer. */
const tries = Number(process.env.SIGNATURE_CHANGES ?? 500);

describe.skipIf(!tool("openssl", "version"))("one changed byte anywhere", () => {
  let signer: Signer;
  let pdf: Uint8Array;
  let files: Record<string, Uint8Array>;
  beforeAll(async () => {
    signer = aSigner("P-256");
    pdf = await smallPdf();
    files = { "baseline.json": strToU8(JSON.stringify({ number: 1, text: "x".repeat(500) })), "a.pdf": pdf.subarray(0, 3000) };
  });
  afterAll(removeKeys);

  const unpacked = (bytes: Uint8Array): string => (bytes[0] === 0x25 ? Buffer.from(bytes).toString("base64") : JSON.stringify(readZip(bytes).map(({ name, bytes: one }) => [name, name.endsWith(".xml") ? strFromU8(one).replace(/\s/g, " ") : Buffer.from(one).toString("base64")])));
  const now = () => new Date(Date.now() + 2000).toISOString();
  const key = () => ({ key: signer.key, certificate: openCertificate(new Uint8Array(signer.certificate)), chain: [] });
  const made: [string, () => Uint8Array][] = [
    ["a container signed elsewhere", () => container({ ...files, "META-INF/manifest.xml": manifestFile(Object.keys(files)), "META-INF/signatures0.xml": signaturesFile(xadesSignature(signer, files)) })],
    ["a container that is not packed", () => rawZip([{ name: "mimetype", data: strToU8("application/vnd.etsi.asic-e+zip") }, ...Object.entries({ ...files, "META-INF/manifest.xml": manifestFile(Object.keys(files)), "META-INF/signatures0.xml": signaturesFile(xadesSignature(signer, files)) }).map(([name, data]) => ({ name, data, method: 0 }))])],
    ["a sealed container", () => writeContainer(new Map(Object.entries(files)), new Map([["META-INF/signatures0.xml", signXades(new Map(Object.entries(files)), key(), now()).complete(null)]]))],
    ["a PDF signed elsewhere", () => signedPdf(pdf, signer)],
    ["a sealed PDF", () => {
      const prepared = preparePdf(pdf, now());
      return prepared.complete(signCms(prepared.toSign, key()).complete(null));
    }],
  ];

  test.each(made)("of %s is found", (_, make) => {
    const bytes = make();
    const frozen = { files: frozenFiles(new Map(bytes[0] === 0x25 ? [["a.pdf", pdf]] : Object.entries(files))), optional: [] };
    const accepted = (one: Uint8Array) => "report" in checkSignedFile({ bytes: one, frozen, baselineSha256: "0".repeat(64), now: checkedAt });
    const content = unpacked(bytes);
    expect(accepted(bytes)).toBe(true);
    const next = numbers(20261127);
    const missed: string[] = [];
    for (let index = 0; index < tries; index++) {
      const at = next(bytes.length);
      const was = bytes[at] ?? 0;
      bytes[at] = (was + 1 + next(255)) & 0xff;
      // Two changes that nobody who opens the file can tell: bits behind the end of packed data, and one blank for another in XML.
      if (accepted(bytes) && unpacked(bytes) !== content) missed.push(`byte ${at}: ${was} → ${bytes[at]} (…${Buffer.from(bytes.subarray(Math.max(0, at - 30), at + 10)).toString("latin1")}…)`);
      bytes[at] = was;
    }
    expect(missed).toEqual([]);
  }, 15_000 + tries * 20);
});
