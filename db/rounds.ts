import { and, asc, desc, eq, isNull, max } from "drizzle-orm";
import type { PublicThen, Round, RoundTimes } from "~/domain/calendar/round";
import type { Store } from "./store";

type Scoped = { specification: { id: string } };
type By = { personId: string; authorityId: string; at: Date };

/** The rounds of a specification, in the order in which they were planned. */
export const findRounds = (store: Store, { specification }: Scoped): Promise<Round[]> => findRoundsUnscoped(store, specification.id);

/** The same for the public, which sees every round of what is published. Unscoped: the caller has found the publication. */
export async function findRoundsUnscoped(store: Store, specificationId: string): Promise<Round[]> {
  const { rounds: t } = store.t;
  return (await store.db.select().from(t).where(eq(t.specificationId, specificationId)).orderBy(asc(t.number))).map(toRound);
}

export async function findRound(store: Store, { specification }: Scoped, id: string): Promise<Round | null> {
  const { rounds: t } = store.t;
  const [row] = await store.db.select().from(t).where(and(eq(t.specificationId, specification.id), eq(t.id, id)));
  return row ? toRound(row) : null;
}

/** A round by its id. Unscoped: the caller has found what is published. */
export const findRoundUnscoped = (store: Store, specificationId: string, id: string): Promise<Round | null> => findRound(store, { specification: { id: specificationId } }, id);

/** The newest publication that went out or waits to. */
export async function findNewestPublic(store: Store, { specification }: Scoped): Promise<PublicThen | null> {
  const { publications: t } = store.t;
  const [row] = await store.db
    .select({ purpose: t.purpose, goesOutAt: t.goesOutAt, publishedAt: t.publishedAt })
    .from(t)
    .where(and(eq(t.specificationId, specification.id), isNull(t.withdrawnAt)))
    .orderBy(desc(t.number))
    .limit(1);
  return row ? { purpose: row.purpose, goesOutAt: (row.publishedAt ?? row.goesOutAt).toISOString() } : null;
}

export async function findNextRoundNumber(store: Store, { specification }: Scoped): Promise<number> {
  const { rounds: t } = store.t;
  const [row] = await store.db.select({ last: max(t.number) }).from(t).where(eq(t.specificationId, specification.id));
  return Number(row?.last ?? 0) + 1;
}

/** Keeps a new round. */
export async function saveRound(store: Store, specificationId: string, { texts, closedAt: _, cancelledAt: __, ...round }: Round, by: By) {
  await store.db.insert(store.t.rounds).values({ ...round, ...timesOf(round), specificationId, summary: texts, ...by });
}

/** Keeps a round that was changed, closed or cancelled. */
export async function saveRoundChanged(store: Store, { id, texts, closedAt, cancelledAt, revision, timeZone, ...times }: Round) {
  const { rounds: t } = store.t;
  await store.db
    .update(t)
    .set({ ...timesOf(times), timeZone, summary: texts, closedAt: closedAt === null ? null : new Date(closedAt), cancelledAt: cancelledAt === null ? null : new Date(cancelledAt), revision })
    .where(eq(t.id, id));
}

const timesOf = ({ opensAt, questionsUntil, answersUntil }: RoundTimes) => ({
  opensAt: new Date(opensAt), questionsUntil: new Date(questionsUntil), answersUntil: new Date(answersUntil),
});

function toRound({ id, number, kind, opensAt, questionsUntil, answersUntil, timeZone, summary, closedAt, cancelledAt, revision }: Store["t"]["rounds"]["$inferSelect"]): Round {
  return {
    id, number, kind, timeZone, revision, texts: summary, opensAt: opensAt.toISOString(), questionsUntil: questionsUntil.toISOString(), answersUntil: answersUntil.toISOString(),
    closedAt: closedAt?.toISOString() ?? null, cancelledAt: cancelledAt?.toISOString() ?? null,
  };
}
