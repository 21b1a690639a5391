import { escaped } from "../../exporters/xml";
import { type SignatureAlgorithm, digest, xmlDigests, xmlSignatures } from "../algorithms";
import { issuerSerialOf } from "../cms/write";
import { type SigningKey, algorithmOf, signBytes } from "../signing-key";
import { mediaTypeOf } from "../zip/write";
import { canonicalised, exclusiveCanonicalXml } from "./canonical";
import { asic, dsig, signedPropertiesType, xades } from "./names";
import { elementsOf, isNamed, readXml } from "./read";

/** A XAdES signature before its time stamp. */
export interface UnstampedXades {
  /** What a time stamp is taken over: the signature value in canonical form. */
  stamped: Uint8Array;
  complete: (timeStamp: Uint8Array | null) => Uint8Array;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** A XAdES signature at level B (ETSI EN 319 132-1, 6.3) over files, as the signatures file of an ASiC-E container. */
export function signXades(files: ReadonlyMap<string, Uint8Array>, signing: SigningKey, at: string): UnstampedXades {
  const algorithm = algorithmOf(signing);
  const properties = signedProperties(files, signing, at);
  const references = [...files].map(([name, bytes], index) => reference(`Id="r${index}" URI="${escaped(encodeURIComponent(name))}"`, "", digest("sha256", bytes)));
  // Canonical form depends on the namespaces around an element, so each part is taken out of the whole.
  const before = document({ properties, signedInfo: "", value: "", signing, token: null });
  const own = `<ds:Transforms><ds:Transform Algorithm="${exclusiveCanonicalXml}"/></ds:Transforms>`;
  const signedInfo = `<ds:CanonicalizationMethod Algorithm="${exclusiveCanonicalXml}"/><ds:SignatureMethod Algorithm="${methodOf(algorithm)}"/>${references.join("")}${reference(`Type="${signedPropertiesType}" URI="#properties"`, own, digest("sha256", canonicalPart(before, xades, "SignedProperties")))}`;
  const unsigned = document({ properties, signedInfo, value: "", signing, token: null });
  const value = base64(signBytes(signing, Buffer.from(canonicalPart(unsigned, dsig, "SignedInfo"), "utf8"), "ieee-p1363"));
  const complete = (timeStamp: Uint8Array | null) => Buffer.from(document({ properties, signedInfo, value, signing, token: timeStamp }), "utf8");
  return { stamped: Buffer.from(canonicalPart(document({ properties, signedInfo, value, signing, token: null }), dsig, "SignatureValue"), "utf8"), complete };
}

const reference = (attributes: string, transforms: string, value: Uint8Array): string =>
  `<ds:Reference ${attributes}>${transforms}<ds:DigestMethod Algorithm="${digestUri}"/><ds:DigestValue>${base64(value)}</ds:DigestValue></ds:Reference>`;

const digestUri = uriOf(xmlDigests, (hash) => hash === "sha256");
const methodOf = (algorithm: SignatureAlgorithm): string => uriOf(xmlSignatures, (one) => one.scheme === algorithm.scheme && one.hash === algorithm.hash);

function uriOf<Found>(table: Readonly<Record<string, Found>>, fits: (one: Found) => boolean): string {
  const found = Object.entries(table).find(([, one]) => fits(one));
  if (!found) throw new Error("an algorithm without an identifier");
  return found[0];
}

function signedProperties(files: ReadonlyMap<string, Uint8Array>, { certificate }: SigningKey, at: string): string {
  const formats = [...files.keys()].map((name, index) => `<xades:DataObjectFormat ObjectReference="#r${index}"><xades:MimeType>${mediaTypeOf(name)}</xades:MimeType></xades:DataObjectFormat>`).join("");
  const cert = `<xades:Cert><xades:CertDigest><ds:DigestMethod Algorithm="${digestUri}"/><ds:DigestValue>${base64(digest("sha256", certificate.der))}</ds:DigestValue></xades:CertDigest><xades:IssuerSerialV2>${base64(issuerSerialOf(certificate))}</xades:IssuerSerialV2></xades:Cert>`;
  return `<xades:SignedSignatureProperties><xades:SigningTime>${at.slice(0, 19)}Z</xades:SigningTime><xades:SigningCertificateV2>${cert}</xades:SigningCertificateV2></xades:SignedSignatureProperties><xades:SignedDataObjectProperties>${formats}</xades:SignedDataObjectProperties>`;
}

interface Parts {
  properties: string;
  signedInfo: string;
  value: string;
  signing: SigningKey;
  token: Uint8Array | null;
}

function document({ properties, signedInfo, value, signing, token }: Parts): string {
  const certificates = [signing.certificate.der, ...signing.chain].map((one) => `<ds:X509Certificate>${base64(one)}</ds:X509Certificate>`).join("");
  const unsigned = token ? `<xades:UnsignedProperties><xades:UnsignedSignatureProperties><xades:SignatureTimeStamp Id="stamp"><ds:CanonicalizationMethod Algorithm="${exclusiveCanonicalXml}"/><xades:EncapsulatedTimeStamp>${base64(token)}</xades:EncapsulatedTimeStamp></xades:SignatureTimeStamp></xades:UnsignedSignatureProperties></xades:UnsignedProperties>` : "";
  return `<?xml version="1.0" encoding="UTF-8"?>\n<asic:XAdESSignatures xmlns:asic="${asic}" xmlns:ds="${dsig}" xmlns:xades="${xades}"><ds:Signature Id="seal"><ds:SignedInfo>${signedInfo}</ds:SignedInfo><ds:SignatureValue>${value}</ds:SignatureValue><ds:KeyInfo><ds:X509Data>${certificates}</ds:X509Data></ds:KeyInfo><ds:Object><xades:QualifyingProperties Target="#seal"><xades:SignedProperties Id="properties">${properties}</xades:SignedProperties>${unsigned}</xades:QualifyingProperties></ds:Object></ds:Signature></asic:XAdESSignatures>`;
}

function canonicalPart(text: string, namespace: string, name: string): string {
  const element = elementsOf(readXml(Buffer.from(text, "utf8"))).find((one) => isNamed(one, namespace, name));
  if (!element) throw new Error(`${name} is missing`);
  return canonicalised(element, exclusiveCanonicalXml);
}
