import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { PartlyLocalized } from "~/domain/language";
import type { Store } from "./store";

/** Something that ends or is due. */
export interface Deadline {
  kind: "settlement" | "amendment" | "collision";
  /** Stable: of the settlement, the amendment, or the collision. */
  id: string;
  specificationId: string;
  specificationTitle: PartlyLocalized;
  requirementId: string | null;
  /** A moment, or a day (ISO 8601). */
  at: string;
  /** When it was set. */
  since: string;
}

/** Ends of votes that are open, and days by which collisions are to be settled. Unscoped: the caller has found the specifications. */
export async function findDeadlinesUnscoped(store: Store, specificationIds: readonly string[]): Promise<Deadline[]> {
  if (specificationIds.length === 0) return [];
  const { settlements: s, requirements: r, amendments: a, collisionTasks: c, specifications } = store.t;
  const ids = [...specificationIds];
  const settlements = await store.db
    .select({ id: s.id, specificationId: r.specificationId, title: specifications.title, requirementId: s.requirementId, at: s.closesAt, since: s.proposedAt })
    .from(s)
    .innerJoin(r, eq(r.id, s.requirementId))
    .innerJoin(specifications, eq(specifications.id, r.specificationId))
    .where(and(isNull(s.outcome), isNotNull(s.closesAt), inArray(r.specificationId, ids)));
  const amendments = await store.db
    .select({ id: a.id, specificationId: a.specificationId, title: specifications.title, requirementId: a.requirementId, at: a.closesAt, since: a.at })
    .from(a)
    .innerJoin(specifications, eq(specifications.id, a.specificationId))
    .where(and(isNull(a.outcome), isNotNull(a.closesAt), inArray(a.specificationId, ids)));
  const tasks = await store.db
    .select({ id: c.collision, specificationId: c.specificationId, title: specifications.title, at: c.dueOn, since: c.at })
    .from(c)
    .innerJoin(specifications, eq(specifications.id, c.specificationId))
    .where(and(isNotNull(c.dueOn), inArray(c.specificationId, ids)));
  const votes = [...settlements.map((one) => ({ ...one, kind: "settlement" as const })), ...amendments.map((one) => ({ ...one, kind: "amendment" as const }))];
  return [
    ...votes.map(({ title, at, since, ...one }): Deadline => ({ ...one, specificationTitle: title, at: at?.toISOString() ?? "", since: since.toISOString() })),
    ...tasks.map(({ title, at, since, ...one }): Deadline => ({ ...one, kind: "collision", requirementId: null, specificationTitle: title, at: at ?? "", since: since.toISOString() })),
  ].sort((x, y) => (x.at < y.at ? -1 : 1));
}
