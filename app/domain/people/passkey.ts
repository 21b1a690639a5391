import { createHash } from "node:crypto";
import { z } from "zod";

/** A key in someone's device that proves who they are (W3C Web Authentication). Its public half is kept. */
export interface Passkey {
  /** The credential id, base64url. */
  id: string;
  personId: string;
  publicKey: Uint8Array;
  /** How often it was used, as its device counts; always 0 where devices share it. */
  counter: number;
  transports: string[];
  name: string;
  addedAt: Date;
  usedAt: Date | null;
}

/** What a passkey has to answer, once, before it expires. */
export interface PasskeyChallenge {
  challenge: string;
  /** Null at sign-in: the answer says who it is. */
  personId: string | null;
  purpose: string;
  expiresAt: Date;
}

/** The purposes that name no text; signing has one for each text, see signing/purpose.ts. */
export const addingPurpose = "add a passkey";
export const signInPurpose = "sign in";

/** Chance and purpose in one: what the device signs proves by itself what it was asked for. */
export const challengeFor = (purpose: string, chance: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...chance, ...createHash("sha256").update(purpose).digest()]);

const Base64url = z.string().regex(/^[\w-]+$/).max(8192);

/** The part that the browser writes and the device signs. A frame of another site is none of ours: WebAuthn, section 5.8.1. */
const ClientData = z.object({ challenge: Base64url, crossOrigin: z.literal(false).optional() });

const json = z.string().max(32_768).transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: "custom", message: "passkey" });
    return z.NEVER;
  }
});

const credential = { id: Base64url, rawId: Base64url, type: z.literal("public-key"), clientExtensionResults: z.looseObject({}) };

/** What a browser sends of a new passkey, as a form field. */
export const PasskeyCreation = json.pipe(
  z.object({ ...credential, response: z.object({ clientDataJSON: Base64url, attestationObject: Base64url, transports: z.array(z.string().max(32)).max(8).default([]) }) }, { error: "passkey" }),
);
export type PasskeyCreation = z.infer<typeof PasskeyCreation>;

/** What a browser sends when a passkey answered, as a form field. */
export const PasskeyAnswer = json.pipe(
  z.object({ ...credential, response: z.object({ clientDataJSON: Base64url, authenticatorData: Base64url, signature: Base64url, userHandle: Base64url.optional() }) }, { error: "passkey" }),
);
export type PasskeyAnswer = z.infer<typeof PasskeyAnswer>;

/** The challenge that was answered; null where nothing readable was, or where it was answered inside another site. */
export function answeredChallenge({ response: { clientDataJSON } }: PasskeyCreation | PasskeyAnswer): string | null {
  try {
    return ClientData.parse(JSON.parse(Buffer.from(clientDataJSON, "base64url").toString("utf8"))).challenge;
  } catch {
    return null;
  }
}
