import { digest, known, sameBytes, xmlDigests } from "../algorithms";
import { Unacceptable } from "../unacceptable";
import { canonicalXml, canonicalXml11, canonicalised, exclusiveCanonicalXml } from "./canonical";
import { dsig, signedPropertiesType } from "./names";
import { attributeOf, base64Of, childrenOf, isNamed, named, only, optional } from "./read";

interface Surroundings {
  /** The files of the container that can be signed. */
  files: ReadonlyMap<string, Uint8Array>;
  signedProperties: Element;
}

export interface Reference {
  id: string | null;
  /** A file of the container; null for the signature's own properties. */
  file: string | null;
}

/** Holds one ds:Reference against what it refers to: a file of the container, or the signed properties of the same signature. Throws Unacceptable. */
export function checkReference(reference: Element, surroundings: Surroundings): Reference {
  const uri = attributeOf(reference, "URI");
  if (uri === null) throw new Unacceptable("signature-shape", "Reference/@URI");
  const hash = known(xmlDigests, attributeOf(only(reference, dsig, "DigestMethod"), "Algorithm"));
  const expected = base64Of(only(reference, dsig, "DigestValue"));
  const algorithms = transformsOf(reference);
  const id = attributeOf(reference, "Id");
  if (uri.startsWith("#")) {
    const { signedProperties } = surroundings;
    if (uri !== `#${attributeOf(signedProperties, "Id") ?? ""}` || attributeOf(reference, "Type") !== signedPropertiesType) throw new Unacceptable("reference-unknown", uri);
    if (!sameBytes(digest(hash, canonicalised(signedProperties, algorithms[0] ?? canonicalXml)), expected)) throw new Unacceptable("reference-digest", uri);
    return { id, file: null };
  }
  const name = fileNameOf(uri);
  if (algorithms.length > 0) throw new Unacceptable("transform", uri);
  const bytes = surroundings.files.get(name);
  if (!bytes) throw new Unacceptable("reference-unknown", uri);
  if (!sameBytes(digest(hash, bytes), expected)) throw new Unacceptable("reference-digest", name);
  return { id, file: name };
}

/** At most one transform, and that a canonicalisation: others could sign something that nobody sees. */
function transformsOf(reference: Element): string[] {
  const transforms = optional(reference, dsig, "Transforms");
  const found = transforms ? named(transforms, dsig, "Transform") : [];
  if (transforms && (found.length > 1 || childrenOf(transforms).length !== found.length)) throw new Unacceptable("transform", attributeOf(reference, "URI") ?? "");
  return found.map((transform) => {
    const algorithm = attributeOf(transform, "Algorithm") ?? "";
    if (![canonicalXml, canonicalXml11, exclusiveCanonicalXml].includes(algorithm) || childrenOf(transform).length > 0) throw new Unacceptable("transform", algorithm);
    return algorithm;
  });
}

/** A reference to a file is its name, percent-encoded; nothing that could lead out of the container. */
function fileNameOf(uri: string): string {
  if (uri === "" || /^[a-z][a-z0-9+.-]*:/i.test(uri) || /^[/\\]|[?#\\]/.test(uri)) throw new Unacceptable("reference-external", uri);
  let name: string;
  try {
    name = decodeURIComponent(uri);
  } catch {
    throw new Unacceptable("reference-unknown", uri);
  }
  if (name.split("/").some((step) => step === ".." || step === ".")) throw new Unacceptable("reference-external", uri);
  return name;
}

/** The media type that the signer stated for each signed file, by the Id of its reference. */
export function statedTypes(signedProperties: Element, xades: string): Map<string, string> {
  const [data] = named(signedProperties, xades, "SignedDataObjectProperties");
  const formats = data ? childrenOf(data).filter((one) => isNamed(one, xades, "DataObjectFormat")) : [];
  return new Map(formats.map((format) => [(attributeOf(format, "ObjectReference") ?? "").slice(1), optional(format, xades, "MimeType")?.textContent?.trim() ?? ""]));
}
