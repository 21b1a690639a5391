import { generateRegistrationOptions, verifyRegistrationResponse } from "@simplewebauthn/server";
import { z } from "zod";
import { PasskeyCreation, addingPurpose, answeredChallenge } from "~/domain/people/passkey";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { typedRequired } from "~/domain/text-input";
import { findPasskeyUnscoped, findPasskeys, savePasskey } from "~db/passkeys";
import { findPersonUnscoped } from "~db/people";
import { type Context, type Invalid, act, errorsByField } from "../act";
import { confirmPassword } from "./confirm-password";
import { askPasskey, challengeMilliseconds, siteOf, takeChallenge } from "./passkey-challenge";

const wanted = { name: typedRequired(100), password: z.string().min(1, { error: "required" }) };

/** EdDSA, ES256 and RS256: what devices offer and every supported Node can check (COSE algorithm numbers). */
const algorithms = [-8, -7, -257];

/** What the browser needs to make a passkey. The password comes first: nobody adds a key to an account left open. */
export async function offerPasskey(context: Context, raw: unknown): Promise<{ done: { options: object } } | Refusal | Invalid> {
  const parsed = z.object(wanted).safeParse(raw);
  if (!parsed.success) return { invalid: errorsByField(parsed.error) };
  const refusal = await confirmPassword(context, parsed.data.password);
  if (refusal) return refusal;

  const { store, actor: { personId } } = context;
  const person = await findPersonUnscoped(store, personId);
  const options = await generateRegistrationOptions({
    rpName: "Jointspec",
    rpID: siteOf(context),
    userID: new TextEncoder().encode(personId),
    userName: person?.email ?? "",
    userDisplayName: person?.name ?? "",
    challenge: await askPasskey(context, { personId, purpose: addingPurpose }),
    timeout: challengeMilliseconds,
    excludeCredentials: await findPasskeys(store, personId),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: algorithms,
  });
  return { done: { options } };
}

/** Adds a passkey to the person's account. The log keeps its public key, so that what it signed can be checked after its removal. */
export const addPasskey = act({
  name: "passkey.added",
  may: "passkey:manage",
  input: z.object({ ...wanted, passkey: PasskeyCreation }),
  async prepare(context, { password, passkey }) {
    const refusal = await confirmPassword(context, password);
    if (refusal) return refusal;
    const taken = await takeChallenge(context, passkey, { personId: context.actor.personId, purpose: addingPurpose });
    return isRefusal(taken) ? taken : null;
  },
  async perform(context, { name, passkey }) {
    const { store, actor: { personId }, now } = context;
    const made = await checkCreation(context, passkey);
    if (!made) return refuse("passkey-refused");
    if (await findPasskeyUnscoped(store, made.id)) return refuse("passkey-known");

    const { id, publicKey, counter } = made;
    await savePasskey(store, { id, personId, publicKey, counter, transports: passkey.response.transports, name, addedAt: now, usedAt: null });
    return { passkeyId: id, publicKey: Buffer.from(publicKey).toString("base64url") };
  },
  payload: ({ name }, result) => ({ name, ...result }),
});

async function checkCreation(context: Context, passkey: PasskeyCreation) {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: passkey,
      expectedChallenge: answeredChallenge(passkey) ?? "",
      expectedOrigin: context.origin ?? "",
      expectedRPID: siteOf(context),
      supportedAlgorithmIDs: algorithms,
    });
    return verified ? registrationInfo.credential : null;
  } catch {
    // The library throws for everything that is not as it should be.
    return null;
  }
}
