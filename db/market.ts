import type { Matrix } from "~/domain/review/matrix-row";
import { type MarketWidth, type SharingVendor, marketWidth } from "~/domain/review/market-width";
import { sharedOf } from "~/domain/review/sharing";
import { rowKey } from "~/domain/review/statement";
import { findMatrixUnscoped } from "./matrices";
import { findRounds } from "./rounds";
import { findShared } from "./statements";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

export interface Market {
  matrix: Matrix;
  vendors: SharingVendor[];
  /** Null while too few share. */
  width: MarketWidth | null;
}

/** What vendors that share their statements could meet of what is published; null where nothing is. */
export async function findMarket(store: Store, found: FoundSpecification, now: Date): Promise<Market | null> {
  const published = await findMatrixUnscoped(store, found.specification.id, "newest", now);
  if (!published) return null;
  const rounds = await findRounds(store, found);
  const vendors = (await findShared(store, found)).map(({ vendorId, name, sharedAt, statements }): SharingVendor => ({
    vendorId, name, statements: new Map(sharedOf(statements, sharedAt, rounds).map((one) => [rowKey(one), one])),
  }));
  return { matrix: published.matrix, vendors, width: marketWidth(published.matrix, vendors) };
}
