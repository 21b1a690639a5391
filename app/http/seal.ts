import type { AppLoadContext } from "@remix-run/node";
import type { Sealer } from "~/acts/signing/seal-baseline";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import type { SealedFile } from "~/domain/signing/signed-file";
import { checkInWorker } from "~/signatures/check-in-worker";
import { signCms } from "~/signatures/cms/write";
import { preparePdf } from "~/signatures/pdf/write";
import type { SigningKey } from "~/signatures/signing-key";
import { signXades } from "~/signatures/xml/write";
import { writeContainer } from "~/signatures/zip/write";
import type { StoredBaseline } from "~db/baselines";
import { sealKey } from "./seal-key";
import { frozenOf, signingPackage } from "./signing-package";
import { askTimeStamp } from "./time-stamp";

interface Wish {
  stored: StoredBaseline;
  authorityId: string;
  now: Date;
}

/** Seals each PDF of the package for signing and a container with all of it, once, however often it is asked. */
export function sealerOf(context: AppLoadContext, wish: Wish): Sealer {
  let sealed: ReturnType<Sealer> | null = null;
  return () => (sealed ??= seal(context, wish));
}

async function seal(context: AppLoadContext, { stored, authorityId, now }: Wish): Promise<SealedFile[] | Refusal> {
  const { config, signatureFile } = context;
  const key = await sealKey(config.sealFolder, authorityId, now);
  if (isRefusal(key)) return key;
  const made = await signingPackage(context, stored);
  const frozen = frozenOf(made);
  const sealed: SealedFile[] = [];
  for (const { name, bytes } of await signedFiles(made.files, key, now.toISOString(), config.timeStampUrl, stored.baseline.number)) {
    if (!bytes) return refuse("time-stamp-failed");
    const outcome = await checkInWorker(signatureFile, { bytes, frozen, baselineSha256: stored.sha256, now: now.toISOString() });
    // What we sealed ourselves has to pass our own check.
    if ("faults" in outcome) throw new Error(`${name}: ${JSON.stringify(outcome.faults)}`);
    sealed.push({ name, bytes, report: outcome.report });
  }
  return sealed;
}

async function signedFiles(files: ReadonlyMap<string, Uint8Array>, key: SigningKey, at: string, timeStampUrl: string | null, number: number): Promise<{ name: string; bytes: Uint8Array | null }[]> {
  const stamped = async (over: Uint8Array, complete: (token: Uint8Array | null) => Uint8Array) => {
    if (!timeStampUrl) return complete(null);
    const token = await askTimeStamp(timeStampUrl, over);
    return token && complete(token);
  };
  const results: { name: string; bytes: Uint8Array | null }[] = [];
  for (const [name, pdf] of [...files].filter(([one]) => one.endsWith(".pdf"))) {
    const prepared = preparePdf(pdf, at);
    const { signature, complete } = signCms(prepared.toSign, key);
    results.push({ name: name.replace(/\.pdf$/, "-sealed.pdf"), bytes: await stamped(signature, (token) => prepared.complete(complete(token))) });
  }
  const { stamped: over, complete } = signXades(files, key, at);
  results.push({ name: `baseline-${number}-sealed.asice`, bytes: await stamped(over, (token) => writeContainer(files, new Map([["META-INF/signatures0.xml", complete(token)]]))) });
  return results;
}
