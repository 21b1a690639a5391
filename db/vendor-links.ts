import { eq, lt } from "drizzle-orm";
import { type Language, languages } from "~/domain/language";
import type { VendorLinkPurpose } from "~/domain/review/vendor";
import type { Store } from "./store";

export interface VendorLink {
  tokenHash: string;
  purpose: VendorLinkPurpose;
  email: string;
  /** Null for a new organisation. */
  vendorId: string | null;
  vendorName: string | null;
  language: Language;
  expiresAt: Date;
  usedAt: Date | null;
}

export async function findVendorLinkUnscoped(store: Store, tokenHash: string): Promise<VendorLink | null> {
  const { vendorLinks: t, vendors } = store.t;
  const [row] = await store.db
    .select({ tokenHash: t.tokenHash, purpose: t.purpose, email: t.email, vendorId: t.vendorId, vendorName: vendors.name, language: t.language, expiresAt: t.expiresAt, usedAt: t.usedAt })
    .from(t)
    .leftJoin(vendors, eq(vendors.id, t.vendorId))
    .where(eq(t.tokenHash, tokenHash));
  return row ? { ...row, language: languages.find((one) => one === row.language) ?? "en" } : null;
}

const keptMilliseconds = 30 * 24 * 3_600_000;

export async function saveVendorLink(store: Store, link: Omit<VendorLink, "usedAt" | "vendorName">, sentAt: Date) {
  const { vendorLinks: t } = store.t;
  await store.db.delete(t).where(lt(t.expiresAt, new Date(sentAt.getTime() - keptMilliseconds)));
  await store.db.insert(t).values({ ...link, sentAt });
}

export async function saveVendorLinkUsed(store: Store, tokenHash: string, usedAt: Date) {
  const { vendorLinks: t } = store.t;
  await store.db.update(t).set({ usedAt }).where(eq(t.tokenHash, tokenHash));
}
