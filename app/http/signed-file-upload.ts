import type { AppLoadContext } from "@remix-run/node";
import type { Fault, SignedFileReport } from "~/domain/signing/signed-file";
import { checkInWorker } from "~/signatures/in-worker";
import type { StoredBaseline } from "~db/baselines";
import { frozenOf, signingPackage } from "./signing-package";

export type SignedUpload = { bytes: Uint8Array; fileName: string; report: SignedFileReport } | { faults: Fault[] } | { missing: true };

/** The signed file of an upload form with what was found in it, or every reason why it is refused. */
export async function signedUpload(request: Request, context: AppLoadContext, stored: StoredBaseline): Promise<SignedUpload> {
  const file = (await request.formData().catch(() => new FormData())).get("file");
  if (!(file instanceof File) || file.size === 0) return { missing: true };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const frozen = frozenOf(await signingPackage(context, stored));
  const outcome = await checkInWorker(context.signatureFile, { bytes, frozen, baselineSha256: stored.sha256, now: new Date().toISOString() });
  return "faults" in outcome ? outcome : { bytes, fileName: file.name, report: outcome.report };
}
