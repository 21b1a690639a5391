import { inLanguage } from "~/domain/language";
import type { Mail } from "~/domain/mail";
import type { Publication } from "~/domain/publishing/publication";
import { recordEvent } from "~db/events";
import { saveMails } from "~db/mails";
import { findDuePublicationsUnscoped, findPublishedBaselineUnscoped, savePublished } from "~db/publications";
import type { Store } from "~db/store";
import { findSubscribersUnscoped } from "~db/subscriptions";
import { subscriptionToken } from "./subscription";
import { extendForChange } from "../calendar/extend-for-change";

/**
 * Notes what has gone out: its instant alone makes a publication public, this writes it into the log.
 * Several processes may do it at once: whichever comes first does it.
 */
export async function publishDue({ store, now, newId }: { store: Store; now: Date; newId: () => string }): Promise<Publication[]> {
  if ((await findDuePublicationsUnscoped(store, now)).length === 0) return [];
  return store.transaction(async () => {
    const due = await findDuePublicationsUnscoped(store, now);
    await savePublished(store, due.map((one) => one.id), now);
    for (const publication of due) {
      await noted(store, publication, now);
      await saveMails(store, await mailsOf(store, publication), { now, newId });
      await extendForChange(store, publication, now);
    }
    return due;
  });
}

async function noted(store: Store, { id, specificationId, baselineId, number, purpose, goesOutAt, sha256 }: Publication, now: Date) {
  await recordEvent(store, specificationId, {
    act: "publication.published", personId: null, authorityId: null, roles: [], at: now.toISOString(), reason: null,
    payload: { publicationId: id, baselineId, number, purpose, goesOutAt, sha256 },
  });
}

/** What goes to whoever wanted to hear of it: only now, when everybody can read it. */
async function mailsOf(store: Store, { specificationId, baselineId, number }: Publication): Promise<(Mail & { kind: "published" })[]> {
  const subscribers = await findSubscribersUnscoped(store, specificationId);
  if (subscribers.length === 0) return [];
  const { specification } = (await findPublishedBaselineUnscoped(store, { baselineId })).baseline;
  return subscribers.map(({ id, email, language }) => ({
    to: email, language, kind: "published",
    about: { title: inLanguage(specification.title, language), number: String(number), path: `/published/${specificationId}?language=${language}`, end: `/published/${specificationId}/subscription/${subscriptionToken(id)}` },
  }));
}
