import { z } from "zod";
import { PasskeyAnswer } from "~/domain/people/passkey";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import type { FoundSpecification } from "~db/specifications";
import { signingPurpose } from "~/domain/signing/purpose";
import { countTry, forgetTries } from "~db/tries";
import type { Context } from "../act";
import { confirmPassword } from "../people/confirm-password";
import { acceptAnswer } from "../people/passkey-answer";

const window = 15 * 60 * 1000;
const mostTries = 10;

/** The fields by which a signatory proves to be there: the password again, or what a passkey answered. */
export const presence = {
  password: z.string().default(""),
  passkey: z.union([z.literal("").transform(() => undefined), PasskeyAnswer], { error: "passkey" }).optional(),
};

/** Neither of both is a password not filled in. */
export const isGiven = ({ password, passkey }: { password: string; passkey?: PasskeyAnswer }) => passkey !== undefined || password !== "";

/** What is signed, as far as a passkey has to know it. */
export interface ToSign {
  viewSha256: string;
  mandateId: string;
}

/** Whoever sits at an open screen is not yet the signatory: the password or a passkey is asked for again at the act. */
export async function confirmPresence(
  context: Context & FoundSpecification,
  { password, passkey, ...toSign }: ToSign & { password: string; passkey?: PasskeyAnswer },
): Promise<Refusal | null> {
  if (!passkey) return confirmPassword(context, password);
  const { store, actor, now } = context;
  const key = `passkey:${actor.personId}`;
  if ((await countTry(store, key, window, now)) > mostTries) return refuse("too-many-tries");
  const answered = await acceptAnswer(context, passkey, { ...actor, purpose: purposeOf(context, toSign) });
  if (isRefusal(answered)) return answered;
  await forgetTries(store, key);
  return null;
}

/** What the signatory's passkey is asked for: exactly this baseline, view, mandate, authority and person. */
export function purposeOf({ actor, specification }: Context & FoundSpecification, { viewSha256, mandateId }: ToSign): string {
  return signingPurpose({ baselineSha256: specification.baseline?.sha256 ?? "", viewSha256, mandateId, authorityId: actor.authorityId, personId: actor.personId });
}
