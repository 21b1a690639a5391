import { z } from "zod";
import { Localized } from "../language";

export const PackId = z.string().regex(/^[a-z][a-z0-9-]*$/, "small letters, digits and hyphens");

/** A pack's own file: what it collects, in which version, from whom, how much of it, and what is missing. */
export const Pack = z.strictObject({
  id: PackId,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "our version of the pack: 1.0.0"),
  date: z.iso.date(),
  title: Localized,
  description: Localized,
  publisher: z.string().min(1),
  standard: z.string().min(1),
  /** When the source was published. */
  released: z.string().min(1).optional(),
  /** Absent for a pack that an authority wrote itself. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  licence: z.string().min(1).optional(),
  rights: Localized,
  /** False where the source is no longer in force: its clauses are marked, not hidden. */
  current: z.boolean().default(true),
  /** Everything that the source numbers or lists, for counting coverage. */
  sourceIds: z.array(z.strictObject({ document: z.string().min(1).optional(), id: z.string().min(1), title: z.string().min(1) })).default([]),
  /** What of the source has no clause, and why. */
  gaps: z.array(z.strictObject({ topic: z.string().min(1), reason: Localized })).default([]),
  changes: z.array(z.strictObject({ version: z.string(), text: Localized })).default([]),
});
export type Pack = z.infer<typeof Pack>;
