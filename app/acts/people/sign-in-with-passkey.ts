import { z } from "zod";
import { PasskeyAnswer, signInPurpose } from "~/domain/people/passkey";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import type { Store } from "~db/store";
import { countTry, forgetTries } from "~db/tries";
import { type Invalid, errorsByField } from "../act";
import { acceptAnswer, passkeyQuestion } from "./passkey-answer";
import { signInWindow, startSession, triesPerAddress, triesPerPerson } from "./sign-in";

interface Arrival {
  store: Store;
  now: Date;
  address: string;
  origin: string;
}

const anyone = { personId: null, purpose: signInPurpose };

/** What the browser asks any passkey that it has for this site. */
export async function askWhoSignsIn(arrival: Arrival): Promise<{ done: { options: object } } | Refusal> {
  const asked = await countTry(arrival.store, `sign-in-asked:${arrival.address}`, signInWindow, arrival.now);
  return asked > triesPerAddress ? refuse("too-many-tries") : { done: await passkeyQuestion(arrival, anyone) };
}

/** Opens a session for whoever's passkey answered, limited like the password. The same refusal for an unknown passkey and a wrong answer. */
export async function signInWithPasskey(arrival: Arrival, raw: unknown): Promise<{ done: { token: string } } | Refusal | Invalid> {
  const parsed = z.object({ passkey: PasskeyAnswer }).safeParse(raw);
  if (!parsed.success) return { invalid: errorsByField(parsed.error) };
  const { store, now, address } = arrival;
  const { passkey } = parsed.data;

  const tries = await countTry(store, `sign-in-passkey:${passkey.id}`, signInWindow, now);
  const fromAddress = await countTry(store, `sign-in-from:${address}`, signInWindow, now);
  if (tries > triesPerPerson || fromAddress > triesPerAddress) return refuse("too-many-tries");

  const known = await acceptAnswer(arrival, passkey, { ...anyone, authorityId: null, roles: [] });
  if (isRefusal(known)) return known;
  await forgetTries(store, `sign-in-passkey:${passkey.id}`);
  return { done: { token: await startSession(store, known.personId, now) } };
}
