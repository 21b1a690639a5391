import type { AppLoadContext } from "@remix-run/node";
import type { Sealer } from "~/acts/signing/seal-baseline";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import type { SealedFile } from "~/domain/signing/signed-file";
import { signCms } from "~/signatures/cms/write";
import { packageName } from "~/exporters/signing-package";
import { checkInWorker, packInWorker } from "~/signatures/in-worker";
import { preparePdf } from "~/signatures/pdf/write";
import type { SigningKey } from "~/signatures/signing-key";
import { signXades } from "~/signatures/xml/write";
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
  const key = await sealKey(context.config.sealFolder, authorityId, now);
  if (isRefusal(key)) return key;
  const made = await signingPackage(context, stored);
  const sealed = await sealedFiles(context, { files: made.files, key, at: now.toISOString(), name: packageName(stored) });
  if (isRefusal(sealed)) return sealed;

  const frozen = frozenOf(made);
  const checked: SealedFile[] = [];
  for (const { name, bytes } of sealed) {
    const outcome = await checkInWorker(context.signatureFile, { bytes, frozen, baselineSha256: stored.sha256, now: now.toISOString() });
    // What we sealed ourselves has to pass our own check.
    if ("faults" in outcome) throw new Error(`${name}: ${JSON.stringify(outcome.faults)}`);
    checked.push({ name, bytes, report: outcome.report });
  }
  return checked;
}

interface ToSeal {
  files: ReadonlyMap<string, Uint8Array>;
  key: SigningKey;
  at: string;
  name: string;
}

async function sealedFiles({ config, signatureFile }: AppLoadContext, { files, key, at, name }: ToSeal): Promise<{ name: string; bytes: Uint8Array }[] | Refusal> {
  const { timeStampUrl } = config;
  const stampOver = async (over: Uint8Array) => (timeStampUrl ? ((await askTimeStamp(timeStampUrl, over)) ?? refuse("time-stamp-failed")) : null);
  const sealed: { name: string; bytes: Uint8Array }[] = [];
  for (const [pdfName, pdf] of [...files].filter(([one]) => one.endsWith(".pdf"))) {
    const prepared = preparePdf(pdf, at);
    const cms = signCms(prepared.toSign, key);
    const stamp = await stampOver(cms.signature);
    if (isRefusal(stamp)) return stamp;
    sealed.push({ name: pdfName.replace(/\.pdf$/, "-sealed.pdf"), bytes: prepared.complete(cms.complete(stamp)) });
  }
  const xades = signXades(files, key, at);
  const stamp = await stampOver(xades.stamped);
  if (isRefusal(stamp)) return stamp;
  const signatures = new Map([["META-INF/signatures0.xml", xades.complete(stamp)]]);
  return [...sealed, { name: `${name}-sealed.asice`, bytes: await packInWorker(signatureFile, files, signatures) }];
}
