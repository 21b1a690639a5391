import { z } from "zod";
import { Email } from "~/domain/people/member";
import { type Refusal, refuse } from "~/domain/refusal";
import { vendorLimits } from "~/domain/review/vendor";
import type { Store } from "~db/store";
import { countTry, forgetTries } from "~db/tries";
import { deleteVendorSession, findVendorActorUnscoped, findVendorPersonByEmailUnscoped, saveVendorAccess, saveVendorSession } from "~db/vendors";
import { type Invalid, errorsByField } from "../act";
import { isPassword } from "../people/password";
import { newToken, tokenHash } from "../people/secret-token";
import { sessionMilliseconds } from "../people/sign-in";

const Credentials = z.object({ email: Email, password: z.string().min(1, { error: "required" }).max(256, { error: "too-long" }) });

/** Opens a vendor's session and gives its token. The same refusal for an unknown person and a wrong password, after the same time. */
export async function signInVendor({ store, now, address }: { store: Store; now: Date; address: string }, raw: unknown): Promise<{ done: { token: string } } | Refusal | Invalid> {
  const parsed = Credentials.safeParse(raw);
  if (!parsed.success) return { invalid: errorsByField(parsed.error) };
  const { email, password } = parsed.data;
  const tries = await countTry(store, `vendor-sign-in:${email}`, vendorLimits.window, now);
  const fromNetwork = await countTry(store, `vendor-sign-in-from:${address}`, vendorLimits.window, now);
  if (tries > vendorLimits.signIns || fromNetwork > vendorLimits.signInsFromNetwork) return refuse("too-many-tries");

  const person = await findVendorPersonByEmailUnscoped(store, email);
  if (!(await isPassword(person?.passwordHash ?? null, password)) || !person) return refuse("sign-in-failed");
  await forgetTries(store, `vendor-sign-in:${email}`);
  return { done: { token: await startVendorSession(store, person.id, now) } };
}

/** Opens a session for a person who has just proved to be that person. */
export async function startVendorSession(store: Store, vendorPersonId: string, now: Date): Promise<string> {
  const token = newToken();
  await store.transaction(async () => {
    await saveVendorSession(store, { tokenHash: tokenHash(token), vendorPersonId, startedAt: now, expiresAt: new Date(now.getTime() + sessionMilliseconds) });
    const actor = await findVendorActorUnscoped(store, tokenHash(token), now);
    if (actor) await saveVendorAccess(store, { vendorId: actor.vendorId, vendorPersonId, specificationId: null, act: "vendor.signed-in", about: {} }, now);
  });
  return token;
}

export async function signOutVendor(store: Store, token: string) {
  await store.transaction(() => deleteVendorSession(store, tokenHash(token)));
}
