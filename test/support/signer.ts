// Signatures made without any of our own writers: keys and certificates by openssl, XML as canonical text, CMS by openssl.
import { execFileSync } from "node:child_process";
import { type KeyObject, constants, createHash, createPrivateKey, sign } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";

export interface Signer {
  key: KeyObject;
  certificate: Buffer;
  folder: string;
  keyFile: string;
  certificateFile: string;
}

/** Certificates hold from the moment of the test on: everything else happens a little later. */
export const signedAt = new Date(Date.now() + 600_000).toISOString().replace(/\.\d+/, "");
export const checkedAt = new Date(Date.now() + 3_600_000).toISOString();

const folders: string[] = [];
export const removeKeys = () => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }));

const kinds = {
  rsa: ["-newkey", "rsa:2048"], "rsa-1024": ["-newkey", "rsa:1024"], pss: ["-newkey", "rsa-pss", "-pkeyopt", "rsa_keygen_bits:2048"],
  "P-256": ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"], "P-384": ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384"],
  "P-521": ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-521"], secp256k1: ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:secp256k1"],
};
export type KeyKind = keyof typeof kinds;

/** A key with a certificate of its own. `more` are arguments of `openssl req`. */
export function aSigner(kind: KeyKind = "P-256", name = "/C=LV/O=City of Ezerkrasts/CN=Zane", more: string[] = []): Signer {
  const folder = mkdtempSync(join(tmpdir(), "jointspec-keys-"));
  folders.push(folder);
  const [keyFile, certificateFile] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const days = more.includes("-days") ? [] : ["-days", "3650"];
  execFileSync("openssl", ["req", "-x509", ...kinds[kind], "-nodes", "-subj", name, "-utf8", "-keyout", keyFile, "-out", certificateFile, ...days, ...more], { stdio: "ignore" });
  const pem = readFileSync(certificateFile, "utf8");
  return { key: createPrivateKey(readFileSync(keyFile)), certificate: Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ""), "base64"), folder, keyFile, certificateFile };
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
export const hash64 = (bytes: Uint8Array | string, name = "sha256") => createHash(name).update(bytes).digest("base64");
const dsig = 'xmlns:ds="http://www.w3.org/2000/09/xmldsig#"';
const xades = 'xmlns:xades="http://uri.etsi.org/01903/v1.3.2#"';
const asicNamespace = 'xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"';

export const exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#";
export const inclusive = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
const digestUris: Record<string, string> = {
  sha1: "http://www.w3.org/2000/09/xmldsig#sha1", md5: "http://www.w3.org/2001/04/xmldsig-more#md5", sha256: "http://www.w3.org/2001/04/xmlenc#sha256",
  sha384: "http://www.w3.org/2001/04/xmldsig-more#sha384", sha512: "http://www.w3.org/2001/04/xmlenc#sha512",
};

export interface XadesOptions {
  id?: string;
  hash?: string;
  method?: string;
  canonicalization?: string;
  at?: string;
  /** References as text, in place of those to the files. */
  references?: (usual: string) => string;
  signedProperties?: (usual: string) => string;
  unsigned?: (signatureValue: string) => string;
  keyInfo?: string;
  transforms?: string;
  pss?: boolean;
}

/** A XAdES signature over files, written in canonical form so that no canonicaliser is needed. */
export function xadesSignature({ key, certificate }: Signer, files: Record<string, Uint8Array>, options: XadesOptions = {}): string {
  const { id = "S1", hash = "sha256", at = signedAt, canonicalization = exclusive } = options;
  const isEc = key.asymmetricKeyType === "ec";
  const method = options.method ?? (options.pss ? `http://www.w3.org/2007/05/xmldsig-more#${hash}-rsa-MGF1` : hash === "sha1" ? "http://www.w3.org/2000/09/xmldsig#rsa-sha1" : `http://www.w3.org/2001/04/xmldsig-more#${isEc ? "ecdsa" : "rsa"}-${hash}`);
  // Inclusive canonical form repeats the namespaces around an element.
  const around = canonicalization === exclusive ? "" : ` ${asicNamespace}`;
  const digestMethod = `<ds:DigestMethod Algorithm="${digestUris[hash]}"></ds:DigestMethod>`;
  const properties = (options.signedProperties ?? ((usual) => usual))(
    `<xades:SignedSignatureProperties><xades:SigningTime>${at}</xades:SigningTime><xades:SigningCertificateV2><xades:Cert><xades:CertDigest><ds:DigestMethod Algorithm="${digestUris.sha256}"></ds:DigestMethod><ds:DigestValue>${hash64(certificate)}</ds:DigestValue></xades:CertDigest></xades:Cert></xades:SigningCertificateV2></xades:SignedSignatureProperties>`,
  );
  const inner = (namespaces: string) => `<xades:SignedProperties${namespaces} Id="${id}-properties">${properties}</xades:SignedProperties>`;
  // In exclusive form each element declares the prefixes that it brings, in inclusive form the outermost declares all around it.
  const declared = canonicalization === exclusive ? inner(` ${xades}`).replace(/<ds:(\w+)/g, `<ds:$1 ${dsig}`) : inner(`${around} ${dsig} ${xades}`);
  const transform = `<ds:Transforms><ds:Transform Algorithm="${canonicalization}"></ds:Transform></ds:Transforms>`;
  const usual = Object.entries(files).map(([name, bytes], index) => `<ds:Reference Id="${id}-r${index}" URI="${encodeURIComponent(name)}">${options.transforms ?? ""}${digestMethod}<ds:DigestValue>${hash64(bytes, hash)}</ds:DigestValue></ds:Reference>`).join("");
  const references = (options.references ?? ((all) => all))(
    `${usual}<ds:Reference Type="http://uri.etsi.org/01903#SignedProperties" URI="#${id}-properties">${transform}<ds:DigestMethod Algorithm="${digestUris.sha256}"></ds:DigestMethod><ds:DigestValue>${hash64(declared)}</ds:DigestValue></ds:Reference>`,
  );
  const body = `<ds:CanonicalizationMethod Algorithm="${canonicalization}"></ds:CanonicalizationMethod><ds:SignatureMethod Algorithm="${method}"></ds:SignatureMethod>${references}`;
  const signedInfo = `<ds:SignedInfo${around} ${dsig}>${body}</ds:SignedInfo>`;
  const value = base64(signBytes(key, signedInfo, hash, options.pss ?? false));
  const keyInfo = options.keyInfo ?? `<ds:KeyInfo><ds:X509Data><ds:X509Certificate>${base64(certificate)}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>`;
  const unsigned = options.unsigned ? `<xades:UnsignedProperties><xades:UnsignedSignatureProperties>${options.unsigned(value)}</xades:UnsignedSignatureProperties></xades:UnsignedProperties>` : "";
  return `<ds:Signature ${dsig} Id="${id}"><ds:SignedInfo>${body}</ds:SignedInfo><ds:SignatureValue>${value}</ds:SignatureValue>${keyInfo}<ds:Object><xades:QualifyingProperties ${xades} Target="#${id}">${inner("")}${unsigned}</xades:QualifyingProperties></ds:Object></ds:Signature>`;
}

function signBytes(key: KeyObject, text: string, hash: string, pss: boolean): Buffer {
  if (key.asymmetricKeyType === "ec") return sign(hash, Buffer.from(text), { key, dsaEncoding: "ieee-p1363" });
  if (pss) return sign(hash, Buffer.from(text), { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST });
  return sign(hash, Buffer.from(text), key);
}

export const signaturesFile = (...signatures: string[]) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<asic:XAdESSignatures ${asicNamespace}>${signatures.join("")}</asic:XAdESSignatures>`);

export const manifestFile = (names: string[], type = "application/octet-stream") =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.etsi.asic-e+zip"/>${names.map((name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="${type}"/>`).join("")}</manifest:manifest>`);

/** A container as any ZIP program writes it: `mimetype` first and stored. */
export function container(parts: Record<string, Uint8Array>, mimetype: Uint8Array | null = strToU8("application/vnd.etsi.asic-e+zip")): Uint8Array {
  const first: Record<string, [Uint8Array, { level: 0 }]> = mimetype ? { mimetype: [mimetype, { level: 0 }] } : {};
  return zipSync({ ...first, ...parts }, { mtime: new Date(2026, 10, 20, 12) });
}

/** Detached CMS over bytes by `openssl cms`, with the attribute that names the certificate. */
export function cmsBy({ folder, keyFile, certificateFile }: Signer, bytes: Uint8Array, more: string[] = ["-cades"]): Buffer {
  const [input, output] = [join(folder, "data"), join(folder, "data.p7s")];
  writeFileSync(input, bytes);
  execFileSync("openssl", ["cms", "-sign", "-binary", "-in", input, "-signer", certificateFile, "-inkey", keyFile, "-md", "sha256", "-nosmimecap", "-outform", "DER", "-out", output, ...more], { stdio: "ignore" });
  return readFileSync(output);
}
