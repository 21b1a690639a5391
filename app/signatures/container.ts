import type { Fault, FoundSignature, FrozenFile } from "../domain/signing/signed-file";
import { sha256Bytes } from "../domain/sha256";
import { Unacceptable, collecting } from "./unacceptable";
import { asic, dsig, odfManifest, odfSignatures } from "./xml/names";
import { attributeOf, childrenOf, elementsOf, isNamed, readXml } from "./xml/read";
import { checkSignature } from "./xml/signature";
import { asiceType, manifestName } from "./zip/names";
import { type ZipEntry, readZip } from "./zip/read";

const signatureName = /^META-INF\/[^/]*signatures[^/]*\.xml$/i;

/** The package that a container has to hold: files that must be there, and the guides that may. */
export interface Frozen {
  files: readonly FrozenFile[];
  optional: readonly FrozenFile[];
}

/** Checks an ASiC-E container with XAdES signatures (ETSI EN 319 162-1). The signatures found, what they are over, and everything that is wrong. */
export function checkContainer(bytes: Uint8Array, frozen: Frozen, now: string): { signatures: FoundSignature[]; over: FrozenFile[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const entries = collecting(faults, "", () => readZip(bytes));
  if (!entries) return { signatures: [], over: [], faults };
  checkType(entries, faults);
  const payload = new Map(entries.filter(({ name }) => name !== "mimetype" && !name.startsWith("META-INF/")).map((entry) => [entry.name, entry.bytes]));
  checkPayload(payload, frozen, faults);
  const mediaTypes = collecting(faults, manifestName, () => manifestOf(entries, payload)) ?? new Map<string, string>();
  const signatures = signatureFiles(entries, faults).flatMap(({ name, bytes: xml }) => {
    const found = collecting(faults, name, () => signaturesOf(xml).map((one) => checkSignature(one, { place: name, files: payload, mediaTypes, now }, faults)));
    return (found ?? []).filter((one) => one !== null);
  });
  if (signatures.length === 0 && faults.length === 0) faults.push({ problem: "no-signature", place: "" });
  return { signatures, over: [...frozen.files, ...frozen.optional].filter(({ name }) => payload.has(name)), faults };
}

/** `mimetype` stands first, unpacked and bare, so that a program can tell the kind by looking at the first bytes. */
function checkType(entries: readonly ZipEntry[], faults: Fault[]) {
  const [first] = entries;
  const fits = first?.name === "mimetype" && first.stored && !first.extra && Buffer.from(first.bytes).toString("latin1") === asiceType;
  if (!fits) faults.push({ problem: "mimetype", place: first?.name ?? "" });
}

function checkPayload(payload: ReadonlyMap<string, Uint8Array>, { files, optional }: Frozen, faults: Fault[]) {
  for (const file of files) if (!payload.has(file.name)) faults.push({ problem: "payload-missing", place: file.name });
  for (const [name, bytes] of payload) {
    const file = [...files, ...optional].find((one) => one.name === name);
    if (!file) faults.push({ problem: "payload-extra", place: name });
    else if (file.bytes !== bytes.length || file.sha256 !== sha256Bytes(bytes)) faults.push({ problem: "payload-differs", place: name });
  }
}

/** The media type of every file. The manifest names the container itself and exactly the files that are in it. */
function manifestOf(entries: readonly ZipEntry[], payload: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const manifest = entries.find(({ name }) => name === manifestName);
  if (!manifest) throw new Unacceptable("manifest-missing");
  const root = readXml(manifest.bytes).documentElement;
  const listed = childrenOf(root);
  const types = new Map(listed.map((one) => [attributeOfManifest(one, "full-path"), attributeOfManifest(one, "media-type")]));
  const right = isNamed(root, odfManifest, "manifest") && listed.every((one) => isNamed(one, odfManifest, "file-entry")) && types.size === listed.length && types.get("/") === asiceType;
  if (!right || types.size !== payload.size + 1) throw new Unacceptable("manifest-differs");
  for (const name of payload.keys()) if (!types.has(name)) throw new Unacceptable("manifest-differs", name);
  return types;
}

const attributeOfManifest = (entry: Element, name: string): string => entry.getAttributeNodeNS(odfManifest, name)?.value ?? "";

/** What stands in META-INF beside the manifest: signatures of the kind that is understood, and nothing that nobody signed. */
function signatureFiles(entries: readonly ZipEntry[], faults: Fault[]): ZipEntry[] {
  const inside = entries.filter(({ name }) => name.startsWith("META-INF/") && name !== manifestName && name !== "META-INF/");
  for (const { name } of inside) if (!signatureName.test(name)) faults.push({ problem: /\.(p7s|tst)$|ASiCManifest/i.test(name) ? "signature-kind" : "payload-extra", place: name });
  return inside.filter(({ name }) => signatureName.test(name));
}

/** The signatures of one file. Every identifier in it is unique, and no signature hides inside another. */
function signaturesOf(xml: Uint8Array): Element[] {
  const document = readXml(xml);
  const root = document.documentElement;
  const all = elementsOf(document);
  const ids = all.flatMap((one) => Array.from(one.attributes).filter((attribute) => attribute.localName.toLowerCase() === "id").map((attribute) => attribute.value));
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new Unacceptable("id-repeated", id);
    seen.add(id);
  }
  const collection = isNamed(root, asic, "XAdESSignatures") || isNamed(root, odfSignatures, "document-signatures");
  const signatures = collection ? childrenOf(root) : [root];
  const everywhere = all.filter((one) => isNamed(one, dsig, "Signature"));
  if (signatures.length === 0 || !signatures.every((one) => isNamed(one, dsig, "Signature")) || everywhere.length !== signatures.length) throw new Unacceptable("signature-shape", attributeOf(root, "Id") ?? root.localName);
  return signatures;
}
