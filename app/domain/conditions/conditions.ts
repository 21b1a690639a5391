import { z } from "zod";
import { type PartlyLocalized as Text, PartlyLocalized } from "../language";

/** What can be decided about each condition; null is: nobody has said. */
export const decisions = {
  /** Directive 2014/24/EU, art. 45. */
  variants: ["not-allowed", "allowed", "required"],
  /** Art. 42(1): designed for all, not used by people, or left out for a reason. */
  accessibility: ["included", "not-for-people", "left-out"],
  /** Options and renewals, art. 72(1)(a). */
  options: ["none", "some"],
  /** What the buyers get of intellectual property, art. 42(1) and C-578/23. */
  rights: ["none", "licence", "open-source", "transfer"],
  /** What happens with data and systems at the end of the contract, C-578/23. */
  exit: ["none", "regulated"],
  /** Assessment of cross-border interoperability, Regulation (EU) 2024/903, art. 3. */
  interoperability: ["not-needed", "needed"],
  /** Products with digital elements, Regulation (EU) 2024/2847, art. 5(2). */
  connectedProducts: ["none", "some"],
} as const;
export type Decided = keyof typeof decisions;

const text = PartlyLocalized.nullable();

/** What the tender's documents decide besides the requirements. */
export const TenderConditions = z.strictObject({
  /** The main reasons for not dividing (art. 46(1)); the most lots that one tenderer may get, and by which rule then (art. 46(2)). */
  lots: z.strictObject({ reason: text, most: z.int().min(1).nullable(), rule: text }),
  variants: z.strictObject({ decision: z.enum(decisions.variants).nullable(), minimum: text, presentation: text }),
  accessibility: z.strictObject({ decision: z.enum(decisions.accessibility).nullable(), reason: text }),
  /** In months, and why a framework agreement lasts longer than four years (art. 33(1), BT-109). */
  duration: z.strictObject({ months: z.int().min(1).nullable(), reason: text }),
  /** With scope, nature and conditions of use. */
  options: z.strictObject({ decision: z.enum(decisions.options).nullable(), text }),
  rights: z.strictObject({ decision: z.enum(decisions.rights).nullable(), text }),
  exit: z.strictObject({ decision: z.enum(decisions.exit).nullable(), text }),
  /** With the address where the report is published, once it is. */
  interoperability: z.strictObject({ decision: z.enum(decisions.interoperability).nullable(), reason: text, report: z.string().nullable() }),
  connectedProducts: z.strictObject({ decision: z.enum(decisions.connectedProducts).nullable(), text }),
});
export type TenderConditions = z.infer<typeof TenderConditions>;

/** The conditions as they stand; 0 until something is written. */
export interface ConditionsOnRecord extends TenderConditions {
  revision: number;
}

const undecided = { decision: null, text: null };

export const noConditions: ConditionsOnRecord = {
  lots: { reason: null, most: null, rule: null },
  variants: { decision: null, minimum: null, presentation: null },
  accessibility: { decision: null, reason: null },
  duration: { months: null, reason: null },
  options: undecided,
  rights: undecided,
  exit: undecided,
  interoperability: { decision: null, reason: null, report: null },
  connectedProducts: undecided,
  revision: 0,
};

/** The longest framework agreement that needs no reason, in months (art. 33(1)). */
export const longestFramework = 48;

export const hasText = (said: Text | null): boolean => Object.values(said ?? {}).some((one) => one.trim() !== "");

/** Only what counts: a text that belongs to another decision than the one taken is left out. */
export function counting({ lots, variants, accessibility, duration, options, rights, exit, interoperability, connectedProducts }: TenderConditions): TenderConditions {
  const when = <Value>(counts: boolean, value: Value | null): Value | null => (counts ? value : null);
  const admitted = variants.decision === "allowed" || variants.decision === "required";
  return {
    lots: { ...lots, rule: when(lots.most !== null, lots.rule) },
    variants: { ...variants, minimum: when(admitted, variants.minimum), presentation: when(admitted, variants.presentation) },
    accessibility: { ...accessibility, reason: when(accessibility.decision === "not-for-people" || accessibility.decision === "left-out", accessibility.reason) },
    duration: { ...duration, reason: when(duration.months !== null && duration.months > longestFramework, duration.reason) },
    options: { ...options, text: when(options.decision === "some", options.text) },
    rights: { ...rights, text: when(rights.decision !== null, rights.text) },
    exit: { ...exit, text: when(exit.decision !== null, exit.text) },
    interoperability: { ...interoperability, reason: when(interoperability.decision !== null, interoperability.reason), report: when(interoperability.decision === "needed", interoperability.report) },
    connectedProducts: { ...connectedProducts, text: when(connectedProducts.decision === "some", connectedProducts.text) },
  };
}
