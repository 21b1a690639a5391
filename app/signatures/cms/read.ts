import { createHash } from "node:crypto";
import { type Hash, type SignatureAlgorithm, digest, digestIds, isSignedBy, known, rsaEncryptionId, rsaPssId, sameBytes, signatureIds } from "../algorithms";
import { type OpenedCertificate, openCertificate, serialOf } from "../certificate";
import { Unacceptable } from "../unacceptable";
import { ids } from "./ids";
import { joined } from "./write-der";
import { type Der, child, hexOf, idOf, plainAlgorithm, readDer, shortInteger, smallInteger, tags } from "./der";

/** A CMS signature (RFC 5652) with one signer, whose mathematics and signed attributes hold. */
export interface OpenedCms {
  certificate: OpenedCertificate;
  algorithm: SignatureAlgorithm;
  /** Absent where the signature is detached. */
  content: Uint8Array | null;
  signature: Uint8Array;
  /** RFC 3161 tokens over the signature, in the unsigned attributes. */
  timeStamps: Uint8Array[];
}

interface Expected {
  contentType: string;
  /** What a detached signature is over. */
  detached: Uint8Array | null;
  /** RFC 3161 still lets time-stamping authorities name their certificate by SHA-1. */
  mayNameBySha1: boolean;
}

/** Checks a CMS signature. Throws Unacceptable that names what does not hold. */
export function openCms(bytes: Uint8Array, { contentType, detached, mayNameBySha1 }: Expected): OpenedCms {
  const signed = signedDataOf(readDer(bytes));
  const parts = partsOf(signed);
  const [signer, second] = parts.signers.children;
  if (!signer || second || signer.tag !== tags.sequence) throw new Unacceptable("cms-broken");
  const content = contentOf(parts.encapsulated, contentType);
  if ((content === null) === (detached === null)) throw new Unacceptable("cms-broken");

  const { sid, digestAlgorithm, attributes, signatureAlgorithm, signature, unsigned, version } = signerOf(signer);
  requireVersions(signed, version, contentType !== ids.data, parts.revocations);
  const hash = known(digestIds, plainAlgorithm(digestAlgorithm));
  if (!parts.digests.children.every((one) => plainAlgorithm(one) === plainAlgorithm(digestAlgorithm)) || parts.digests.children.length !== 1) throw new Unacceptable("cms-broken");
  const signedAttributes = attributesOf(attributes);
  requireAttribute(signedAttributes, ids.contentType, (value) => idOf(value) === contentType);
  requireAttribute(signedAttributes, ids.messageDigest, (value) => value.tag === tags.octets && sameBytes(value.content, digest(hash, content ?? detached ?? new Uint8Array())));

  const der = certificateOf(parts.certificates, signedAttributes, mayNameBySha1);
  const certificate = openCertificate(der);
  requireNamed(sid, certificate);
  const algorithm = algorithmOf(signatureAlgorithm, hash, certificate);
  // RFC 5652, 5.4: the attributes are signed as a SET, though they are sent under a tag of their own.
  const data = new Uint8Array(attributes.raw);
  data[0] = tags.set;
  if (!isSignedBy(certificate.key, algorithm, data, signature.content, "der")) throw new Unacceptable("signature-value");
  return { certificate, algorithm, content, signature: signature.content, timeStamps: unsigned ? timeStampsOf(unsigned) : [] };
}

/** ContentInfo ::= SEQUENCE { contentType, [0] content }, and nothing behind it. */
function signedDataOf(info: Der): Der {
  const explicit = child(info, 1, tags.context0);
  if (info.tag !== tags.sequence || info.children.length !== 2 || explicit.children.length !== 1 || idOf(info.children[0]) !== ids.signedData) throw new Unacceptable("cms-broken");
  return child(explicit, 0, tags.sequence);
}

function partsOf(signed: Der) {
  const rest = signed.children.slice(3, -1);
  const certificates = rest.find((one) => one.tag === tags.context0);
  const revocations = rest.find((one) => one.tag === tags.context1);
  const signers = signed.children.at(-1);
  if (signers?.tag !== tags.set || rest.length !== Number(Boolean(certificates)) + Number(Boolean(revocations))) throw new Unacceptable("cms-broken");
  if (!certificates) throw new Unacceptable("certificate-missing");
  return { digests: child(signed, 1, tags.set), encapsulated: child(signed, 2, tags.sequence), certificates, revocations: revocations !== undefined, signers };
}

function contentOf(encapsulated: Der, contentType: string): Uint8Array | null {
  const [type, content, more] = encapsulated.children;
  if (more || idOf(type) !== contentType) throw new Unacceptable("cms-attribute", "contentType");
  if (!content) return null;
  if (content.tag !== tags.context0 || content.children.length !== 1) throw new Unacceptable("cms-broken");
  const [bytes] = content.children;
  // In pieces where the length was not known.
  if (bytes?.tag === tags.octetPieces && bytes.children.every(({ tag }) => tag === tags.octets)) return joined(bytes.children.map((one) => one.content));
  return child(content, 0, tags.octets).content;
}

function signerOf(signer: Der) {
  const [version, sid, digestAlgorithm, attributes, signatureAlgorithm, signature, unsigned, more] = signer.children;
  if (attributes?.tag !== tags.context0) throw new Unacceptable("cms-attribute", "signedAttrs");
  if (!version || !sid || !digestAlgorithm || !signatureAlgorithm || !signature || more) throw new Unacceptable("cms-broken");
  if (signature.tag !== tags.octets || (unsigned && unsigned.tag !== tags.context1)) throw new Unacceptable("cms-broken");
  return { version, sid, digestAlgorithm, attributes, signatureAlgorithm, signature, unsigned };
}

/** The version numbers follow from the contents: RFC 5652, 5.1 and 5.3. */
function requireVersions(signed: Der, signerVersion: Der, otherContent: boolean, revocations: boolean) {
  const [version] = signed.children;
  const signers = smallInteger(signerVersion);
  if (!version || (signers !== 1 && signers !== 3)) throw new Unacceptable("cms-broken");
  const expected = otherContent || signers === 3 ? 3 : 1;
  if (smallInteger(version) !== expected && !(revocations && smallInteger(version) === 5)) throw new Unacceptable("cms-broken");
}

function attributesOf(set: Der): Map<string, Der> {
  const found = new Map<string, Der>();
  for (const attribute of set.children) {
    const id = idOf(attribute.children[0]);
    if (found.has(id) || attribute.children.length !== 2) throw new Unacceptable("cms-attribute", id);
    found.set(id, child(attribute, 1, tags.set));
  }
  return found;
}

function requireAttribute(attributes: ReadonlyMap<string, Der>, id: string, holds: (value: Der) => boolean) {
  const [value, second] = attributes.get(id)?.children ?? [];
  if (!value || second || !holds(value)) throw new Unacceptable(value && id === ids.messageDigest ? "reference-digest" : "cms-attribute", id === ids.messageDigest ? "messageDigest" : "contentType");
}

/** The certificate that the signed attributes name (RFC 5035): any other could be exchanged. */
function certificateOf(certificates: Der, attributes: ReadonlyMap<string, Der>, mayNameBySha1: boolean): Uint8Array {
  const second = attributes.get(ids.signingCertificateV2)?.children;
  const first = attributes.get(ids.signingCertificate)?.children;
  const [value, more] = second ?? first ?? [];
  if (!value || more) throw new Unacceptable("certificate-not-bound");
  if (!second && !mayNameBySha1) throw new Unacceptable("algorithm-weak", "signing-certificate (SHA-1)");
  const named = child(child(value, 0, tags.sequence), 0, tags.sequence).children;
  const algorithm = second && named[0]?.tag === tags.sequence ? named[0] : null;
  const hash = second ? (algorithm ? known(digestIds, plainAlgorithm(algorithm)) : "sha256") : "sha1";
  const [expected, issuerSerial] = algorithm ? named.slice(1) : named;
  if (expected?.tag !== tags.octets) throw new Unacceptable("certificate-not-bound");
  const found = certificates.children.find(({ raw }) => sameBytes(hash === "sha1" ? sha1(raw) : digest(hash, raw), expected.content));
  if (!found) throw new Unacceptable("certificate-not-bound");
  if (issuerSerial) requireIssuerSerial(issuerSerial, openCertificate(found.raw));
  return found.raw;
}

const sha1 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash("sha1").update(bytes).digest());

/** IssuerSerial ::= SEQUENCE { GeneralNames, INTEGER }; the name is a directoryName, context tag 4. */
export function requireIssuerSerial(issuerSerial: Der, { issuerDer, serialHex }: OpenedCertificate) {
  const name = child(issuerSerial, 0, tags.sequence).children[0]?.children[0];
  if (!name || !sameBytes(name.raw, issuerDer) || serialOf(hexOf(child(issuerSerial, 1, tags.integer).content)) !== serialHex) throw new Unacceptable("certificate-not-bound");
}

function requireNamed(sid: Der, { issuerDer, serialHex, keyIdentifier }: OpenedCertificate) {
  if (sid.tag === tags.sequence) {
    const [issuer, serial, more] = sid.children;
    if (!issuer || serial?.tag !== tags.integer || more || !sameBytes(issuer.raw, issuerDer) || serialOf(hexOf(serial.content)) !== serialHex) throw new Unacceptable("certificate-not-bound");
  } else if (sid.tag !== 0x80 || hexOf(sid.content) !== keyIdentifier) throw new Unacceptable("certificate-not-bound");
}

function algorithmOf(der: Der, hash: Hash, { key }: OpenedCertificate): SignatureAlgorithm {
  const id = idOf(der.children[0]);
  if (id === rsaPssId) return pssOf(der.children[1], hash);
  if (plainAlgorithm(der) === rsaEncryptionId) return { scheme: "rsa", hash };
  const algorithm = known(signatureIds, id);
  if (algorithm.hash !== hash || (algorithm.scheme === "ecdsa") !== (key.asymmetricKeyType === "ec")) throw new Unacceptable("algorithm-unknown", id);
  return algorithm;
}

/** RSASSA-PSS-params (RFC 4055): digest, mask over the same digest, length of the salt. */
function pssOf(parameters: Der | undefined, hash: Hash): SignatureAlgorithm {
  const at = (tag: number) => parameters?.children.find((one) => one.tag === tag)?.children[0];
  const [digestPart, maskPart, salt] = [at(0xa0), at(0xa1), at(0xa2)];
  const mask = maskPart?.children[1];
  if (!digestPart || !mask || !salt) throw new Unacceptable("algorithm-weak", "RSASSA-PSS (SHA-1)");
  if (known(digestIds, plainAlgorithm(digestPart)) !== hash || known(digestIds, plainAlgorithm(mask)) !== hash) throw new Unacceptable("algorithm-unknown", "RSASSA-PSS");
  return { scheme: "rsa-pss", hash, saltLength: shortInteger(salt) };
}

function timeStampsOf(unsigned: Der): Uint8Array[] {
  return unsigned.children.filter((one) => idOf(one.children[0]) === ids.timeStampToken).flatMap((one) => child(one, 1, tags.set).children.map(({ raw }) => raw));
}
