// Publications made in a store, with files that no worker has to write.
import { finishExport } from "~/acts/exporting/job";
import { preparePublication } from "~/acts/publishing/prepare-publication";
import { publishDue } from "~/acts/publishing/publish-due";
import { schedulePublication } from "~/acts/publishing/schedule-publication";
import { signBaseline } from "~/acts/signing/sign-baseline";
import { packed } from "~/domain/publishing/file-set";
import { evidenceName, publicFileNames } from "~/domain/publishing/public-files";
import { newestPublic } from "~/domain/publishing/publication";
import { type Evidence, sealed } from "~/domain/signing/evidence";
import { findBaseline } from "~db/baselines";
import { done } from "~db/demo";
import { findEvidenceUnscoped } from "~db/evidence";
import { findPublications } from "~db/publications";
import type { Store } from "~db/store";
import { as, found, mandateOf, password } from "./cast";

/** The newest baseline, frozen for signing in parallel, is signed for each of the three authorities. */
export async function signedByAll(store: Store, specificationId: string) {
  const { specification } = await found(store, specificationId);
  const stored = await findBaseline(store, { specification }, specification.baseline?.number ?? 0);
  for (const [authorityId, signatory] of [["demo-ezerkrasts", "demo-janis"], ["demo-kalnmuiza", "demo-zane"], ["demo-pohjaranna", "demo-juri"]] as const) {
    const viewSha256 = stored?.views.find((view) => view.authorityId === authorityId)?.sha256 ?? "";
    await done(signBaseline(as(store, signatory), { specificationId, number: stored?.baseline.number, password, mandateId: await mandateOf(store, signatory), noConflict: "yes", viewSha256 }));
  }
}

/** The files of a first publication; all but the evidence hold their name only. */
export const namedFiles = (evidence: Evidence, before: number | null = null): Uint8Array =>
  packed(new Map(publicFileNames(evidence.baseline.specification.languages, before).map((name) => [name, new TextEncoder().encode(name === evidenceName ? sealed(evidence) : name)])));

/** The files of the newest baseline, prepared; all but the evidence hold their name only. */
export async function filesPrepared(store: Store, specificationId: string): Promise<string> {
  const { exportId } = await done(preparePublication({ ...as(store, "demo-anna"), now: new Date() }, { specificationId }));
  const { specification } = await found(store, specificationId);
  const stored = await findBaseline(store, { specification }, specification.baseline?.number ?? 0);
  if (!stored) throw new Error("nothing is frozen");
  const before = newestPublic(await findPublications(store, { specification }), new Date().toISOString());
  await finishExport(store, exportId, namedFiles(await findEvidenceUnscoped(store, stored), before?.number ?? null), new Date());
  return exportId;
}

/** Publishes the newest baseline, now where no instant is given. */
export async function published(store: Store, specificationId: string, more: Record<string, unknown> = {}) {
  const exportId = await filesPrepared(store, specificationId);
  const context = { ...as(store, "demo-anna"), now: new Date() };
  const result = await done(schedulePublication(context, { specificationId, exportId, purpose: "consultation", earlyReason: "The notice is not sent yet.", class: "essential", changeReason: "As agreed.", ...more }));
  await publishDue({ store, now: new Date(), newId: () => crypto.randomUUID() });
  return result;
}
