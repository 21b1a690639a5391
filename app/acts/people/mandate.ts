import { z } from "zod";
import { Amount, Currency } from "~/domain/people/mandate";
import { refuse } from "~/domain/refusal";
import { typedRequired } from "~/domain/text-input";
import { findMandate, saveMandate, saveMandateRevoked } from "~db/mandates";
import { findMembers } from "~db/people";
import { act } from "../act";

/** An empty field says nothing; a filled one must be right. */
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((typed) => (typed === "" ? undefined : typed), schema.optional());

/** Records what allows a signatory of the acting authority to bind it. */
export const recordMandate = act({
  name: "mandate.recorded",
  may: "mandate:record",
  input: z
    .object({
      personId: z.string().min(1, { error: "choose-one" }),
      capacity: typedRequired(300),
      body: typedRequired(300),
      act: typedRequired(300),
      limit: optional(Amount),
      currency: optional(Currency),
      validFrom: z.iso.date({ error: "date" }),
      validUntil: optional(z.iso.date({ error: "date" })),
    })
    .refine(({ limit, currency }) => (limit === undefined) === (currency === undefined), { path: ["currency"], error: "limit-and-currency" })
    .refine(({ validFrom, validUntil }) => !validUntil || validFrom <= validUntil, { path: ["validUntil"], error: "until-before-from" }),
  async perform({ store, actor, now, newId }, { personId, limit, currency, validUntil, ...mandate }) {
    const member = (await findMembers(store, actor)).find((one) => one.personId === personId);
    if (!member?.roles.includes("signatory")) return refuse("not-found");
    const id = newId();
    await saveMandate(
      store,
      { ...mandate, id, personId, authorityId: actor.authorityId, validUntil: validUntil ?? null, limit: limit && currency ? { amount: limit, currency } : null, recordedBy: actor.personId },
      now,
    );
    return { mandateId: id };
  },
});

/** Ends a mandate with a reason. Signatures made under it before stay as they are. */
export const revokeMandate = act({
  name: "mandate.revoked",
  may: "mandate:record",
  input: z.object({ mandateId: z.string(), reason: typedRequired(2000) }),
  async perform({ store, actor, now }, { mandateId, reason }) {
    const mandate = await findMandate(store, actor, mandateId);
    if (!mandate || mandate.revoked) return refuse("not-found");
    await saveMandateRevoked(store, mandateId, actor.personId, reason, now);
    return { mandateId };
  },
});
