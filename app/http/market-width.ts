import type { AppLoadContext } from "@remix-run/node";
import { type SharingVendor, marketWidth } from "~/domain/review/market-width";
import { sharedOf } from "~/domain/review/sharing";
import { rowKey } from "~/domain/review/statement";
import { isClarifier } from "~db/clarifiers";
import { findMatrixUnscoped } from "~db/matrices";
import { findRounds } from "~db/rounds";
import { findShared } from "~db/statements";
import type { Opened } from "./perform";

/** The width of the market for a specification that a buyer has opened. Names go to members of the clarification team only. */
export async function openMarket({ store }: AppLoadContext, opened: Opened) {
  const published = await findMatrixUnscoped(store, opened.specification.id, "newest", new Date());
  if (!published) return null;
  const rounds = await findRounds(store, opened);
  const vendors = (await findShared(store, opened)).map(({ vendorId, name, sharedAt, statements }): SharingVendor => ({
    vendorId, name, statements: new Map(sharedOf(statements, sharedAt, rounds).map((one) => [rowKey(one), one])),
  }));
  const width = marketWidth(published.matrix, vendors);
  const named = (await isClarifier(store, opened, opened.actor)) ? vendors : null;
  return { matrix: published.matrix, width, named };
}
