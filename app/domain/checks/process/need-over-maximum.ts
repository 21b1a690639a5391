import { compare, sum } from "../../decimal";
import type { Need } from "../../needs/need";
import type { WholeRule } from "../rule";

/** Nothing that is firm, optional or estimated goes beyond the maximum. */
export const needOverMaximum: WholeRule = {
  id: "need-over-maximum", kind: "whole",
  check: ({ procurement: { authorities } }) =>
    authorities.flatMap(({ authorityId, needs }) => needs.filter(exceeds).map(({ itemId }) => ({ place: { authorityId, itemId } }))),
};

function exceeds({ firm, optional, estimated, maximum, estimatedValue, maximumValue }: Need): boolean {
  const over = (part: string | null, most: string | null) => part !== null && most !== null && compare(part, most) > 0;
  return over(sum([firm ?? "0", optional ?? "0"]), maximum) || over(estimated, maximum) || over(estimatedValue, maximumValue);
}
