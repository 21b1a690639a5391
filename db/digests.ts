import { and, asc, desc, eq, inArray, isNull, lte, notInArray, or, sql } from "drizzle-orm";
import type { Language } from "~/domain/language";
import { type DigestRhythm, claimMilliseconds, dueBefore } from "~/domain/people/digest";
import type { KeptNotice } from "./notices";
import type { Store } from "./store";

export interface MailPreference {
  every: DigestRhythm;
  language: Language;
}

/** Notices on their way to one person. */
export interface Digest {
  personId: string;
  name: string;
  email: string;
  language: Language;
  /** When the last one went: what a failure goes back to. */
  lastAt: Date | null;
  /** Newest first. */
  notices: KeptNotice[];
}

export async function findMailPreference(store: Store, personId: string): Promise<MailPreference | null> {
  const { mailPreferences: t } = store.t;
  const [row] = await store.db.select({ every: t.every, language: t.language }).from(t).where(eq(t.personId, personId));
  return row ? { every: row.every, language: row.language === "lv" ? "lv" : "en" } : null;
}

export async function saveMailPreference(store: Store, personId: string, preference: MailPreference, now: Date) {
  const { mailPreferences: t } = store.t;
  await store.db.insert(t).values({ personId, ...preference, lastAt: now }).onConflictDoUpdate({ target: t.personId, set: { ...preference, lastAt: now } });
}

/**
 * Takes the notices of one person whose digest is due, so that no other process does; null when nobody's is.
 * Call in a transaction. What was read already needs no mail.
 */
export async function saveDigestClaimed(store: Store, now: Date, except: readonly string[]): Promise<Digest | null> {
  const { mailPreferences: t, notices: n, people, specifications } = store.t;
  const stale = new Date(now.getTime() - claimMilliseconds);
  const toMail = and(isNull(n.mailedAt), isNull(n.readAt), or(isNull(n.claimedAt), lte(n.claimedAt, stale)));
  const due = (["hour", "day"] as const).map((every) => and(eq(t.every, every), or(isNull(t.lastAt), lte(t.lastAt, dueBefore(every, now)))));
  const [person] = await store.db
    .select({ personId: t.personId, language: t.language, lastAt: t.lastAt, name: people.name, email: people.email })
    .from(t)
    .innerJoin(people, eq(people.id, t.personId))
    .where(and(or(...due), except.length > 0 ? notInArray(t.personId, [...except]) : undefined, sql`exists ${store.db.select({ one: sql`1` }).from(n).where(and(eq(n.personId, t.personId), toMail))}`))
    .orderBy(asc(t.personId))
    .limit(1);
  if (!person) return null;

  await store.db.update(t).set({ lastAt: now }).where(eq(t.personId, person.personId));
  const claimed = await store.db.update(n).set({ claimedAt: now }).where(and(eq(n.personId, person.personId), toMail)).returning({ id: n.id });
  const rows = await store.db
    .select({ notice: n, title: specifications.title })
    .from(n)
    .innerJoin(specifications, eq(specifications.id, n.specificationId))
    .where(inArray(n.id, claimed.slice(0, 10_000).map(({ id }) => id)))
    .orderBy(desc(n.at), desc(n.id));
  return {
    ...person,
    language: person.language === "lv" ? "lv" : "en",
    notices: rows.map(({ notice: { readAt: _, at, claimedAt: __, mailedAt: ___, ...notice }, title }) => ({ ...notice, specificationTitle: title, at: at.toISOString(), read: false })),
  };
}

/** The mail was accepted. */
export async function saveDigestSent(store: Store, { notices }: Digest, now: Date) {
  const { notices: n } = store.t;
  await store.db.update(n).set({ mailedAt: now }).where(inArray(n.id, notices.map(({ id }) => id)));
}

/** The mail was not accepted: everything is as before, and will be tried again. */
export async function saveDigestFailed(store: Store, { personId, lastAt, notices }: Digest) {
  const { notices: n, mailPreferences: t } = store.t;
  await store.db.update(n).set({ claimedAt: null }).where(inArray(n.id, notices.map(({ id }) => id)));
  await store.db.update(t).set({ lastAt }).where(eq(t.personId, personId));
}
