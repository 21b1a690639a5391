import { type Decimal, compare, subtract, sum } from "../../decimal";
import { type AwardScheme, leavesOf } from "../../needs/award";
import type { Place } from "../finding";

type Weight = { from: Decimal; to: Decimal };

/** Schemes that say anything, each with its place and the weights that are stated. */
export const weighed = (schemes: readonly AwardScheme[]) =>
  schemes
    .filter((scheme) => scheme.criteria.length > 0)
    .map((scheme) => {
      const weights = leavesOf(scheme).map((one) => one.weight);
      return { scheme, place: placeOf(scheme), stated: weights.flatMap((weight) => weight ?? []), all: weights.length };
    });

const placeOf = ({ lotId }: AwardScheme): Place => (lotId === null ? {} : { lotId });

/** Exact weights make a hundred to the last digit; ranges leave a hundred possible. */
export function isComplete({ weighting }: AwardScheme, stated: readonly Weight[], all: number): boolean {
  const total = (end: "from" | "to") => compare(sum(stated.map((weight) => weight[end])), "100");
  const fits = weighting === "exact" ? total("from") === 0 && total("to") === 0 : total("from") <= 0 && total("to") >= 0;
  return stated.length === all && stated.every(({ from, to }) => compare(from, to) <= 0) && fits;
}

/** Whether a range spans more than its scheme allows. */
export const isTooWide = ({ weighting, spread }: AwardScheme, { from, to }: Weight): boolean => weighting !== "exact" && (spread === null || compare(subtract(to, from), spread) > 0);
