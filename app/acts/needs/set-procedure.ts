import { z } from "zod";
import { Currency } from "~/domain/needs/currency";
import { CallOffBuyer, ConversionRate, forms } from "~/domain/needs/procedure";
import { refuse } from "~/domain/refusal";
import { typedRequired } from "~/domain/text-input";
import { findProcurement, saveProcedure } from "~db/procurement";
import { specificationAct } from "../act";

const Buyer = CallOffBuyer.extend({ name: typedRequired(300), country: z.string().trim().toUpperCase().pipe(CallOffBuyer.shape.country) });

/** Says what is concluded, in which currency the totals stand, at which rates others are converted, and who may call off. */
export const setProcedure = specificationAct({
  name: "procedure.set",
  may: "procedure:set",
  input: z.object({
    revision: z.coerce.number().int(),
    form: z.enum(forms, { error: "choose-one" }),
    currency: Currency,
    rates: z.array(ConversionRate).max(20, { error: "too-many" }),
    buyers: z.array(Buyer).max(1000, { error: "too-many" }),
  }),
  async perform(context, { revision, ...procedure }) {
    const { store, actor, specification, now } = context;
    const rates = procedure.rates.filter((one) => one.currency !== procedure.currency);
    const change = { specificationId: specification.id, revision, personId: actor.personId, at: now };
    if (await saveProcedure(store, change, { ...procedure, rates })) return { revision: revision + 1 };
    return refuse("stale", (await findProcurement(store, context)).procedure);
  },
});
