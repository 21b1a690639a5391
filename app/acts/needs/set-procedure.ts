import { z } from "zod";
import { Currency } from "~/domain/needs/currency";
import { CallOffBuyer, ConversionRate, forms } from "~/domain/needs/procedure";
import { refuse } from "~/domain/refusal";
import { rowsOf, typedRequired } from "~/domain/text-input";
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
    rates: rowsOf(ConversionRate, 20),
    buyers: rowsOf(Buyer, 1000),
  }),
  async perform(context, { revision, form, currency, ...rows }) {
    const { store, actor, specification, now } = context;
    const rates = rows.rates.flatMap((one) => (one && one.currency !== currency ? [one] : []));
    const buyers = rows.buyers.flatMap((one) => one ?? []);
    const change = { specificationId: specification.id, revision, personId: actor.personId, at: now };
    if (await saveProcedure(store, change, { form, currency, rates, buyers })) return { revision: revision + 1 };
    return refuse("stale", (await findProcurement(store, context)).procedure);
  },
});
