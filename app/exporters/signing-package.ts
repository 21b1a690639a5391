import { strToU8, zipSync } from "fflate";
import { canonicalJson } from "../domain/canonical-json";
import type { Language } from "../domain/language";
import { sha256Bytes } from "../domain/sha256";
import { type Evidence, forSigning } from "../domain/signing/evidence";
import type { FrozenFile } from "../domain/signing/signed-file";
import { docxOf } from "./docx/docx";
import { pdfOf } from "./pdf/pdf";
import { signingGuides } from "./signing-guide";

/** What is signed outside the system. `files` belong into every container, `guides` may. */
export interface SigningPackage {
  files: Map<string, Uint8Array>;
  guides: Map<string, Uint8Array>;
}

/** The one text that the hash of a baseline is taken over. */
export const baselineName = "baseline.json";
const manifestName = "manifest-sha256.txt";

/** The package for signing of a baseline: as frozen, the same bytes every time. */
export async function signingPackageOf(evidence: Evidence): Promise<SigningPackage> {
  const frozen = forSigning(evidence);
  const files = new Map<string, Uint8Array>([[baselineName, strToU8(canonicalJson(frozen.baseline))]]);
  for (const language of frozen.baseline.specification.languages) {
    files.set(signingName(frozen, language, "docx"), docxOf(frozen, language));
    files.set(signingName(frozen, language, "pdf"), await pdfOf(frozen, language));
  }
  // As sha256sum reads it.
  const manifest = [...files].map(([name, bytes]) => `${sha256Bytes(bytes)}  ${name}\n`).sort().join("");
  files.set(manifestName, strToU8(manifest));
  return { files, guides: new Map(Object.entries(signingGuides(frozen)).map(([name, text]) => [name, strToU8(text)])) };
}

/** What the package is called: its file set with .zip, its container with .asice. */
export const packageName = ({ baseline }: Pick<Evidence, "baseline">): string => `specification-${baseline.specification.id}-baseline-${baseline.number}-for-signing`;

export const signingName = (evidence: Pick<Evidence, "baseline">, language: Language, kind: "docx" | "pdf"): string => `${packageName(evidence)}-${language}.${kind}`;

/** The package as a ZIP file set: the guides beside a folder with the files to sign. */
export function fileSetOf({ files, guides }: SigningPackage): Uint8Array {
  const parts = [...guides, ...[...files].map(([name, bytes]): [string, Uint8Array] => [`${signingFolder}/${name}`, bytes])];
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1, 12), level: 6 });
}

export const signingFolder = "files-to-sign";

/** Name, length and hash of files: what a signed container is held against. */
export const frozenFiles = (files: ReadonlyMap<string, Uint8Array>): FrozenFile[] => [...files].map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256Bytes(bytes) }));

/** The package of a file set, the other way. */
export function packageOfFileSet(parts: ReadonlyMap<string, Uint8Array>): SigningPackage {
  const inside = [...parts].filter(([name]) => name.startsWith(`${signingFolder}/`)).map(([name, bytes]): [string, Uint8Array] => [name.slice(signingFolder.length + 1), bytes]);
  return { files: new Map(inside), guides: new Map([...parts].filter(([name]) => !name.includes("/"))) };
}
