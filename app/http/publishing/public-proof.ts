import { findLogAboutUnscoped } from "~db/events";
import { findPublicFilesUnscoped } from "~db/publications";
import type { Store } from "~db/store";
import type { OpenPublished } from "./open-published";

/** When what went public at which address, with the entry of the log that says so. */
export async function publicProof(store: Store, { current, baseline, baselineSha256, page }: OpenPublished, origin: string) {
  const entries = await findLogAboutUnscoped(store, current.specificationId, current.id, []);
  const noted = entries.find((one) => one.act === "publication.published");
  return {
    page, baselineSha256,
    baselineNumber: baseline.number,
    address: `${origin}${page.base}/versions/${current.number}`,
    sha256: current.sha256, publishedAt: current.publishedAt,
    entry: noted ? { ordinal: noted.ordinal, hash: noted.hash, at: noted.at } : null,
    files: await findPublicFilesUnscoped(store, current.id),
  };
}
