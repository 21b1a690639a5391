import { generateAuthenticationOptions, verifyAuthenticationResponse } from "@simplewebauthn/server";
import type { Role } from "~/domain/people/member";
import type { Passkey, PasskeyAnswer } from "~/domain/people/passkey";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { recordEvent } from "~db/events";
import { findPasskeyUnscoped, findPasskeys, savePasskeyUse } from "~db/passkeys";
import type { Store } from "~db/store";
import { type Asked, askPasskey, challengeMilliseconds, siteOf, takeChallenge } from "./passkey-challenge";

interface Site {
  store: Store;
  now: Date;
  origin?: string;
}

/** What the browser needs to ask one of a person's passkeys, or any that it has for this site. */
export async function passkeyQuestion(site: Site, asked: Asked): Promise<{ options: object }> {
  const options = await generateAuthenticationOptions({
    rpID: siteOf(site),
    challenge: await askPasskey(site, asked),
    allowCredentials: asked.personId === null ? undefined : await findPasskeys(site.store, asked.personId),
    userVerification: "required",
    timeout: challengeMilliseconds,
  });
  return { options };
}

/** The passkey that answered what was asked, once. The log keeps the answer: anyone with the public key can check it again. */
export async function acceptAnswer(site: Site, answer: PasskeyAnswer, asked: Asked & { authorityId: string | null; roles: Role[] }): Promise<Passkey | Refusal> {
  const { store, now } = site;
  const taken = await takeChallenge(site, answer, asked);
  if (isRefusal(taken)) return taken;
  const passkey = await findPasskeyUnscoped(store, answer.id);
  const counter = passkey && isOf(passkey, answer, asked) ? await counterAfter(site, passkey, answer, taken.challenge) : null;
  if (!passkey || counter === null) return refuse("passkey-refused");

  return store.transaction(async () => {
    if (!(await savePasskeyUse(store, passkey, counter, now))) return refuse("passkey-refused");
    const { clientDataJSON, authenticatorData, signature } = answer.response;
    await recordEvent(store, "people", {
      act: "passkey.used", personId: passkey.personId, authorityId: asked.authorityId, roles: asked.roles, at: now.toISOString(), reason: null,
      payload: { passkeyId: passkey.id, purpose: asked.purpose, clientDataJSON, authenticatorData, signature },
    });
    return passkey;
  });
}

/** Whether a passkey is the person's, by our records and by its own: WebAuthn, section 7.2, step 6. */
function isOf({ personId }: Passkey, { response: { userHandle } }: PasskeyAnswer, asked: Asked): boolean {
  const named = userHandle === undefined ? null : Buffer.from(userHandle, "base64url").toString("utf8");
  return personId === (asked.personId ?? named) && personId === (named ?? asked.personId);
}

/** How often the passkey was used, this time included; null where the answer is not its own, not for this site, or from a copy of it. */
async function counterAfter(site: Site, { id, publicKey, counter }: Passkey, answer: PasskeyAnswer, expectedChallenge: string): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge,
      expectedOrigin: site.origin ?? "",
      expectedRPID: siteOf(site),
      credential: { id, publicKey: Uint8Array.from(publicKey), counter },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    // The library throws for everything that is not as it should be.
    return null;
  }
}
