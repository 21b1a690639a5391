import { type Decimal, compare, subtract, sum } from "../decimal";
import { missingLanguages } from "../language";
import { type AwardScheme, everyCriterion, leavesOf } from "../needs/award";
import type { Check, Finding } from "../specification/finding";

const placeOf = ({ lotId }: AwardScheme): Finding["place"] => (lotId === null ? {} : { lotId });

/** Once there are award criteria, each lot has some, its own or those of the whole. */
export const checkCriteriaPerLot: Check = ({ specification, procurement: { criteria } }) => {
  const filled = criteria.schemes.filter((scheme) => scheme.criteria.length > 0);
  if (filled.length === 0 || filled.some((scheme) => scheme.lotId === null)) return [];
  return specification.lots.filter((lot) => !filled.some((scheme) => scheme.lotId === lot.id)).map((lot) => ({ rule: "criteria-missing", place: { lotId: lot.id } }));
};

/** Weights are stated before anybody offers, and completely: art. 67(5). Exact ones make a hundred, to the last digit. */
export const checkWeights: Check = ({ specification, procurement: { criteria } }) =>
  criteria.schemes.filter((scheme) => scheme.criteria.length > 0).flatMap((scheme): Finding[] => {
    if (scheme.weighting === "order") return scheme.reason && missingLanguages(scheme.reason, specification.languages).length === 0 ? [] : [{ rule: "weighting-reason-missing", place: placeOf(scheme) }];
    const weights = leavesOf(scheme).map((one) => one.weight);
    const stated = weights.flatMap((weight) => weight ?? []);
    const total = (end: "from" | "to") => compare(sum(stated.map((weight) => weight[end])), "100");
    const exact = scheme.weighting === "exact";
    const complete = stated.length === weights.length && stated.every(ordered) && (exact ? total("from") === 0 && total("to") === 0 : total("from") <= 0 && total("to") >= 0);
    const wide = !exact && stated.some(({ from, to }) => scheme.spread === null || compare(subtract(to, from), scheme.spread) > 0);
    return [
      ...(complete ? [] : [{ rule: "weights-not-hundred" as const, place: placeOf(scheme) }]),
      ...(wide ? [{ rule: "weights-too-wide" as const, place: placeOf(scheme) }] : []),
    ];
  });

const ordered = ({ from, to }: { from: Decimal; to: Decimal }) => compare(from, to) <= 0;

/** Every criterion but the price can be checked: art. 67(4), C-448/01 EVN. Costs over the life cycle name method and data: art. 68(2). */
export const checkCriterionProof: Check = ({ procurement: { criteria } }) =>
  criteria.schemes.flatMap((scheme) =>
    leavesOf(scheme).flatMap(({ id, kind, verification, lifeCycle }): Finding[] => [
      ...(kind !== "price" && !verification ? [{ rule: "criterion-unverified" as const, place: { criterionId: id } }] : []),
      ...(kind === "cost" && !lifeCycle ? [{ rule: "life-cycle-method-missing" as const, place: { criterionId: id } }] : []),
    ]),
  );

/** A criterion names only requirements that are in force. */
export const checkCriterionLinks: Check = ({ requirements, procurement: { criteria } }) => {
  const known = new Set(requirements.map((one) => one.id));
  return criteria.schemes.flatMap(everyCriterion).filter((one) => one.requirementIds.some((id) => !known.has(id))).map(({ id }) => ({ rule: "criterion-link-broken", place: { criterionId: id } }));
};

/** Every official language has every text of the criteria. */
export const checkCriterionLanguages: Check = ({ specification, procurement: { criteria } }) =>
  criteria.schemes.flatMap(everyCriterion).flatMap(({ id, title, verification, lifeCycle }) => {
    const texts = [title, verification, lifeCycle?.method, lifeCycle?.data].flatMap((text) => text ?? []);
    const missing = new Set(texts.flatMap((text) => missingLanguages(text, specification.languages)));
    return [...missing].map((language): Finding => ({ rule: "language-missing", place: { criterionId: id, language } }));
  });
