import { compare, sum } from "../decimal";
import { missingLanguages } from "../language";
import { fundsExactly } from "../needs/funding";
import { estimatedValueOf } from "../needs/investment";
import { type Need, isStated } from "../needs/need";
import type { Check, Finding } from "../specification/finding";

/** As soon as anybody states a need, the lead buyer has said how it is bought. */
export const checkProcedureForm: Check = ({ procurement: { procedure, authorities } }) =>
  !procedure && authorities.some(({ needs }) => needs.some(isStated)) ? [{ rule: "procedure-form-missing", place: {} }] : [];

/** A framework agreement states its maximum quantity and value, for every lot and every need: C-23/20 Simonsen & Weel. */
export const checkFrameworkMaximum: Check = ({ specification, procurement: { procedure, items, authorities } }) => {
  if (procedure?.form !== "framework") return [];
  const stated = authorities.flatMap(({ authorityId, needs }) => needs.filter(isStated).map((need) => ({ authorityId, ...need })));
  const lotOf = new Map(items.map((item) => [item.id, item.lotId]));
  const lotIds = specification.lots.length > 0 ? specification.lots.map((lot) => lot.id) : [null];
  return [
    ...lotIds
      .filter((lotId) => !stated.some((need) => lotOf.get(need.itemId) === lotId))
      .map((lotId): Finding => ({ rule: "framework-lot-without-maximum", place: lotId === null ? {} : { lotId } })),
    ...stated
      .filter(({ maximum, maximumValue }) => maximum === null || maximumValue === null)
      .map(({ authorityId, itemId }): Finding => ({ rule: "framework-maximum-missing", place: { authorityId, itemId } })),
  ];
};

/** Nothing that is firm, optional or estimated goes beyond the maximum. */
export const checkVolumes: Check = ({ procurement: { authorities } }) =>
  authorities.flatMap(({ authorityId, needs }) =>
    needs.filter(exceeds).map(({ itemId }): Finding => ({ rule: "need-over-maximum", place: { authorityId, itemId } })),
  );

function exceeds({ firm, optional, estimated, maximum, estimatedValue, maximumValue }: Need): boolean {
  const over = (part: string | null, most: string | null) => part !== null && most !== null && compare(part, most) > 0;
  return over(sum([firm ?? "0", optional ?? "0"]), maximum) || over(estimated, maximum) || over(estimatedValue, maximumValue);
}

/** The sources of an authority's money pay exactly its estimated value, which it has stated for everything that it needs. */
export const checkFunding: Check = ({ procurement: { authorities } }) =>
  authorities.flatMap(({ authorityId, needs, funding }): Finding[] => {
    if (!needs.some(isStated) && funding.length === 0) return [];
    const estimated = estimatedValueOf(needs);
    if (estimated === null) return [{ rule: "estimate-missing", place: { authorityId } }];
    return fundsExactly(funding, estimated) ? [] : [{ rule: "funding-mismatch", place: { authorityId } }];
  });

/** Another currency than the specification's has a rate that is fixed for the whole procedure. */
export const checkRates: Check = ({ procurement: { procedure, authorities } }) =>
  authorities
    .filter(({ currency, needs }) => procedure && needs.some(isStated) && currency !== procedure.currency && !procedure.rates.some((one) => one.currency === currency))
    .map(({ authorityId, currency }) => ({ rule: "rate-missing", place: { authorityId, other: currency } }));

/** Where there are lots, everything that is bought belongs to one: a tenderer offers for lots. */
export const checkItemLots: Check = ({ specification: { lots }, procurement: { items } }) =>
  items.filter(({ lotId }) => lots.length > 0 && !lots.some((lot) => lot.id === lotId)).map(({ id }) => ({ rule: "item-without-lot", place: { itemId: id } }));

/** Every official language has every label and unit. */
export const checkItemLanguages: Check = ({ specification, procurement: { items } }) =>
  items.flatMap(({ id, label, unit }) => {
    const missing = [label, unit].flatMap((text) => missingLanguages(text, specification.languages));
    return [...new Set(missing)].map((language): Finding => ({ rule: "language-missing", place: { itemId: id, language } }));
  });
