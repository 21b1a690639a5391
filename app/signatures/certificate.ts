import { type KeyObject, X509Certificate } from "node:crypto";
import { Certificate } from "pkijs";
import type { SignerCertificate } from "../domain/signing/signed-file";
import { sha256Bytes } from "../domain/sha256";
import { keyName, known, rsaPssId, signatureIds } from "./algorithms";
import { Unacceptable } from "./unacceptable";

export interface OpenedCertificate {
  der: Uint8Array;
  key: KeyObject;
  facts: SignerCertificate;
  /** The issuer's name and the serial number as they are encoded. */
  issuerDer: Uint8Array;
  serialHex: string;
  issuerValues: string[];
  /** In hexadecimal digits; null where the certificate has none. */
  keyIdentifier: string | null;
  purposes: string[];
}

const keyUsageId = "2.5.29.15";
const keyIdentifierId = "2.5.29.14";

/** An X.509 certificate with a strong key that may sign. Says nothing about who vouches for it. Throws Unacceptable. */
export function openCertificate(der: Uint8Array): OpenedCertificate {
  const { x509, parsed } = parse(der);
  if (parsed.signatureAlgorithm.algorithmId !== rsaPssId) known(signatureIds, parsed.signatureAlgorithm.algorithmId);
  const extension = (id: string) => parsed.extensions?.find(({ extnID }) => extnID === id)?.extnValue.valueBlock.valueHexView;
  const usage = extension(keyUsageId);
  const identifier = extension(keyIdentifierId);
  // BIT STRING: digitalSignature is the first bit, nonRepudiation the second (RFC 5280, 4.2.1.3).
  if (usage && usage.length >= 4 && ((usage[3] ?? 0) & 0xc0) === 0) throw new Unacceptable("certificate-purpose", oneLine(x509.subject));
  const key = x509.publicKey;
  return {
    der, key,
    issuerDer: new Uint8Array(parsed.issuer.toSchema().toBER()),
    serialHex: serialOf(x509.serialNumber),
    keyIdentifier: identifier ? Buffer.from(identifier.subarray(2)).toString("hex") : null,
    purposes: x509.keyUsage ?? [],
    issuerValues: parsed.issuer.typesAndValues.map(({ value }) => String(value.valueBlock.value)),
    facts: {
      subject: oneLine(x509.subject), issuer: oneLine(x509.issuer), serial: x509.serialNumber.toLowerCase(),
      notBefore: new Date(x509.validFrom).toISOString(), notAfter: new Date(x509.validTo).toISOString(),
      key: keyName(key), sha256: sha256Bytes(der),
    },
  };
}

function parse(der: Uint8Array): { x509: X509Certificate; parsed: Certificate } {
  try {
    const x509 = new X509Certificate(der);
    // Node reads a certificate from the start and passes over what follows.
    if (x509.raw.length !== der.length) throw new Unacceptable("certificate-broken");
    return { x509, parsed: Certificate.fromBER(new Uint8Array(der)) };
  } catch {
    throw new Unacceptable("certificate-broken");
  }
}

export const serialOf = (hex: string): string => hex.toLowerCase().replace(/^0+(?=.)/, "");

/** A distinguished name on one line, as people read it. */
const oneLine = (name: string): string => name.split("\n").join(", ");

/** Refuses a certificate that did not hold on that day. */
export function requireValidOn({ facts }: OpenedCertificate, at: string) {
  if (at < facts.notBefore || at > facts.notAfter) throw new Unacceptable("certificate-dates", `${facts.subject}: ${facts.notBefore.slice(0, 10)} – ${facts.notAfter.slice(0, 10)}`);
}
