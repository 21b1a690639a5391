import { createHash } from "node:crypto";
import { z } from "zod";
import { Language, inLanguage } from "~/domain/language";
import { Email } from "~/domain/people/member";
import { type Refusal, refuse } from "~/domain/refusal";
import { recordEvent } from "~db/events";
import { saveMails } from "~db/mails";
import { findPublicationUnscoped } from "~db/publications";
import { deleteSubscription, deleteUnconfirmedSubscriptions, findSubscriptionOfUnscoped, findSubscriptionUnscoped, saveSubscription, saveSubscriptionConfirmed } from "~db/subscriptions";
import type { Store } from "~db/store";
import { countTry } from "~db/tries";
import { type Invalid, errorsByField } from "../act";
import { tokenHash } from "../people/secret-token";
import type { Stranger } from "../vendors/registration";

const window = 3_600_000;
const [mostOfAddress, mostFromNetwork] = [3, 20];
const unconfirmedMilliseconds = 7 * 86_400_000;

/** Of the link that confirms and ends it, so that each mail can carry it: out of an id that is random and told to nobody. */
export const subscriptionToken = (id: string): string => createHash("sha256").update(`subscription ${id}`).digest("base64url");

const Asked = z.object({ specificationId: z.string(), email: Email, language: Language });

/** Asks for a mail whenever a new version is published. The answer is the same whether the address is known already. */
export async function subscribe({ store, now, newId, address }: Stranger, raw: unknown, sendsMail: boolean): Promise<{ done: { email: string } } | Refusal | Invalid> {
  const parsed = Asked.safeParse(raw);
  if (!parsed.success) return { invalid: errorsByField(parsed.error) };
  const { specificationId, email, language } = parsed.data;
  const found = sendsMail ? await findPublicationUnscoped(store, specificationId, "newest", now) : null;
  if (!found) return refuse("not-found");
  const ofAddress = await countTry(store, `subscription:${email}`, window, now);
  const fromNetwork = await countTry(store, `subscription-from:${address}`, window, now);
  if (ofAddress > mostOfAddress || fromNetwork > mostFromNetwork) return refuse("too-many-tries");

  await store.transaction(async () => {
    await deleteUnconfirmedSubscriptions(store, new Date(now.getTime() - unconfirmedMilliseconds));
    const known = await findSubscriptionOfUnscoped(store, specificationId, email);
    const id = known?.id ?? newId();
    const token = subscriptionToken(id);
    if (!known) await saveSubscription(store, { id, specificationId, email, language, confirmedAt: null }, tokenHash(token), now);
    await saveMails(store, [{ to: email, language, kind: "subscription", about: { title: inLanguage(found.baseline.specification.title, language), path: `/published/${specificationId}/subscription/${token}` } }], { now, newId });
  });
  return { done: { email } };
}

interface Link {
  specificationId: string;
  token: string;
}

/** Whoever opens the link has the mail, so the address is theirs. */
export const confirmSubscription = (by: By, link: Link) => withLink(by, link, "subscription.confirmed", (id) => saveSubscriptionConfirmed(by.store, id, by.now));

export const endSubscription = (by: By, link: Link) => withLink(by, link, "subscription.ended", (id) => deleteSubscription(by.store, id));

type By = { store: Store; now: Date };

/** Who it was is not logged: only that it happened, in a log of its own. */
async function withLink({ store, now }: By, { specificationId, token }: Link, act: string, change: (id: string) => Promise<void>): Promise<{ done: object } | Refusal> {
  return store.transaction(async () => {
    const known = await findSubscriptionUnscoped(store, specificationId, tokenHash(token));
    if (!known) return refuse("not-found");
    await change(known.id);
    await recordEvent(store, "subscriptions", { act, personId: null, authorityId: null, roles: [], at: now.toISOString(), reason: null, payload: { specificationId } });
    return { done: {} };
  });
}
