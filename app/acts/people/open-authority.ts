import { z } from "zod";
import { Email } from "~/domain/people/member";
import { type Refusal, refuse } from "~/domain/refusal";
import { typedRequired } from "~/domain/text-input";
import { recordEvent } from "~db/events";
import { saveMemberInvitation } from "~db/member-invitations";
import { findAuthorities, saveAuthority } from "~db/people";
import type { Store } from "~db/store";
import { type Invalid, errorsByField } from "../act";
import { newToken, tokenHash } from "./secret-token";

const Input = z.object({ name: typedRequired(200), country: z.string().regex(/^[A-Z]{2}$/, "two capital letters: ISO 3166-1 alpha-2"), email: Email });
const validity = 7 * 24 * 60 * 60 * 1000;

/** Adds an authority and invites its first administrator. Only the operator can: there is nobody inside yet who could. */
export async function openAuthority(
  { store, now, newId }: { store: Store; now: Date; newId: () => string },
  raw: unknown,
): Promise<{ done: { authorityId: string; token: string } } | Refusal | Invalid> {
  const parsed = Input.safeParse(raw);
  if (!parsed.success) return { invalid: errorsByField(parsed.error) };
  const { name, country, email } = parsed.data;
  return store.transaction(async () => {
    if ((await findAuthorities(store)).some((one) => one.name === name)) return refuse("authority-known");
    const [authorityId, token] = [newId(), newToken()];
    const expiresAt = new Date(now.getTime() + validity);
    await saveAuthority(store, { id: authorityId, name, country }, now);
    await saveMemberInvitation(store, { tokenHash: tokenHash(token), authorityId, email, roles: ["administrator"], invitedBy: null, invitedAt: now, expiresAt });
    await recordEvent(store, "people", { act: "authority.opened", personId: null, authorityId, roles: [], at: now.toISOString(), reason: null, payload: { name, country, email } });
    return { done: { authorityId, token } };
  });
}
