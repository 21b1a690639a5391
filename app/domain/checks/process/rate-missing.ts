import { isStated } from "../../needs/need";
import type { WholeRule } from "../rule";

/** Another currency than the specification's has a rate that is fixed for the whole procedure. */
export const rateMissing: WholeRule = {
  id: "rate-missing", kind: "whole",
  check: ({ procurement: { procedure, authorities } }) =>
    authorities
      .filter(({ currency, needs }) => procedure && needs.some(isStated) && currency !== procedure.currency && !procedure.rates.some((one) => one.currency === currency))
      .map(({ authorityId, currency }) => ({ place: { authorityId, other: currency } })),
};
