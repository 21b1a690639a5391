import type { MatrixRow } from "./matrix-row";
import { type MadeStatement, rowKey } from "./statement";

/** An earlier answer that may serve again. It is shown, and taken only when its vendor says so. */
export interface Offer {
  made: MadeStatement;
  /** Whether it was made to the very same words. */
  sameText: boolean;
}

/**
 * For each row that has no answer to its present text: the vendor's own answer to the row's earlier text, else one to the same requirement for
 * another lot, or to the same revision of the same clause in whichever specification. The same words come first, then the newest.
 */
export function offersFor(specificationId: string, rows: readonly MatrixRow[], made: readonly MadeStatement[]): Map<string, Offer> {
  const here = new Map(made.filter((one) => one.specificationId === specificationId).map((one) => [rowKey(one), one]));
  const offers = new Map<string, Offer>();
  for (const row of rows) {
    const own = here.get(row.key);
    if (own?.textSha256 === row.sha256) continue;
    const [best] = own ? [own] : made.filter((one) => serves(specificationId, row, one)).sort((a, b) => rank(row, b) - rank(row, a) || (a.at < b.at ? 1 : -1));
    if (best) offers.set(row.key, { made: best, sameText: best.textSha256 === row.sha256 });
  }
  return offers;
}

const serves = (specificationId: string, row: MatrixRow, one: MadeStatement): boolean =>
  (one.specificationId === specificationId && one.requirementId === row.requirementId) ||
  (row.clause !== null && one.clauseId === row.clause.id && one.clauseRevision === row.clause.revision);

const rank = (row: MatrixRow, one: MadeStatement): number => (one.textSha256 === row.sha256 ? 1 : 0);
