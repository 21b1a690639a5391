import { digest, known, sameBytes, xmlDigests } from "../algorithms";
import { type OpenedCertificate, openCertificate, serialOf } from "../certificate";
import { requireIssuerSerial } from "../cms/read";
import { readDer } from "../cms/der";
import { Unacceptable } from "../unacceptable";
import { dsig, xades } from "./names";
import { attributeOf, base64Of, childrenOf, named, only, optional, textOf } from "./read";

/** A clock may be wrong by this much. */
const tolerance = 24 * 3_600_000;

/** The certificate of the key information that the signed properties name by its digest: any other could be exchanged. Throws Unacceptable. */
export function certificateOf(keyInfo: Element, signedProperties: Element): OpenedCertificate {
  const given = childrenOf(keyInfo).flatMap((one) => (one.namespaceURI === dsig && one.localName === "X509Data" ? named(one, dsig, "X509Certificate") : [])).map(base64Of);
  if (given.length === 0) throw new Unacceptable("certificate-missing");
  const properties = only(signedProperties, xades, "SignedSignatureProperties");
  const naming = optional(properties, xades, "SigningCertificateV2") ?? optional(properties, xades, "SigningCertificate");
  const [cert] = naming ? named(naming, xades, "Cert") : [];
  if (!cert) throw new Unacceptable("certificate-not-bound");
  const certDigest = only(cert, xades, "CertDigest");
  const hash = known(xmlDigests, attributeOf(only(certDigest, dsig, "DigestMethod"), "Algorithm"));
  const expected = base64Of(only(certDigest, dsig, "DigestValue"));
  const der = given.find((one) => sameBytes(digest(hash, one), expected));
  if (!der) throw new Unacceptable("certificate-not-bound");
  const certificate = openCertificate(der);
  requireSameIssuer(cert, certificate);
  return certificate;
}

function requireSameIssuer(cert: Element, certificate: OpenedCertificate) {
  const second = optional(cert, xades, "IssuerSerialV2");
  if (second) requireIssuerSerial(readDer(base64Of(second)), certificate);
  const first = optional(cert, xades, "IssuerSerial");
  if (!first) return;
  const serial = BigInt(/^\d{1,60}$/.exec(textOf(only(first, dsig, "X509SerialNumber")))?.[0] ?? "-1");
  const name = textOf(only(first, dsig, "X509IssuerName"));
  if (serialOf(serial.toString(16)) !== certificate.serialHex || !namesIssuer(name, certificate)) throw new Unacceptable("certificate-not-bound", name);
}

/** Programs write names in different ways (RFC 2253 and 4514, with numbers or letters): every value has to be there. */
function namesIssuer(name: string, { issuerValues }: OpenedCertificate): boolean {
  const plain = name.replace(/\\([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).replace(/\\(.)/g, "$1").toLowerCase();
  return issuerValues.every((value) => plain.includes(value.toLowerCase()) || plain.includes(Buffer.from(value, "utf8").toString("hex")));
}

/** What the signer says about the time of signing, as UTC; a time to come is refused. */
export function claimedTimeOf(signedProperties: Element, now: string): string | null {
  const [properties] = named(signedProperties, xades, "SignedSignatureProperties");
  const element = properties ? optional(properties, xades, "SigningTime") : null;
  if (!element) return null;
  const text = textOf(element);
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.test(text) ? new Date(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`) : new Date(Number.NaN);
  if (Number.isNaN(at.getTime())) throw new Unacceptable("signature-shape", "SigningTime");
  return notInFuture(at, now);
}

export function notInFuture(at: Date, now: string): string {
  if (at.getTime() > Date.parse(now) + tolerance) throw new Unacceptable("time-in-future", at.toISOString());
  return at.toISOString();
}
