import { z } from "zod";
import { Language } from "~/domain/language";
import { Email } from "~/domain/people/member";
import { type Refusal, refuse } from "~/domain/refusal";
import { type VendorLinkPurpose, vendorLimits, vendorLinkMilliseconds } from "~/domain/review/vendor";
import { saveMails } from "~db/mails";
import type { Store } from "~db/store";
import { countTry } from "~db/tries";
import { saveVendorLink } from "~db/vendor-links";
import { findVendorPersonByEmailUnscoped } from "~db/vendors";
import { type Invalid, errorsByField } from "../act";
import { newToken, tokenHash } from "../people/secret-token";

export interface Stranger {
  store: Store;
  now: Date;
  newId: () => string;
  /** The network address that it comes from, for rate limits. */
  address: string;
}

const Asked = z.object({ email: Email, language: Language });

/** Sends a link to an address. The answer is the same whether the address has an account or not: it then gets one for a new password. */
export async function askVendorLink(stranger: Stranger, raw: unknown): Promise<{ done: { email: string } } | Refusal | Invalid> {
  const { store, now, address } = stranger;
  const parsed = Asked.safeParse(raw);
  if (!parsed.success) return { invalid: errorsByField(parsed.error) };
  const { email, language } = parsed.data;
  const ofAddress = await countTry(store, `vendor-link:${email}`, vendorLimits.window, now);
  const fromNetwork = await countTry(store, `vendor-link-from:${address}`, vendorLimits.window, now);
  if (ofAddress > vendorLimits.linksOfAddress || fromNetwork > vendorLimits.linksFromNetwork) return refuse("too-many-tries");

  await store.transaction(async () => {
    const known = await findVendorPersonByEmailUnscoped(store, email);
    await sendVendorLink(stranger, { email, language, purpose: known ? "password" : "registration", vendorId: known?.vendorId ?? null });
  });
  return { done: { email } };
}

interface SentLink {
  email: string;
  language: Language;
  purpose: VendorLinkPurpose;
  vendorId: string | null;
  vendorName?: string;
}

/** Keeps the hash of a new link and the mail that brings it. Call in a transaction. */
export async function sendVendorLink({ store, now, newId }: Omit<Stranger, "address">, { vendorName = "", ...link }: SentLink) {
  const token = newToken();
  await saveVendorLink(store, { ...link, tokenHash: tokenHash(token), expiresAt: new Date(now.getTime() + vendorLinkMilliseconds[link.purpose]) }, now);
  await saveMails(store, [{ to: link.email, language: link.language, kind: `vendor-${link.purpose}`, about: { path: `/vendor/links/${token}`, vendor: vendorName } }], { now, newId });
}
