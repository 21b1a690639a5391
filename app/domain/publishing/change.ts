import { z } from "zod";

/** From the least to the gravest. */
export const changeClasses = ["editorial", "clarification", "significant", "essential"] as const;
export const ChangeClass = z.enum(changeClasses);
export type ChangeClass = z.infer<typeof ChangeClass>;

/** What is said to everybody about a change after publication: art. 47(3) of Directive 2014/24/EU asks for more time where it is significant. */
export const ChangeNotice = z.strictObject({
  class: ChangeClass,
  /** The least class that the differences allow. */
  proposed: ChangeClass,
  reason: z.string(),
  /** The publication that it is held against. */
  since: z.int(),
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.string()),
  /** The new end of the time for tenders; obligatory for a significant change of a tender. */
  deadline: z.iso.datetime().nullable(),
});
export type ChangeNotice = z.infer<typeof ChangeNotice>;

export const isGraver = (one: ChangeClass, other: ChangeClass): boolean => changeClasses.indexOf(one) > changeClasses.indexOf(other);
