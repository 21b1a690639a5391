import { z } from "zod";
import { Decimal, compare } from "../decimal";
import { Currency } from "./currency";

/** What is concluded: a contract with fixed needs, or a framework agreement from which the buyers call off (Directive 2014/24/EU, art. 33). */
export const forms = ["contract", "framework"] as const;

/** How many units of the specification's currency one unit of another is worth, fixed on a day for the whole procedure. */
export const ConversionRate = z.strictObject({
  currency: Currency,
  rate: Decimal.refine((rate) => compare(rate, "0") > 0, { error: "range" }),
  date: z.iso.date({ error: "date" }),
});
export type ConversionRate = z.infer<typeof ConversionRate>;

/** Who may call off besides the participants. The list is closed: art. 33(2) admits only buyers that the call names. */
export const CallOffBuyer = z.strictObject({ name: z.string(), country: z.string().regex(/^[A-Z]{2}$/, { error: "country" }) });
export type CallOffBuyer = z.infer<typeof CallOffBuyer>;

export const ProcedureForm = z.strictObject({ form: z.enum(forms), currency: Currency, rates: z.array(ConversionRate) });
export type ProcedureForm = z.infer<typeof ProcedureForm>;

/** How the specification is bought, in which currency its totals stand, and who may call off. */
export interface Procedure extends ProcedureForm {
  buyers: CallOffBuyer[];
  revision: number;
}
