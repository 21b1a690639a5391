import { z } from "zod";
import { Localized } from "../language";

/** What can be measured after the contract, as an evaluation framework defines it. Attached to requirements, never one itself. */
export const Indicator = z.strictObject({
  id: z.string().regex(/^[A-Z]+-\d+$/),
  name: Localized,
  /** Project indicators compare with and without; city indicators follow a trend. */
  scope: z.enum(["project", "city"]),
  theme: Localized,
  unit: Localized,
  /** How it is computed, in our words. */
  formula: Localized,
});
export type Indicator = z.infer<typeof Indicator>;

export const IndicatorSet = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: Localized,
  source: z.strictObject({ document: z.string().min(1), date: z.string().min(1), url: z.url({ protocol: /^https?$/ }) }),
  /** What a reader has to know about how far the entries were checked. */
  note: Localized,
  indicators: z.array(Indicator).min(1),
});
export type IndicatorSet = z.infer<typeof IndicatorSet>;
