import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { downloadName, fileKinds, redlineKinds, wholeKinds } from "~/domain/exporting/asked-file";
import { type SignedBytes, fileName, redlined, written } from "~/exporters/export";
import type { Specification } from "~/domain/specification/specification";
import type { Evidence } from "~/domain/signing/evidence";
import { fileSetOf, packageName, signingPackageOf } from "~/exporters/signing-package";
import { writeContainer } from "~/signatures/zip/write";
import { findBaseline } from "~db/baselines";
import { findEvidenceUnscoped } from "~db/evidence";
import type { Store } from "~db/store";
import { UsageTrouble } from "./usage";

/** The evidence of one of a specification's baselines. */
export async function evidenceFor(store: Store, specification: Specification, number: number): Promise<Evidence> {
  const stored = await findBaseline(store, { specification }, number);
  if (!stored) throw new UsageTrouble(`${specification.id} has no baseline ${number}`);
  return findEvidenceUnscoped(store, stored);
}

export interface WrittenFile {
  name: string;
  bytes: number;
  sha256: string;
}

/** Writes what changed between two baselines, as Word with tracked changes and as web page, in every official language. */
export function writeRedlines(before: Evidence, after: Evidence, folder: string): WrittenFile[] {
  const { specification, number } = after.baseline;
  return redlineKinds.flatMap((kind) =>
    specification.languages.map((language) => {
      const name = downloadName({ what: "redline", kind, language, since: before.baseline.number }, specification.id, number, null);
      return writeFile(folder, name, redlined(before, after, language, kind));
    }),
  );
}

function writeFile(folder: string, name: string, bytes: Uint8Array): WrittenFile {
  writeFileSync(join(folder, name), bytes);
  return { name, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** Writes every format in every official language, whole ones once, and the package for signing as file set and container. */
export async function writeDocuments(evidence: Evidence, folder: string, signed: SignedBytes = new Map()): Promise<WrittenFile[]> {
  mkdirSync(folder, { recursive: true });
  const { languages } = evidence.baseline.specification;
  const files: WrittenFile[] = [];
  const write = (name: string, bytes: Uint8Array) => files.push(writeFile(folder, name, bytes));
  for (const kind of fileKinds)
    for (const language of wholeKinds.includes(kind) ? languages.slice(0, 1) : languages) write(fileName(evidence, language, kind), await written(evidence, language, kind, null, { signed }));
  const forSigning = await signingPackageOf(evidence);
  write(`${packageName(evidence)}.zip`, fileSetOf(forSigning));
  write(`${packageName(evidence)}.asice`, writeContainer(forSigning.files));
  return files;
}
