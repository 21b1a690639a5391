import type { Publication } from "~/domain/publishing/publication";
import { type PublishedBaseline, findPublicationRowUnscoped, findPublishedBaselineUnscoped } from "~db/publications";
import type { Store } from "~db/store";

type Parsed = Omit<PublishedBaseline, "publication">;

const most = 12;
const kept = new WeakMap<Store, Map<string, Promise<Parsed>>>();

/** The baseline of a public publication. A baseline never changes, and reading a long one takes time: the last few are kept. */
export function publishedBaseline(store: Store, { baselineId }: Pick<Publication, "baselineId">): Promise<Parsed> {
  let all = kept.get(store);
  if (!all) kept.set(store, (all = new Map()));
  const known = all.get(baselineId);
  const parsed = known ?? findPublishedBaselineUnscoped(store, { baselineId });
  all.delete(baselineId);
  all.set(baselineId, parsed);
  if (!known) parsed.catch(() => all.delete(baselineId));
  for (const oldest of [...all.keys()].slice(0, Math.max(0, all.size - most))) all.delete(oldest);
  return parsed;
}

/** What is newest of a specification at a moment, with its baseline; null where nothing is public. */
export async function findNewestPublished(store: Store, specificationId: string, now: Date): Promise<PublishedBaseline | null> {
  const publication = await findPublicationRowUnscoped(store, specificationId, "newest", now);
  return publication && { publication, ...(await publishedBaseline(store, publication)) };
}
