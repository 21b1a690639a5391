import { z } from "zod";
import { Password } from "~/domain/people/member";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { vendorLimits } from "~/domain/review/vendor";
import { typedRequired } from "~/domain/text-input";
import type { Store } from "~db/store";
import { countTry } from "~db/tries";
import { type VendorLink, findVendorLinkUnscoped, saveVendorLinkUsed } from "~db/vendor-links";
import { isBuyerOfVendor } from "~db/vendor-roles";
import { findVendorPersonByEmailUnscoped, saveVendor, saveVendorAccess, saveVendorPassword, saveVendorPerson } from "~db/vendors";
import { type Invalid, errorsByField } from "../act";
import { hashPassword } from "../people/password";
import { tokenHash } from "../people/secret-token";
import type { Stranger } from "./registration";

const country = z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/, { error: "country" });
const forms = {
  password: z.object({ password: Password }),
  colleague: z.object({ name: typedRequired(200), password: Password }),
  registration: z.object({ organisation: typedRequired(200), country, name: typedRequired(200), password: Password }),
};

/** The open link behind a token, or why it opens nothing. */
export async function findOpenVendorLink(store: Store, token: string, now: Date): Promise<VendorLink | Refusal> {
  const link = await findVendorLinkUnscoped(store, tokenHash(token));
  if (!link) return refuse("not-found");
  return link.usedAt || link.expiresAt < now ? refuse("link-over") : link;
}

/** Uses a link once: opens an account, with its organisation where that is new, or changes the password. */
export async function openVendorLink(stranger: Stranger, token: string, raw: unknown): Promise<{ done: { vendorPersonId: string } } | Refusal | Invalid> {
  const { store, now, address } = stranger;
  if ((await countTry(store, `vendor-open-from:${address}`, vendorLimits.window, now)) > vendorLimits.signInsFromNetwork) return refuse("too-many-tries");
  const link = await findOpenVendorLink(store, token, now);
  if (isRefusal(link)) return link;
  const parsed = forms[link.purpose].safeParse(raw);
  if (!parsed.success) return { invalid: errorsByField(parsed.error) };
  const passwordHash = await hashPassword(parsed.data.password);

  return store.transaction(async () => {
    // Looked at again inside the transaction: two people may hold the link.
    const still = await findOpenVendorLink(store, token, now);
    if (isRefusal(still)) return still;
    const known = await findVendorPersonByEmailUnscoped(store, link.email);
    if (still.purpose === "password") {
      if (!known) return refuse("not-found");
      await saveVendorLinkUsed(store, still.tokenHash, now);
      await saveVendorPassword(store, known.id, passwordHash);
      return noted(stranger, "vendor.password-changed", { id: known.id, vendorId: known.vendorId });
    }
    // Whoever got two links has opened the account with the other one.
    if (known) return refuse("link-over");
    if (still.vendorId && (await isBuyerOfVendor(store, still.vendorId, still.email))) return refuse("both-sides");
    await saveVendorLinkUsed(store, still.tokenHash, now);
    return noted(stranger, "vendor.joined", await join(stranger, still, { organisation: "", country: "", name: "", ...parsed.data }, passwordHash));
  });
}

async function join({ store, now, newId }: Stranger, link: VendorLink, form: { organisation: string; country: string; name: string }, passwordHash: string) {
  const vendorId = link.vendorId ?? newId();
  if (!link.vendorId) await saveVendor(store, { id: vendorId, name: form.organisation, country: form.country }, now);
  const person = { id: newId(), vendorId };
  await saveVendorPerson(store, { ...person, email: link.email, name: form.name, passwordHash, language: link.language }, now);
  return person;
}

async function noted({ store, now }: Stranger, act: string, { id, vendorId }: { id: string; vendorId: string }) {
  await saveVendorAccess(store, { vendorId, vendorPersonId: id, specificationId: null, act, about: {} }, now);
  return { done: { vendorPersonId: id } };
}
