import { and, desc, eq, inArray } from "drizzle-orm";
import type { CriteriaLock } from "~/domain/needs/criteria-lock";
import { findTenderOut } from "./publications";
import type { FoundSpecification } from "./specifications";
import type { Store } from "./store";

/** What holds the award criteria of a specification that the reader has found; null before tenders are asked for. Places in the chain decide what came after what. */
export async function findCriteriaLock(store: Store, found: Pick<FoundSpecification, "specification">, now: Date): Promise<CriteriaLock | null> {
  const { events } = store.t;
  const out = await findTenderOut(store, found, now);
  if (!out) return null;
  const [last] = await store.db
    .select({ act: events.act, at: events.at, reason: events.reason })
    .from(events)
    .where(and(eq(events.chain, found.specification.id), inArray(events.act, ["publication.scheduled", "criteria.opened"])))
    .orderBy(desc(events.ordinal))
    .limit(1);
  return { publication: out.number, since: out.goesOutAt, opened: last?.act === "criteria.opened" ? { at: last.at.toISOString(), reason: last.reason ?? "" } : null };
}
