import { type Hash, digest, digestIds, rsaEncryptionId, rsaPssId, signatureIds } from "../algorithms";
import { type SigningKey, algorithmOf, signBytes } from "../signing-key";
import { tags } from "./der";
import { der, integer, integerOf, nothing, objectId, octets, sequence, setOf } from "./write-der";
import { ids } from "./ids";

/** A CMS signature before its time stamp. */
export interface UnstampedCms {
  signature: Uint8Array;
  /** The whole, with a time stamp over the signature where there is one. */
  complete: (timeStamp: Uint8Array | null) => Uint8Array;
}

/** A detached CMS signature for PAdES at level B (ETSI EN 319 142-1, 6.3): the time is in the PDF and not among the attributes. */
export function signCms(data: Uint8Array, signing: SigningKey): UnstampedCms {
  const { hash } = algorithmOf(signing);
  const { certificate, chain } = signing;
  const attributes = setOf(
    attribute(ids.contentType, objectId(ids.data)),
    attribute(ids.messageDigest, octets(digest(hash, data))),
    attribute(ids.signingCertificateV2, sequence(sequence(sequence(octets(digest("sha256", certificate.der)), issuerSerialOf(certificate))))),
  );
  const signature = signBytes(signing, attributes, "der");
  const algorithm = digestAlgorithm(hash);
  const complete = (timeStamp: Uint8Array | null) => {
    // Signed as a SET, sent under a tag of its own: RFC 5652, 5.4.
    const sent = new Uint8Array(attributes);
    sent[0] = tags.context0;
    const unsigned = timeStamp ? [der(tags.context1, attribute(ids.timeStampToken, timeStamp))] : [];
    const signer = sequence(integer(1), sequence(certificate.issuerDer, serialOf(certificate)), algorithm, sent, signatureAlgorithm(signing), octets(signature), ...unsigned);
    const signed = sequence(integer(1), setOf(algorithm), sequence(objectId(ids.data)), der(tags.context0, ...[certificate.der, ...chain].sort(Buffer.compare)), setOf(signer));
    return sequence(objectId(ids.signedData), der(tags.context0, signed));
  };
  return { signature, complete };
}

const attribute = (id: string, value: Uint8Array): Uint8Array => sequence(objectId(id), setOf(value));
const serialOf = ({ serialHex }: SigningKey["certificate"]): Uint8Array => integerOf(Buffer.from(serialHex.padStart(serialHex.length + (serialHex.length % 2), "0"), "hex"));

/** IssuerSerial of a certificate: RFC 5035; the name is a directoryName, context tag 4. */
export const issuerSerialOf = (certificate: SigningKey["certificate"]): Uint8Array => sequence(sequence(der(0xa4, certificate.issuerDer)), serialOf(certificate));

export const digestAlgorithm = (hash: Hash): Uint8Array => sequence(objectId(idOf(digestIds, (one) => one === hash)));

function signatureAlgorithm(signing: SigningKey): Uint8Array {
  const { scheme, hash, saltLength = 0 } = algorithmOf(signing);
  if (scheme === "ecdsa") return sequence(objectId(idOf(signatureIds, (one) => one.scheme === scheme && one.hash === hash)));
  if (scheme === "rsa") return sequence(objectId(rsaEncryptionId), nothing());
  const mask = sequence(objectId("1.2.840.113549.1.1.8"), digestAlgorithm(hash));
  return sequence(objectId(rsaPssId), sequence(der(0xa0, digestAlgorithm(hash)), der(0xa1, mask), der(0xa2, integer(saltLength))));
}

function idOf<Found>(table: Readonly<Record<string, Found>>, fits: (one: Found) => boolean): string {
  const found = Object.entries(table).find(([, one]) => fits(one));
  if (!found) throw new Error("an algorithm without an identifier");
  return found[0];
}
