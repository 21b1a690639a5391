import { type Moment, findMoment } from "~db/as-of";
import type { FoundSpecification } from "~db/specifications";
import type { Store } from "~db/store";

/** A moment as an address names it: "now", "start", the place of an entry in the log, or a time (UTC unless it says otherwise). */
export async function momentOf(store: Store, found: Pick<FoundSpecification, "specification">, named: string): Promise<Moment | null> {
  if (named === "now" || named === "") return findMoment(store, found, { ordinal: Number.MAX_SAFE_INTEGER });
  if (named === "start") return findMoment(store, found, { ordinal: 1 });
  if (/^\d{1,9}$/.test(named)) return findMoment(store, found, { ordinal: Number(named) });
  const at = new Date(/(Z|[+-]\d\d:\d\d)$/.test(named) ? named : `${named}Z`);
  // A time in minutes means all of that minute.
  const until = /T\d\d:\d\d$/.test(named) ? new Date(at.getTime() + 59_999) : at;
  return Number.isNaN(at.getTime()) ? null : findMoment(store, found, { at: until });
}
