import { z } from "zod";
import { Email } from "~/domain/people/member";
import { type Refusal, refuse } from "~/domain/refusal";
import { recordEvent } from "~db/events";
import { findMembershipsUnscoped, findPersonByEmailUnscoped } from "~db/people";
import { deleteSession, saveActingAuthority, saveSession } from "~db/sessions";
import type { Store } from "~db/store";
import { countTry, forgetTries } from "~db/tries";
import { type Invalid, errorsByField } from "../act";
import { isPassword } from "./password";
import { newToken, tokenHash } from "./secret-token";

const Credentials = z.object({ email: Email, password: z.string().min(1, { error: "required" }).max(256, { error: "too-long" }) });

/** A working day; NIST SP 800-63B asks for a new sign-in after at most 12 hours at its second level. */
export const sessionMilliseconds = 12 * 60 * 60 * 1000;
export const signInWindow = 15 * 60 * 1000;
export const triesPerPerson = 10;
export const triesPerAddress = 100;

/** Opens a session and gives its token. The same refusal for an unknown person and a wrong password, after the same time. */
export async function signIn(
  { store, now, address }: { store: Store; now: Date; address: string },
  raw: unknown,
): Promise<{ done: { token: string } } | Refusal | Invalid> {
  const parsed = Credentials.safeParse(raw);
  if (!parsed.success) return { invalid: errorsByField(parsed.error) };
  const { email, password } = parsed.data;

  const tries = await countTry(store, `sign-in:${email}`, signInWindow, now);
  const fromAddress = await countTry(store, `sign-in-from:${address}`, signInWindow, now);
  if (tries > triesPerPerson || fromAddress > triesPerAddress) return refuse("too-many-tries");

  const person = await findPersonByEmailUnscoped(store, email);
  if (!(await isPassword(person?.passwordHash ?? null, password)) || !person) return refuse("sign-in-failed");

  await forgetTries(store, `sign-in:${email}`);
  return { done: { token: await startSession(store, person.id, now) } };
}

/** Opens a session for a person who has just proved to be that person. */
export async function startSession(store: Store, personId: string, now: Date): Promise<string> {
  const token = newToken();
  await store.transaction(async () => {
    const [first] = await findMembershipsUnscoped(store, personId);
    const authorityId = first?.authorityId ?? null;
    const expiresAt = new Date(now.getTime() + sessionMilliseconds);
    await saveSession(store, { tokenHash: tokenHash(token), personId, authorityId, startedAt: now, expiresAt });
    await recordEvent(store, "people", {
      act: "session.started", personId, authorityId, roles: [], at: now.toISOString(), reason: null, payload: {},
    });
  });
  return token;
}

export async function signOut(store: Store, token: string) {
  await store.transaction(() => deleteSession(store, tokenHash(token)));
}

/** Acts for another of the person's authorities from now on. */
export async function actFor(store: Store, token: string, personId: string, raw: unknown): Promise<Refusal | { done: object }> {
  const { authorityId } = z.object({ authorityId: z.string().catch("") }).parse(raw);
  const memberships = await findMembershipsUnscoped(store, personId);
  if (!memberships.some((one) => one.authorityId === authorityId)) return refuse("not-found");
  await store.transaction(() => saveActingAuthority(store, tokenHash(token), authorityId));
  return { done: {} };
}
