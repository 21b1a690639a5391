import type { Publication } from "~/domain/publishing/publication";
import { recordEvent } from "~db/events";
import { findDuePublicationsUnscoped, savePublished } from "~db/publications";
import type { Store } from "~db/store";

/**
 * Notes what has gone out: its instant alone makes a publication public, this writes it into the log.
 * Several processes may do it at once: whichever comes first does it.
 */
export async function publishDue({ store, now }: { store: Store; now: Date }): Promise<Publication[]> {
  if ((await findDuePublicationsUnscoped(store, now)).length === 0) return [];
  return store.transaction(async () => {
    const due = await findDuePublicationsUnscoped(store, now);
    await savePublished(store, due.map((one) => one.id), now);
    for (const publication of due) await noted(store, publication, now);
    return due;
  });
}

async function noted(store: Store, { id, specificationId, baselineId, number, purpose, goesOutAt, sha256 }: Publication, now: Date) {
  await recordEvent(store, specificationId, {
    act: "publication.published", personId: null, authorityId: null, roles: [], at: now.toISOString(), reason: null,
    payload: { publicationId: id, baselineId, number, purpose, goesOutAt, sha256 },
  });
}
