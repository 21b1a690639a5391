import type { Fault, FoundSignature, FoundTimeStamp } from "../../domain/signing/signed-file";
import { algorithmName, isSignedBy, known, xmlSignatures } from "../algorithms";
import { type OpenedCertificate, requireValidOn } from "../certificate";
import { openTimeStamp } from "../cms/time-stamp";
import { Unacceptable, collecting } from "../unacceptable";
import { canonicalXml, canonicalised } from "./canonical";
import { dsig, xades } from "./names";
import { attributeOf, base64Of, childrenOf, isNamed, named, only, optional } from "./read";
import { type Reference, checkReference, statedTypes } from "./references";
import { certificateOf, claimedTimeOf } from "./signed-properties";

interface Surroundings {
  /** The file in which the signature stands. */
  place: string;
  /** The files of the container that have to be signed. */
  files: ReadonlyMap<string, Uint8Array>;
  /** The media type of each file in the container's manifest. */
  mediaTypes: ReadonlyMap<string, string>;
  now: string;
}

/** One ds:Signature over all files of a container (XAdES baseline), or null with everything that is wrong with it. */
export function checkSignature(signature: Element, surroundings: Surroundings, faults: Fault[]): FoundSignature | null {
  const { place } = surroundings;
  const before = faults.length;
  const found = collecting(faults, place, () => {
    const parts = partsOf(signature);
    const covered = referencesOf(parts, surroundings, faults);
    requireCoverage(covered, surroundings, faults);
    return collecting(faults, place, () => signed(parts, surroundings, faults));
  });
  return faults.length > before ? null : found;
}

type Parts = ReturnType<typeof partsOf>;

function partsOf(signature: Element) {
  const allowed = ["SignedInfo", "SignatureValue", "KeyInfo", "Object"];
  if (childrenOf(signature).some((one) => one.namespaceURI !== dsig || !allowed.includes(one.localName))) throw new Unacceptable("signature-shape");
  const qualifying = only(only(signature, dsig, "Object"), xades, "QualifyingProperties");
  const id = attributeOf(signature, "Id");
  if (childrenOf(only(signature, dsig, "Object")).length !== 1 || !id || attributeOf(qualifying, "Target") !== `#${id}`) throw new Unacceptable("signature-shape", "QualifyingProperties");
  return {
    signedInfo: only(signature, dsig, "SignedInfo"), value: only(signature, dsig, "SignatureValue"), keyInfo: only(signature, dsig, "KeyInfo"),
    signedProperties: only(qualifying, xades, "SignedProperties"), unsigned: optional(qualifying, xades, "UnsignedProperties"),
  };
}

function referencesOf({ signedInfo, signedProperties }: Parts, { place, files, mediaTypes }: Surroundings, faults: Fault[]): Reference[] {
  const elements = named(signedInfo, dsig, "Reference");
  if (childrenOf(signedInfo).length !== elements.length + 2) throw new Unacceptable("signature-shape", "SignedInfo");
  const types = statedTypes(signedProperties, xades);
  return elements.flatMap((element) => {
    const found = collecting(faults, place, () => {
      const reference = checkReference(element, { files, signedProperties });
      const stated = reference.id && types.get(reference.id);
      if (reference.file !== null && stated && stated !== mediaTypes.get(reference.file)) throw new Unacceptable("manifest-differs", reference.file);
      return reference;
    });
    return found ? [found] : [];
  });
}

/** A signature over a part of the files, or one whose properties are not signed, says less than it seems to. */
function requireCoverage(covered: readonly Reference[], { place, files }: Surroundings, faults: Fault[]) {
  const names = covered.map((one) => one.file);
  if (!names.includes(null)) faults.push({ problem: "properties-unsigned", place });
  if (new Set(names).size !== names.length) faults.push({ problem: "reference-repeated", place });
  // A reference whose digest is wrong has been told already.
  const told = new Set(faults.filter((one) => one.problem === "reference-digest" || one.problem === "transform" || one.problem === "manifest-differs").map((one) => one.place));
  for (const name of files.keys()) if (!names.includes(name) && !told.has(name)) faults.push({ problem: "reference-missing", place: `${place}: ${name}` });
}

function signed({ signedInfo, value, keyInfo, signedProperties, unsigned }: Parts, { place, now }: Surroundings, faults: Fault[]): FoundSignature {
  const method = only(signedInfo, dsig, "SignatureMethod");
  const algorithm = known(xmlSignatures, attributeOf(method, "Algorithm"));
  if (childrenOf(method).length > 0) throw new Unacceptable("algorithm-unknown", "SignatureMethod");
  const canonicalization = only(signedInfo, dsig, "CanonicalizationMethod");
  if (childrenOf(canonicalization).length > 0) throw new Unacceptable("canonicalisation");
  const certificate = certificateOf(keyInfo, signedProperties);
  if (!isSignedBy(certificate.key, algorithm, canonicalised(signedInfo, attributeOf(canonicalization, "Algorithm")), base64Of(value), "ieee-p1363")) throw new Unacceptable("signature-value", place);
  const claimedAt = claimedTimeOf(signedProperties, now);
  const timeStamps = unsigned ? timeStampsOf(unsigned, value, place, faults) : [];
  requireValid(certificate, timeStamps, claimedAt, now);
  return { place, form: "XAdES", algorithm: algorithmName(algorithm), claimedAt, certificate: certificate.facts, timeStamps };
}

/** A time stamp proves that the signature was there by then; without one there is only the signer's word. */
function requireValid(certificate: OpenedCertificate, timeStamps: readonly FoundTimeStamp[], claimedAt: string | null, now: string) {
  requireValidOn(certificate, timeStamps.map(({ at }) => at).sort()[0] ?? claimedAt ?? now);
}

function timeStampsOf(unsigned: Element, value: Element, place: string, faults: Fault[]): FoundTimeStamp[] {
  if (childrenOf(unsigned).some((one) => !isNamed(one, xades, "UnsignedSignatureProperties"))) throw new Unacceptable("signature-shape", "UnsignedProperties");
  const properties = named(unsigned, xades, "UnsignedSignatureProperties").flatMap(childrenOf);
  if (properties.some((one) => one.localName === "CounterSignature")) throw new Unacceptable("signature-shape", "CounterSignature");
  return properties.filter((one) => isNamed(one, xades, "SignatureTimeStamp")).flatMap((stamp) => {
    const algorithm = optional(stamp, dsig, "CanonicalizationMethod");
    const over = Buffer.from(canonicalised(value, algorithm ? attributeOf(algorithm, "Algorithm") : canonicalXml), "utf8");
    const found = collecting(faults, place, () => named(stamp, xades, "EncapsulatedTimeStamp").map((token) => openTimeStamp(base64Of(token), over, "signature")));
    return found ?? [];
  });
}
