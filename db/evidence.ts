import { type Evidence, evidenceOf } from "~/domain/signing/evidence";
import type { StoredBaseline } from "./baselines";
import { findEventsUnscoped } from "./events";
import type { Store } from "./store";

/** The evidence of a baseline that the caller has found: what every file of it is written from. */
export async function findEvidenceUnscoped(store: Store, stored: StoredBaseline): Promise<Evidence> {
  return evidenceOf(stored, await findEventsUnscoped(store, stored.baseline.specification.id));
}
