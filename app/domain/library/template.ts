import { z } from "zod";
import { Localized } from "../language";
import { ClauseId } from "./clause";
import { ParameterValue } from "./parameter";

const key = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** A starting outline: which clauses in what order, with values, lots and advice. Content without logic. */
export const Template = z.strictObject({
  id: key,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: Localized,
  description: Localized,
  cpv: z.array(z.string().regex(/^\d{8}-\d$/)),
  lots: z.array(Localized).default([]),
  /** What to score and how, for the officer who writes the award criteria. */
  evaluation: z.array(Localized).default([]),
  sections: z
    .array(
      z.strictObject({
        id: key,
        title: Localized,
        /** What belongs here and what to decide, shown while composing; never exported. */
        guidance: Localized.optional(),
        clauses: z.array(ClauseId),
      }),
    )
    .min(1),
  /** Values that the lead buyer starts with: clause id → parameter id → value. */
  values: z.record(ClauseId, z.record(key, ParameterValue)).default({}),
});
export type Template = z.infer<typeof Template>;

/** The section for clauses that were chosen beside a template. */
export const furtherSectionTitle: Localized = { en: "Further requirements", lv: "Papildu prasības" };
