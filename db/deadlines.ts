import { type SQL, and, eq, gt, inArray, isNotNull, isNull, lte } from "drizzle-orm";
import type { DeadlineKind } from "~/domain/calendar/reminder";
import type { PartlyLocalized } from "~/domain/language";
import type { Store } from "./store";

/** Something that ends or is due. */
export interface Deadline {
  kind: DeadlineKind;
  /** Stable: of the settlement, the amendment, the round, or the collision. */
  id: string;
  specificationId: string;
  specificationTitle: PartlyLocalized;
  requirementId: string | null;
  /** Of a collision: the authority that sees to it. */
  owner: string | null;
  /** A moment, or a day (ISO 8601). */
  at: string;
  /** When it was set. */
  since: string;
}

type Which = { specificationIds: readonly string[] } | { from: Date; until: Date };

/** What ends or is due in specifications. Unscoped: the caller has found them. */
export const findDeadlinesUnscoped = async (store: Store, specificationIds: readonly string[]): Promise<Deadline[]> =>
  specificationIds.length === 0 ? [] : inOrder([...(await findVotes(store, { specificationIds })), ...(await findTasks(store, { specificationIds })), ...(await findRoundEnds(store, { specificationIds }))]);

/** What ends or is due between two moments, in whatever specification. Unscoped: nobody reads it, it only tells whom to remind. */
export const findDeadlinesNearUnscoped = async (store: Store, between: { from: Date; until: Date }): Promise<Deadline[]> =>
  inOrder([...(await findVotes(store, between)), ...(await findTasks(store, between)), ...(await findRoundEnds(store, between))]);

/** The authorities that have voted on a settlement or an amendment. Unscoped: the caller has found it. */
export async function findVotedUnscoped(store: Store, { kind, id }: Pick<Deadline, "kind" | "id">): Promise<string[]> {
  const { votes, amendmentVotes } = store.t;
  if (kind === "settlement") return (await store.db.select({ id: votes.authorityId }).from(votes).where(eq(votes.settlementId, id))).map((row) => row.id);
  if (kind !== "amendment") return [];
  return (await store.db.select({ id: amendmentVotes.authorityId }).from(amendmentVotes).where(eq(amendmentVotes.amendmentId, id))).map((row) => row.id);
}

const inOrder = (deadlines: Deadline[]): Deadline[] => deadlines.sort((x, y) => (x.at < y.at ? -1 : 1));

async function findVotes(store: Store, which: Which): Promise<Deadline[]> {
  const { settlements: s, requirements: r, amendments: a, specifications } = store.t;
  const near = (at: typeof s.closesAt | typeof a.closesAt): SQL | undefined => ("from" in which ? and(gt(at, which.from), lte(at, which.until)) : undefined);
  const settlements = await store.db
    .select({ id: s.id, specificationId: r.specificationId, title: specifications.title, requirementId: s.requirementId, at: s.closesAt, since: s.proposedAt })
    .from(s)
    .innerJoin(r, eq(r.id, s.requirementId))
    .innerJoin(specifications, eq(specifications.id, r.specificationId))
    .where(and(isNull(s.outcome), isNotNull(s.closesAt), near(s.closesAt), "from" in which ? undefined : inArray(r.specificationId, [...which.specificationIds])));
  const amendments = await store.db
    .select({ id: a.id, specificationId: a.specificationId, title: specifications.title, requirementId: a.requirementId, at: a.closesAt, since: a.at })
    .from(a)
    .innerJoin(specifications, eq(specifications.id, a.specificationId))
    .where(and(isNull(a.outcome), isNotNull(a.closesAt), near(a.closesAt), "from" in which ? undefined : inArray(a.specificationId, [...which.specificationIds])));
  return [...settlements.map((one) => ({ ...one, kind: "settlement" as const })), ...amendments.map((one) => ({ ...one, kind: "amendment" as const }))].map(
    ({ title, at, since, ...one }): Deadline => ({ ...one, owner: null, specificationTitle: title, at: at?.toISOString() ?? "", since: since.toISOString() }),
  );
}

async function findTasks(store: Store, which: Which): Promise<Deadline[]> {
  const { collisionTasks: c, specifications } = store.t;
  const day = (moment: Date) => moment.toISOString().slice(0, 10);
  const tasks = await store.db
    .select({ id: c.collision, specificationId: c.specificationId, title: specifications.title, owner: c.owner, at: c.dueOn, since: c.at })
    .from(c)
    .innerJoin(specifications, eq(specifications.id, c.specificationId))
    .where(and(isNotNull(c.dueOn), "from" in which ? and(gt(c.dueOn, day(which.from)), lte(c.dueOn, day(which.until))) : inArray(c.specificationId, [...which.specificationIds])));
  return tasks.map(({ title, at, since, ...one }): Deadline => ({ ...one, kind: "collision", requirementId: null, specificationTitle: title, at: at ?? "", since: since.toISOString() }));
}

async function findRoundEnds(store: Store, which: Which): Promise<Deadline[]> {
  const { rounds: t, specifications } = store.t;
  const near = (at: typeof t.questionsUntil | typeof t.answersUntil): SQL | undefined => ("from" in which ? and(gt(at, which.from), lte(at, which.until)) : inArray(t.specificationId, [...which.specificationIds]));
  const ends = [["round-questions", t.questionsUntil], ["round-answers", t.answersUntil]] as const;
  const found: Deadline[] = [];
  for (const [kind, column] of ends) {
    const rows = await store.db
      .select({ id: t.id, specificationId: t.specificationId, title: specifications.title, at: column, since: t.at })
      .from(t)
      .innerJoin(specifications, eq(specifications.id, t.specificationId))
      .where(and(isNull(t.closedAt), isNull(t.cancelledAt), near(column)));
    found.push(...rows.map(({ title, at, since, ...one }): Deadline => ({ ...one, kind, owner: null, requirementId: null, specificationTitle: title, at: at.toISOString(), since: since.toISOString() })));
  }
  return found;
}
