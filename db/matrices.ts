import { matrixOf } from "~/domain/review/matrix";
import type { Matrix } from "~/domain/review/matrix-row";
import type { Publication } from "~/domain/publishing/publication";
import { findPublicationRowUnscoped, findPublishedBaselineUnscoped } from "./publications";
import type { Store } from "./store";

export interface PublishedMatrix {
  publication: Publication;
  matrix: Matrix;
  frozenAt: string;
  demonstration: boolean;
}

/** What is published never changes, and making its matrix takes longer than the rest of a page. */
const kept = new Map<string, Omit<PublishedMatrix, "publication">>();
const mostKept = 8;

/** The matrix of a public publication. Everybody reads: there is no actor. */
export async function findMatrixUnscoped(store: Store, specificationId: string, which: number | "newest", now: Date): Promise<PublishedMatrix | null> {
  const publication = await findPublicationRowUnscoped(store, specificationId, which, now);
  if (!publication) return null;
  const known = kept.get(publication.id) ?? (await made(store, publication));
  kept.delete(publication.id);
  kept.set(publication.id, known);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return { publication, ...known };
}

async function made(store: Store, publication: Publication): Promise<Omit<PublishedMatrix, "publication">> {
  const { baseline, baselineSha256 } = await findPublishedBaselineUnscoped(store, publication);
  return { matrix: matrixOf(baseline, baselineSha256, publication.number), frozenAt: baseline.frozenAt, demonstration: baseline.specification.demonstration };
}
