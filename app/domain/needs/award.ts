import { z } from "zod";
import { Decimal, Percentage, sum } from "../decimal";
import { PartlyLocalized } from "../language";

export const criterionKinds = ["quality", "price", "cost"] as const;

/** How weights are stated: exactly, as ranges with a largest spread, or, for an objective reason, by order alone (art. 67(5)). */
export const weightings = ["exact", "range", "order"] as const;
export type Weighting = (typeof weightings)[number];

const common = {
  id: z.string(),
  title: PartlyLocalized,
  kind: z.enum(criterionKinds),
  /** In hundredths of the whole. An exact weight has equal ends; null where the order says everything, and where the parts do. */
  weight: z.strictObject({ from: Percentage, to: Percentage }).nullable(),
  /** How what a tenderer says is checked (art. 67(4)). */
  verification: PartlyLocalized.nullable(),
  /** For costs: how they are computed over the life cycle, and which data tenderers give for it (art. 68(2)). */
  lifeCycle: z.strictObject({ method: PartlyLocalized, data: PartlyLocalized }).nullable(),
  requirementIds: z.array(z.string()),
};

const SubCriterion = z.strictObject(common);

/** By what the best price-quality ratio is found. One with parts weighs what its parts weigh together. */
export const Criterion = z.strictObject({ ...common, parts: z.array(SubCriterion) });
export type Criterion = z.infer<typeof Criterion>;

/** The criteria of one lot, or of the whole (null) for every lot that has none of its own. */
export const AwardScheme = z.strictObject({
  lotId: z.string().nullable(),
  weighting: z.enum(weightings),
  /** The largest distance between the ends of a range. */
  spread: Decimal.nullable(),
  /** Why weights cannot be given; obligatory where only the order is stated. */
  reason: PartlyLocalized.nullable(),
  criteria: z.array(Criterion),
});
export type AwardScheme = z.infer<typeof AwardScheme>;

export type SubCriterion = z.infer<typeof SubCriterion>;

/** The criteria of a scheme and their parts. */
export const everyCriterion = ({ criteria }: AwardScheme): SubCriterion[] => criteria.flatMap((one): SubCriterion[] => [one, ...one.parts]);

/** Criteria that carry weights: the parts of those that have some. */
export const leavesOf = ({ criteria }: AwardScheme): SubCriterion[] => criteria.flatMap((one): SubCriterion[] => (one.parts.length > 0 ? one.parts : [one]));

/** What a criterion weighs, its parts added up; null while one of them has no weight. */
export function weightOf({ weight, parts }: Criterion): { from: Decimal; to: Decimal } | null {
  if (parts.length === 0) return weight;
  const weights = parts.flatMap((part) => part.weight ?? []);
  if (weights.length < parts.length) return null;
  return { from: sum(weights.map((one) => one.from)), to: sum(weights.map((one) => one.to)) };
}
