import type { AppLoadContext } from "@remix-run/node";
import { isClarifier } from "~db/clarifiers";
import { findMarket } from "~db/market";
import type { Opened } from "./perform";

/** The width of the market for a specification that a buyer has opened. Names go to members of the clarification team only. */
export async function openMarket({ store }: AppLoadContext, opened: Opened) {
  const market = await findMarket(store, opened, new Date());
  if (!market) return null;
  const { matrix, width, vendors } = market;
  return { matrix, width, named: (await isClarifier(store, opened, opened.actor)) ? vendors : null };
}
