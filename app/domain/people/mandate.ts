import { z } from "zod";
import { compare } from "../decimal";
import { type Refusal, refuse } from "../refusal";

/** What allows a person to bind an authority: who gave it, by which act, up to which amount, from when to when. */
export interface Mandate {
  id: string;
  authorityId: string;
  personId: string;
  name: string;
  capacity: string;
  body: string;
  act: string;
  /** The most that it covers, without VAT; null where there is no limit. */
  limit: Money | null;
  validFrom: string;
  validUntil: string | null;
  revoked: { reason: string; at: string } | null;
}

/** An amount without a sign, as it is typed: at most two places. */
export const Amount = z.string().trim().regex(/^\d{1,15}([.,]\d{1,2})?$/, { error: "amount" }).transform((text) => text.replace(",", "."));

/** An ISO 4217 code. */
export const Currency = z.string().trim().toUpperCase().regex(/^[A-Z]{3}$/, { error: "currency" });

/** An amount as an exact decimal, and an ISO 4217 code. */
export interface Money {
  amount: string;
  currency: string;
}

/** Whether the mandate holds on a day (ISO 8601, by server time). */
export const isInForce = ({ revoked, validFrom, validUntil }: Mandate, day: string): boolean =>
  !revoked && validFrom <= day && (validUntil === null || day <= validUntil);

/** Why a mandate does not allow a person to bind an authority to an amount on a day, or null when it does. */
export function mandateRefusal(mandate: Mandate | null, signer: { personId: string; authorityId: string }, day: string, commitment: Money | null): Refusal | null {
  if (!mandate || mandate.personId !== signer.personId || mandate.authorityId !== signer.authorityId) return refuse("no-mandate");
  if (!isInForce(mandate, day)) return refuse("mandate-not-in-force");
  const { limit } = mandate;
  if (!limit || !commitment) return null;
  return limit.currency === commitment.currency && compare(commitment.amount, limit.amount) <= 0 ? null : refuse("mandate-limit");
}

/** The ground of a signature in words: who gave the mandate, and by which act. */
export const mandateText = ({ body, act }: Pick<Mandate, "body" | "act">): string => `${body}: ${act}`;
