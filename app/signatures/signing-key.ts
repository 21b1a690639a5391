import { type KeyObject, constants, sign } from "node:crypto";
import { type Hash, type SignatureAlgorithm } from "./algorithms";
import type { OpenedCertificate } from "./certificate";

/** A private key with its certificate, and the certificates above it as far as they came along. */
export interface SigningKey {
  key: KeyObject;
  certificate: OpenedCertificate;
  chain: Uint8Array[];
}

const hashOfCurve: Record<string, Hash | undefined> = { "EC P-384": "sha384", "EC P-521": "sha512" };

/** How this key signs: PKCS#1 v1.5 for RSA, which every validator reads; for curves the hash of their strength. */
export function algorithmOf({ key, certificate }: SigningKey): SignatureAlgorithm {
  const hash = hashOfCurve[certificate.facts.key] ?? "sha256";
  return { scheme: key.asymmetricKeyType === "ec" ? "ecdsa" : key.asymmetricKeyType === "rsa-pss" ? "rsa-pss" : "rsa", hash, ...(key.asymmetricKeyType === "rsa-pss" && { saltLength: 32 }) };
}

export function signBytes(signing: SigningKey, bytes: Uint8Array, ecdsa: "ieee-p1363" | "der"): Uint8Array {
  const { scheme, hash, saltLength } = algorithmOf(signing);
  const { key } = signing;
  if (scheme === "ecdsa") return new Uint8Array(sign(hash, bytes, { key, dsaEncoding: ecdsa }));
  if (scheme === "rsa") return new Uint8Array(sign(hash, bytes, { key, padding: constants.RSA_PKCS1_PADDING }));
  return new Uint8Array(sign(hash, bytes, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }));
}
