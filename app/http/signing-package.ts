import type { AppLoadContext } from "@remix-run/node";
import { writeWhileWaiting } from "~/exporters/in-worker";
import { type SigningPackage, frozenFiles, packageOfFileSet } from "~/exporters/signing-package";
import { unzipped } from "~/exporters/unzip";
import type { Frozen } from "~/signatures/container";
import type { StoredBaseline } from "~db/baselines";
import { findEvidenceUnscoped } from "~db/evidence";

/** The package for signing of a baseline, written beside the request loop: as its ZIP file set and as its files. */
export async function signingPackage({ store, workerFile, reader }: Pick<AppLoadContext, "store" | "workerFile" | "reader">, stored: StoredBaseline): Promise<SigningPackage & { fileSet: Uint8Array }> {
  const fileSet = await writeWhileWaiting({ what: "signing", evidence: await findEvidenceUnscoped(store, stored) }, workerFile, reader.gone);
  const parts = unzipped(fileSet);
  if (typeof parts === "string") throw new Error(parts);
  return { fileSet, ...packageOfFileSet(parts) };
}

/** What a signed container is held against. */
export const frozenOf = ({ files, guides }: SigningPackage): Frozen => ({ files: frozenFiles(files), optional: frozenFiles(guides) });
