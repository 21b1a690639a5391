import { z } from "zod";
import { Amount, type Decimal, Percentage, compare, percentOf, rounded, subtract, sum } from "../decimal";
import { type Currency, minorUnits } from "./currency";

export const fundingKinds = ["eu-fund", "national", "regional", "local"] as const;

/** Where an authority's money comes from: an amount of it, or a share of the estimated value in hundredths. */
export const FundingSource = z
  .strictObject({
    kind: z.enum(fundingKinds),
    name: z.string(),
    /** Of an EU fund: the programme, and the share of eligible costs that it pays at most. */
    programme: z.string().nullable(),
    rate: Percentage.nullable(),
    amount: Amount.nullable(),
    share: Percentage.nullable(),
  })
  .refine(({ amount, share }) => (amount === null) !== (share === null), { path: ["amount"], error: "amount-or-share" })
  .refine(({ kind, programme, rate }) => kind !== "eu-fund" || (programme !== null && rate !== null), { path: ["programme"], error: "programme" })
  .refine(({ kind, programme, rate }) => kind === "eu-fund" || (programme === null && rate === null), { path: ["programme"], error: "no-programme" });
export type FundingSource = z.infer<typeof FundingSource>;

const exactAmount = ({ amount, share }: FundingSource, estimated: Decimal): Decimal => amount ?? percentOf(estimated, share ?? "0");

/** Whether the sources together pay exactly the estimated value. */
export const fundsExactly = (funding: readonly FundingSource[], estimated: Decimal): boolean =>
  compare(sum(funding.map((source) => exactAmount(source, estimated))), estimated) === 0;

/** What each source pays, in whole smallest units. Where the sources pay everything, the last takes what rounding leaves. */
export function fundedAmounts(funding: readonly FundingSource[], estimated: Decimal, currency: Currency): Decimal[] {
  const amounts = funding.map((source) => rounded(exactAmount(source, estimated), minorUnits(currency)));
  return fundsExactly(funding, estimated) ? withRemainder(amounts, estimated) : amounts;
}

/** The amounts with the last one changed so that they add up to the total. */
export function withRemainder(amounts: readonly Decimal[], total: Decimal): Decimal[] {
  const before = amounts.slice(0, -1);
  return amounts.length === 0 ? [] : [...before, subtract(total, sum(before))];
}
