import { randomBytes } from "node:crypto";
import { type PasskeyAnswer, type PasskeyCreation, answeredChallenge, challengeFor } from "~/domain/people/passkey";
import { type Refusal, refuse } from "~/domain/refusal";
import { deletePasskeyChallenge, savePasskeyChallenge } from "~db/passkeys";
import type { Store } from "~db/store";

/** Time enough to find the device, and as long as the browser waits. */
export const challengeMilliseconds = 5 * 60 * 1000;

/** Who is asked, and what for. */
export interface Asked {
  /** Null for whoever answers. */
  personId: string | null;
  purpose: string;
}

/** A challenge that this person's passkey (at sign-in anyone's) may answer once, within five minutes, for this purpose. Any process takes the answer. */
export async function askPasskey({ store, now }: { store: Store; now: Date }, { personId, purpose }: Asked): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = challengeFor(purpose, randomBytes(32));
  const expiresAt = new Date(now.getTime() + challengeMilliseconds);
  const challenge = Buffer.from(bytes).toString("base64url");
  await store.transaction(() => savePasskeyChallenge(store, { challenge, personId, purpose, expiresAt }, now));
  return bytes;
}

/** The challenge behind an answer. It is used up by being looked at; refused when unknown, used, too old, or given for something else. */
export async function takeChallenge(
  { store, now }: { store: Store; now: Date },
  answer: PasskeyCreation | PasskeyAnswer,
  { personId, purpose }: Asked,
): Promise<{ challenge: string } | Refusal> {
  const challenge = answeredChallenge(answer);
  if (challenge === null) return refuse("passkey-refused");
  const asked = await store.transaction(() => deletePasskeyChallenge(store, challenge));
  if (!asked || asked.expiresAt < now) return refuse("passkey-late");
  return asked.personId === personId && asked.purpose === purpose ? { challenge } : refuse("passkey-refused");
}

/** The site that a passkey belongs to: WebAuthn's relying party id. Nowhere, where no request says where we are. */
export const siteOf = ({ origin }: { origin?: string }): string => (origin ? new URL(origin).hostname : "");
