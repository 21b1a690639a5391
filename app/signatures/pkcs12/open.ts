import { X509Certificate, createPrivateKey } from "node:crypto";
import { Asn1Failure, type Node, WrongPassword, bytesOf, childrenOf, idOf, parsed } from "./asn1";
import { openCertificate } from "../certificate";
import type { SigningKey } from "../signing-key";
import { Unacceptable } from "../unacceptable";
import { type Password, decrypted, macOf, passwordOf } from "./password";

/** Why a key cannot be used. The sentence for it is the page's. */
export type KeyTrouble = "password" | "file" | "certificate";

const bags = { key: "1.2.840.113549.1.12.10.1.1", shroudedKey: "1.2.840.113549.1.12.10.1.2", certificate: "1.2.840.113549.1.12.10.1.3" };
const contents = { data: "1.2.840.113549.1.7.1", encrypted: "1.2.840.113549.1.7.6" };

/** The private key of a PKCS#12 file (RFC 7292) with its certificate and those above it, or why it cannot be used. */
export function openPkcs12(file: Uint8Array, password: string): SigningKey | KeyTrouble {
  const secret = passwordOf(password);
  try {
    const [, safe, mac] = childrenOf(parsed(file));
    const content = bytesOf(childrenOf(childrenOf(safe)[1])[0]);
    if (mac && !isWhole(mac, content, secret)) return "password";
    const found = childrenOf(parsed(content)).flatMap((one) => bagsIn(one, secret));
    return keyOf(found);
  } catch (error) {
    if (error instanceof Unacceptable) return "certificate";
    if (error instanceof Asn1Failure) return "file";
    // A wrong password decrypts to something that no key is made of: node:crypto says so with a code.
    if (error instanceof WrongPassword || (error instanceof Error && "code" in error)) return "password";
    throw error;
  }
}

/** MacData: SEQUENCE { DigestInfo, salt, iterations }. */
function isWhole(mac: Node, content: Uint8Array, secret: Password): boolean {
  const [info, salt, iterations] = childrenOf(mac);
  const [algorithm, expected] = childrenOf(info);
  const found = macOf(idOf(childrenOf(algorithm)[0]), content, secret, bytesOf(salt), iterations ? Number(`0x${Buffer.from(bytesOf(iterations)).toString("hex")}`) : 1);
  return Buffer.compare(found, bytesOf(expected)) === 0;
}

interface Bag {
  kind: "key" | "certificate";
  der: Uint8Array;
}

function bagsIn(info: Node, secret: Password): Bag[] {
  const [type, content] = childrenOf(info);
  const inner = childrenOf(content)[0];
  switch (idOf(type)) {
    case contents.data:
      return childrenOf(parsed(bytesOf(inner))).flatMap((bag) => bagOf(bag, secret));
    case contents.encrypted: {
      const [, algorithm, encrypted] = childrenOf(childrenOf(inner)[1]);
      return childrenOf(unlocked(decrypted(algorithm, bytesOf(encrypted), secret))).flatMap((bag) => bagOf(bag, secret));
    }
    default:
      throw new Asn1Failure();
  }
}

/** Under a wrong password the padding may come out right by chance; what is in it does not. */
function unlocked(bytes: Uint8Array): Node {
  try {
    return parsed(bytes);
  } catch {
    throw new WrongPassword();
  }
}

function bagOf(bag: Node, secret: Password): Bag[] {
  const [type, value] = childrenOf(bag);
  const inner = childrenOf(value)[0];
  switch (idOf(type)) {
    case bags.key:
      return [{ kind: "key", der: new Uint8Array(inner?.valueBeforeDecodeView ?? []) }];
    case bags.shroudedKey: {
      const [algorithm, encrypted] = childrenOf(inner);
      return [{ kind: "key", der: decrypted(algorithm, bytesOf(encrypted), secret) }];
    }
    case bags.certificate:
      return [{ kind: "certificate", der: bytesOf(childrenOf(childrenOf(inner)[1])[0]) }];
    default:
      return [];
  }
}

/** The key with the certificate that was issued for it, and the others in the order of issuing. */
function keyOf(found: readonly Bag[]): SigningKey | KeyTrouble {
  const [one, second] = found.filter(({ kind }) => kind === "key");
  if (!one || second) return "file";
  const key = createPrivateKey({ key: Buffer.from(one.der), format: "der", type: "pkcs8" });
  const certificates = found.filter(({ kind }) => kind === "certificate").map(({ der }) => new X509Certificate(der));
  const own = certificates.find((certificate) => certificate.checkPrivateKey(key));
  return own ? { key, certificate: openCertificate(new Uint8Array(own.raw)), chain: above(own, certificates) } : "certificate";
}

function above(certificate: X509Certificate, all: readonly X509Certificate[]): Uint8Array[] {
  const issuer = all.find((one) => one !== certificate && certificate.checkIssued(one) && certificate.verify(one.publicKey));
  return issuer ? [new Uint8Array(issuer.raw), ...above(issuer, all.filter((one) => one !== certificate))] : [];
}
