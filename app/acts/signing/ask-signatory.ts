import { can } from "~/domain/people/permission";
import { type Refusal, isRefusal, refuse } from "~/domain/refusal";
import { findSpecification } from "~db/specifications";
import { z } from "zod";
import { type Context, type Invalid, errorsByField } from "../act";
import { passkeyQuestion } from "../people/passkey-answer";
import { purposeOf } from "./confirm-presence";
import { Stated, statedSignature } from "./stated-signature";

/** What the browser asks a signatory's passkey. Nobody is asked in vain: refused where the signature would be. */
export async function askSignatory(context: Context, raw: unknown): Promise<{ done: { options: object } } | Refusal | Invalid> {
  const { specificationId } = z.object({ specificationId: z.string().catch("") }).parse(raw);
  const found = await findSpecification(context.store, context.actor, specificationId);
  if (!found) return refuse("not-found");
  if (!can(context.actor, "baseline:sign", found.standing)) return refuse("not-permitted");
  const parsed = Stated.safeParse(raw);
  if (!parsed.success) return { invalid: errorsByField(parsed.error) };

  const here = { ...context, ...found };
  const stated = await statedSignature(here, parsed.data, "passkey");
  if (isRefusal(stated)) return stated;
  return { done: await passkeyQuestion(context, { personId: context.actor.personId, purpose: purposeOf(here, parsed.data) }) };
}
