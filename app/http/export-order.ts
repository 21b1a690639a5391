import type { AskedFile } from "~/domain/exporting/asked-file";
import type { Order } from "~/exporters/in-worker";
import { type StoredBaseline, findBaseline, findBaselineUnscoped } from "~db/baselines";
import { findEvidenceUnscoped } from "~db/evidence";
import { findPublicationRowUnscoped } from "~db/publications";
import { findAllSignedBytesUnscoped } from "~db/signed-files";
import type { Store } from "~db/store";

/** What a worker needs to write a file of a baseline that the caller has found; null where there is no such earlier baseline. */
export async function orderFor(store: Store, stored: StoredBaseline, asked: AskedFile, as: string | null): Promise<Order | null> {
  const evidence = await findEvidenceUnscoped(store, stored);
  if (asked.what === "file") {
    const signed = asked.kind === "zip" ? await findAllSignedBytesUnscoped(store, stored.baseline.id) : new Map<string, Uint8Array>();
    return { ...asked, evidence, as, signed };
  }
  const earlier = await findBaseline(store, { specification: stored.baseline.specification }, asked.since);
  return earlier && { ...asked, evidence, before: await findEvidenceUnscoped(store, earlier) };
}

/** What a worker needs to write every public file of a baseline. */
export async function publicFilesOrder(store: Store, stored: StoredBaseline, now: Date): Promise<Order> {
  const newest = await findPublicationRowUnscoped(store, stored.baseline.specification.id, "newest", now);
  const earlier = newest && (await findBaselineUnscoped(store, newest.baselineId));
  const before = newest && earlier && { number: newest.number, evidence: await findEvidenceUnscoped(store, earlier) };
  return { what: "public-files", evidence: await findEvidenceUnscoped(store, stored), before };
}
