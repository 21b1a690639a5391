import { and, asc, eq, lt } from "drizzle-orm";
import type { Passkey, PasskeyChallenge } from "~/domain/people/passkey";
import type { Store } from "./store";

/** A person's own passkeys, oldest first. */
export async function findPasskeys(store: Store, personId: string): Promise<Passkey[]> {
  const { passkeys } = store.t;
  return store.db.select().from(passkeys).where(eq(passkeys.personId, personId)).orderBy(asc(passkeys.addedAt), asc(passkeys.id));
}

/** A passkey by its credential id, whoever's it is: who signs in has not said yet who they are. */
export async function findPasskeyUnscoped(store: Store, id: string): Promise<Passkey | null> {
  const { passkeys } = store.t;
  const [row] = await store.db.select().from(passkeys).where(eq(passkeys.id, id)).limit(1);
  return row ?? null;
}

export async function savePasskey(store: Store, { publicKey, ...passkey }: Passkey) {
  await store.db.insert(store.t.passkeys).values({ ...passkey, publicKey: Buffer.from(publicKey) });
}

/** Notes a use, unless the passkey was used meanwhile: then its count is no longer the one that was looked at. */
export async function savePasskeyUse(store: Store, { id, counter }: Passkey, newCounter: number, usedAt: Date): Promise<boolean> {
  const { passkeys } = store.t;
  const unchanged = and(eq(passkeys.id, id), eq(passkeys.counter, counter));
  const rows = await store.db.update(passkeys).set({ counter: newCounter, usedAt }).where(unchanged).returning({ id: passkeys.id });
  return rows.length === 1;
}

export async function deletePasskey(store: Store, { id, personId }: Passkey) {
  const { passkeys } = store.t;
  await store.db.delete(passkeys).where(and(eq(passkeys.id, id), eq(passkeys.personId, personId)));
}

/** Keeps a challenge, and clears away those that nobody answered in time. */
export async function savePasskeyChallenge(store: Store, challenge: PasskeyChallenge, now: Date) {
  const { passkeyChallenges } = store.t;
  await store.db.delete(passkeyChallenges).where(lt(passkeyChallenges.expiresAt, now));
  await store.db.insert(passkeyChallenges).values(challenge);
}

/** Takes a challenge away for good: whoever gets it is the only one who ever will. */
export async function deletePasskeyChallenge(store: Store, challenge: string): Promise<PasskeyChallenge | null> {
  const { passkeyChallenges } = store.t;
  const [row] = await store.db.delete(passkeyChallenges).where(eq(passkeyChallenges.challenge, challenge)).returning();
  return row ?? null;
}
