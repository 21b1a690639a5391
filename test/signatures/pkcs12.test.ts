import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openPkcs12 } from "~/signatures/pkcs12/open";
import { pkcs12By } from "../support/openssl";
import { type KeyKind, type Signer, aSigner, removeKeys } from "../support/signer";
import { tool } from "../support/tools";

afterAll(removeKeys);

describe.skipIf(!tool("openssl", "version"))("a key in a PKCS#12 file", () => {
  const forms: [string, string[]][] = [
    ["as written today (AES, PBES2)", []], ["with AES of 128 bits and SHA-512", ["-certpbe", "AES-128-CBC", "-keypbe", "AES-128-CBC", "-macalg", "sha512"]],
    ["as written of old (RC2 of 40 bits, 3DES, SHA-1)", ["-legacy"]], ["with RC2 of 128 bits", ["-legacy", "-certpbe", "PBE-SHA1-RC2-128", "-keypbe", "PBE-SHA1-3DES"]],
    ["with an open certificate", ["-certpbe", "NONE"]], ["without a check of its own", ["-nomac"]],
  ];
  const signers: Partial<Record<KeyKind, Signer>> = {};
  test.each(forms.flatMap(([name, more]) => (["rsa", "P-256"] as KeyKind[]).map((kind) => ({ name, more, kind }))))("is opened $name: $kind", ({ more, kind }) => {
    const signer = (signers[kind] ??= aSigner(kind));
    const opened = openPkcs12(pkcs12By(signer, "pārole 1", more), "pārole 1");
    expect(opened).toMatchObject({ certificate: { facts: { subject: "C=LV, O=City of Ezerkrasts, CN=Zane" } } });
    expect(typeof opened === "object" && opened.key.export({ type: "pkcs8", format: "der" })).toEqual(signer.key.export({ type: "pkcs8", format: "der" }));
    for (const wrong of ["parole 1", ""]) expect(openPkcs12(pkcs12By(signer, "pārole 1", more), wrong)).toBe("password");
  });

  test("certificates above it come along in their order, strangers do not", () => {
    const [top, stranger] = [aSigner("rsa", "/CN=Top"), aSigner("rsa", "/CN=Stranger")];
    const file = (name: string) => join(top.folder, name);
    execFileSync("openssl", ["req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=Seal", "-keyout", file("seal.key"), "-out", file("seal.csr")], { stdio: "ignore" });
    execFileSync("openssl", ["x509", "-req", "-in", file("seal.csr"), "-CA", top.certificateFile, "-CAkey", top.keyFile, "-CAcreateserial", "-days", "30", "-out", file("seal.pem")], { stdio: "ignore" });
    execFileSync("sh", ["-c", `cat ${stranger.certificateFile} ${top.certificateFile} > ${file("more.pem")}`]);
    const bytes = pkcs12By({ ...top, keyFile: file("seal.key"), certificateFile: file("seal.pem") }, "x", ["-certfile", file("more.pem")]);
    const opened = openPkcs12(bytes, "x");
    expect(typeof opened === "object" && opened.certificate.facts.subject).toBe("CN=Seal");
    expect(typeof opened === "object" && opened.chain.map((one) => Buffer.from(one).toString("base64"))).toEqual([top.certificate.toString("base64")]);
  });

  test("what is no such file, has no key, or a key without its certificate is told", () => {
    const one = aSigner();
    expect(openPkcs12(readFileSync(one.keyFile), "x")).toBe("file");
    expect(openPkcs12(new Uint8Array(), "x")).toBe("file");
    expect(openPkcs12(pkcs12By(one, "x", ["-nokeys"]), "x")).toBe("file");
    expect(openPkcs12(pkcs12By(one, "x").subarray(0, 300), "x")).toBe("file");
    expect(openPkcs12(pkcs12By(aSigner("rsa-1024"), "x"), "x")).toBe("certificate");
    expect(openPkcs12(pkcs12By(one, "x", ["-nocerts"]), "x")).toBe("certificate");
  });
});
