import { and, eq, isNotNull, isNull, lt } from "drizzle-orm";
import { Language } from "~/domain/language";
import type { Store } from "./store";

/** Somebody who wants to hear when a new version of a specification is published. */
export interface Subscription {
  id: string;
  specificationId: string;
  email: string;
  language: Language;
  confirmedAt: Date | null;
}

const toSubscription = ({ id, specificationId, email, language, confirmedAt }: Store["t"]["subscriptions"]["$inferSelect"]): Subscription => ({
  id, specificationId, email, confirmedAt, language: Language.catch("en").parse(language),
});

/** Whoever has the link is meant. */
export async function findSubscriptionUnscoped(store: Store, specificationId: string, tokenHash: string): Promise<Subscription | null> {
  const { subscriptions: t } = store.t;
  const [row] = await store.db.select().from(t).where(and(eq(t.specificationId, specificationId), eq(t.tokenHash, tokenHash)));
  return row ? toSubscription(row) : null;
}

export async function findSubscriptionOfUnscoped(store: Store, specificationId: string, email: string): Promise<Subscription | null> {
  const { subscriptions: t } = store.t;
  const [row] = await store.db.select().from(t).where(and(eq(t.specificationId, specificationId), eq(t.email, email)));
  return row ? toSubscription(row) : null;
}

/** Everybody who has confirmed. */
export async function findSubscribersUnscoped(store: Store, specificationId: string): Promise<Subscription[]> {
  const { subscriptions: t } = store.t;
  return (await store.db.select().from(t).where(and(eq(t.specificationId, specificationId), isNotNull(t.confirmedAt)))).map(toSubscription);
}

export async function saveSubscription(store: Store, { confirmedAt: _, ...row }: Subscription, tokenHash: string, now: Date) {
  await store.db.insert(store.t.subscriptions).values({ ...row, tokenHash, askedAt: now });
}

export async function saveSubscriptionConfirmed(store: Store, id: string, now: Date) {
  await store.db.update(store.t.subscriptions).set({ confirmedAt: now }).where(eq(store.t.subscriptions.id, id));
}

/** Nothing of who wants no more mails is kept. */
export async function deleteSubscription(store: Store, id: string) {
  await store.db.delete(store.t.subscriptions).where(eq(store.t.subscriptions.id, id));
}

/** Those that nobody confirmed in time. */
export async function deleteUnconfirmedSubscriptions(store: Store, askedBefore: Date) {
  const { subscriptions: t } = store.t;
  await store.db.delete(t).where(and(isNull(t.confirmedAt), lt(t.askedAt, askedBefore)));
}
