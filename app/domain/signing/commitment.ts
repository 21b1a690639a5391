import { type Decimal, sum } from "../decimal";
import type { Currency } from "../needs/currency";
import type { Baseline } from "./baseline";

/** What signing binds an authority to at most, over all lots, without VAT: the maximum of each need, else its estimate. Null where it states no need. */
export function commitmentOf({ needs }: Pick<Baseline, "needs">, authorityId: string): { amount: Decimal; currency: Currency } | null {
  const own = needs?.authorities.find((one) => one.authorityId === authorityId);
  if (!own || own.needs.length === 0) return null;
  return { amount: sum(own.needs.flatMap((need) => need.maximumValue ?? need.estimatedValue ?? [])), currency: own.currency };
}
