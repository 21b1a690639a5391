import { and, asc, eq, gt, isNull, lte, or } from "drizzle-orm";
import { type Mail, type MailKind, mailClaimMilliseconds, mailLifeMilliseconds } from "~/domain/mail";
import type { Store } from "./store";

export interface KeptMail extends Omit<Mail, "kind" | "language"> {
  id: string;
  /** One of `mailKinds`, or one that this version does not know. */
  kind: string;
  language: string;
}

/** Keeps mails until a process sends them. Call inside the transaction that they tell of: what is undone is not told. */
export async function saveMails(store: Store, mails: readonly (Mail & { kind: MailKind })[], { now, newId }: { now: Date; newId: () => string }) {
  for (let from = 0; from < mails.length; from += 500)
    await store.db.insert(store.t.mails).values(mails.slice(from, from + 500).map((mail) => ({ ...mail, about: { ...mail.about }, id: newId(), at: now })));
}

/** Takes the oldest mail that waits, so that no other process does; null when none waits. Call in a transaction. */
export async function saveMailClaimed(store: Store, now: Date): Promise<KeptMail | null> {
  const { mails: t } = store.t;
  const stale = new Date(now.getTime() - mailClaimMilliseconds);
  const waiting = and(isNull(t.sentAt), or(isNull(t.claimedAt), lte(t.claimedAt, stale)), gt(t.at, new Date(now.getTime() - mailLifeMilliseconds)));
  const [mail] = await store.db.select({ id: t.id, to: t.to, language: t.language, kind: t.kind, about: t.about }).from(t).where(waiting).orderBy(asc(t.at), asc(t.id)).limit(1);
  if (!mail) return null;
  await store.db.update(t).set({ claimedAt: now }).where(eq(t.id, mail.id));
  return mail;
}

/** Its words go: a link in them opens something. */
export async function saveMailSent(store: Store, id: string, now: Date) {
  const { mails: t } = store.t;
  await store.db.update(t).set({ sentAt: now, about: {} }).where(eq(t.id, id));
}
