import { type Evidence, evidenceOf } from "~/domain/signing/evidence";
import { playToSigned } from "~db/demo";
import { findBaseline } from "~db/baselines";
import { findEventsUnscoped } from "~db/events";
import { openStore } from "~db/open";
import { publishLibrary, readLibrary } from "~db/publish-library";
import { findSpecificationUnscoped } from "~db/specifications";
import { sqliteAddress } from "./each-database";

/** The evidence of the worked example's signed baseline, played in a database of its own. */
export async function exampleEvidence(): Promise<Evidence> {
  const { address, remove } = sqliteAddress();
  const store = await openStore(address);
  try {
    await publishLibrary(store, readLibrary(), new Date("2026-11-01"));
    const { specificationId, number } = await store.transaction(() => playToSigned(store));
    const specification = await findSpecificationUnscoped(store, specificationId);
    const stored = specification && (await findBaseline(store, { specification }, number));
    if (!stored) throw new Error("no baseline");
    return evidenceOf(stored, await findEventsUnscoped(store, specificationId));
  } finally {
    await store.close();
    remove();
  }
}
