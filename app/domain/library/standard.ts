import { z } from "zod";

export const StandardId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and hyphens");

/**
 * The order of preference of Directive 2014/24/EU art. 42(3)(b): standard transposing a European one, common technical
 * specification, international standard, other reference system of a European standardisation body, national. The last two
 * are in no class of that list: a consortium's document, and a protected name (art. 42(4)).
 */
export const standardClasses = ["EN", "CTS", "INT", "EUREF", "NAT", "OTHER", "TRADEMARK"] as const;
export const standardStatuses = ["current", "superseded", "withdrawn", "draft"] as const;

/** An entry of the register of standards that clauses refer to. */
export const Standard = z.strictObject({
  id: StandardId,
  reference: z.string().min(1),
  title: z.string().min(1),
  publisher: z.string().min(1),
  class: z.enum(standardClasses),
  status: z.enum(standardStatuses),
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The day on which the entry was last compared with its publisher's catalogue; absent where that was never done. */
  checked: z.iso.date().optional(),
  supersededBy: StandardId.optional(),
  /** Standards of a higher class on the same topic: Directive 2014/24/EU, art. 42(3)(b). */
  prefer: z.array(StandardId).min(1).optional(),
});
export type Standard = z.infer<typeof Standard>;

export const StandardRegister = z.strictObject({ standards: z.array(Standard) });

/** The words that must stand beside a reference to a standard, in every language: art. 42(3)(b). */
export const equivalence = { en: /\bequivalent/i, lv: /līdzvērtīg/i } as const;
