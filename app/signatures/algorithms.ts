import { type KeyObject, constants, createHash, verify } from "node:crypto";
import { Unacceptable } from "./unacceptable";

export type Hash = "sha256" | "sha384" | "sha512";
export type Scheme = "rsa" | "rsa-pss" | "ecdsa";

/** How a signature was made. */
export interface SignatureAlgorithm {
  scheme: Scheme;
  hash: Hash;
  /** RSASSA-PSS only; the length of the hash where the identifier fixes it. */
  saltLength?: number;
}

const dsig = "http://www.w3.org/2001/04/xmldsig-more#";
const pss = "http://www.w3.org/2007/05/xmldsig-more#";

/** XML digest identifiers: XML Encryption 1.0, RFC 6931. */
export const xmlDigests: Record<string, Hash> = {
  "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
  [`${dsig}sha384`]: "sha384",
  "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
};
export const xmlSignatures: Record<string, SignatureAlgorithm> = Object.fromEntries(
  (["sha256", "sha384", "sha512"] as const).flatMap((hash): [string, SignatureAlgorithm][] => [
    [`${dsig}rsa-${hash}`, { scheme: "rsa", hash }],
    [`${dsig}ecdsa-${hash}`, { scheme: "ecdsa", hash }],
    [`${pss}${hash}-rsa-MGF1`, { scheme: "rsa-pss", hash }],
  ]),
);

/** Object identifiers of digests and signatures: RFC 5754, RFC 4055, RFC 5758. */
export const digestIds: Record<string, Hash> = { "2.16.840.1.101.3.4.2.1": "sha256", "2.16.840.1.101.3.4.2.2": "sha384", "2.16.840.1.101.3.4.2.3": "sha512" };
export const signatureIds: Record<string, SignatureAlgorithm> = {
  "1.2.840.113549.1.1.11": { scheme: "rsa", hash: "sha256" }, "1.2.840.113549.1.1.12": { scheme: "rsa", hash: "sha384" }, "1.2.840.113549.1.1.13": { scheme: "rsa", hash: "sha512" },
  "1.2.840.10045.4.3.2": { scheme: "ecdsa", hash: "sha256" }, "1.2.840.10045.4.3.3": { scheme: "ecdsa", hash: "sha384" }, "1.2.840.10045.4.3.4": { scheme: "ecdsa", hash: "sha512" },
};
export const rsaEncryptionId = "1.2.840.113549.1.1.1";
export const rsaPssId = "1.2.840.113549.1.1.10";

/** SHA-1, MD5 and MD2 by their names and numbers: collisions can be bought. */
const weak = /sha1\b|sha1$|md5|md2|#dsa-|1\.3\.14\.3\.2\.26|1\.2\.840\.113549\.(1\.1\.[2-5]$|2\.)|1\.2\.840\.10045\.4\.1|1\.2\.840\.10040/;

/** What an identifier stands for. Throws Unacceptable for weak and unknown ones. */
export function known<Found>(table: Readonly<Record<string, Found>>, identifier: string | null): Found {
  const found = identifier === null ? undefined : table[identifier];
  if (found) return found;
  throw new Unacceptable(weak.test(identifier ?? "") ? "algorithm-weak" : "algorithm-unknown", identifier ?? "");
}

export const digest = (hash: Hash, data: Uint8Array | string): Uint8Array => new Uint8Array(createHash(hash).update(data).digest());
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

const curves: Record<string, string | undefined> = { prime256v1: "P-256", secp384r1: "P-384", secp521r1: "P-521" };

/** The name of a key that is strong enough and of a kind that is understood. Throws Unacceptable for others. */
export function keyName(key: KeyObject): string {
  const { modulusLength = 0, publicExponent = 0n, namedCurve = "" } = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case "rsa":
    case "rsa-pss":
      if (modulusLength < 2048 || publicExponent < 3n || publicExponent % 2n === 0n) throw new Unacceptable("key-weak", `RSA ${modulusLength}`);
      return `RSA ${modulusLength}`;
    case "ec": {
      const curve = curves[namedCurve];
      if (!curve) throw new Unacceptable("key-weak", namedCurve);
      return `EC ${curve}`;
    }
    default:
      throw new Unacceptable("algorithm-unknown", key.asymmetricKeyType ?? "");
  }
}

/** Whether the key made the signature. ECDSA values come as two numbers side by side in XML and as DER in CMS. */
export function isSignedBy(key: KeyObject, { scheme, hash, saltLength }: SignatureAlgorithm, data: Uint8Array | string, signature: Uint8Array, ecdsa: "ieee-p1363" | "der"): boolean {
  const bytes = typeof data === "string" ? Buffer.from(data, "utf8") : data;
  const type = key.asymmetricKeyType;
  try {
    if (scheme === "ecdsa") return type === "ec" && verify(hash, bytes, { key, dsaEncoding: ecdsa }, signature);
    if (scheme === "rsa") return type === "rsa" && verify(hash, bytes, { key, padding: constants.RSA_PKCS1_PADDING }, signature);
    return (type === "rsa" || type === "rsa-pss") && verify(hash, bytes, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: saltLength ?? constants.RSA_PSS_SALTLEN_DIGEST }, signature);
  } catch {
    return false;
  }
}

const schemes: Record<Scheme, string> = { rsa: "RSA PKCS#1 v1.5", "rsa-pss": "RSA PSS", ecdsa: "ECDSA" };
export const algorithmName = ({ scheme, hash }: SignatureAlgorithm): string => `${schemes[scheme]}, ${hash.replace("sha", "SHA-")}`;
