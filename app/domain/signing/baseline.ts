import { z } from "zod";
import { TenderConditions } from "../conditions/conditions";
import { Language, Localized, PartlyLocalized } from "../language";
import { Level, Rights, Source, VerificationMethod } from "../library/clause";
import { Parameter, ParameterValue } from "../library/parameter";
import { Standard } from "../library/standard";
import { DecisionRule } from "../specification/decision";
import { Scope } from "../specification/scope";
import { JointModel } from "../specification/specification";
import { FrozenAgreement } from "./frozen-agreement";
import { FrozenProcurement } from "./frozen-procurement";
import { Procedure } from "./procedure";

/** SHA-256 as 64 hexadecimal digits. */
export const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A parameter as it was frozen: one value for all, or one for each authority. */
export const FrozenParameter = z.strictObject({
  parameter: Parameter,
  common: ParameterValue.nullable(),
  values: z.array(z.strictObject({ authorityId: z.string(), value: ParameterValue })),
  settlement: z
    .strictObject({
      kind: z.enum(["joint", "separate"]),
      value: ParameterValue.nullable(),
      reason: z.string(),
      decidedAt: z.iso.datetime(),
      votes: z.array(z.strictObject({ authorityId: z.string(), agrees: z.boolean(), name: z.string(), at: z.iso.datetime() })),
    })
    .nullable(),
});
export type FrozenParameter = z.infer<typeof FrozenParameter>;

export const FrozenRequirement = z.strictObject({
  id: z.string(),
  number: z.string(),
  level: Level,
  title: PartlyLocalized,
  /** With placeholders: `{{level}}`, `{{parameter}}`, `{{ref:…}}`. */
  text: PartlyLocalized,
  scope: Scope,
  parameters: z.array(FrozenParameter),
  verification: z.strictObject({ method: VerificationMethod, text: PartlyLocalized }).nullable(),
  evidence: PartlyLocalized.nullable(),
  why: PartlyLocalized.nullable(),
  /** Null for a local clause. `deviates` tells what differs from the library. */
  origin: z
    .strictObject({
      clauseId: z.string(),
      revision: z.int(),
      pack: z.string(),
      level: Level,
      title: PartlyLocalized,
      text: PartlyLocalized,
      sources: z.array(Source),
      rights: Rights,
      deviates: z.array(z.enum(["title", "text", "level", "verification"])),
    })
    .nullable(),
});
export type FrozenRequirement = z.infer<typeof FrozenRequirement>;

/** A frozen, numbered version of a specification: what is hashed and signed. */
export const Baseline = z.strictObject({
  format: z.enum(["jointspec-baseline/1", "jointspec-baseline/2"]),
  id: z.string(),
  number: z.int().min(1),
  frozenAt: z.iso.datetime(),
  frozenBy: z.strictObject({ personId: z.string(), name: z.string(), authorityId: z.string() }),
  specification: z.strictObject({
    id: z.string(),
    title: PartlyLocalized,
    subject: PartlyLocalized,
    cpv: z.array(z.string()),
    languages: z.array(Language),
    prevailing: Language,
    jointModel: JointModel,
    decisionRule: DecisionRule,
    demonstration: z.boolean(),
  }),
  participants: z.array(
    z.strictObject({ authorityId: z.string(), name: z.string(), country: z.string(), lead: z.boolean(), signingPlace: z.int() }),
  ),
  /** Authorities that have left and whose votes stand in what was settled, for their names. */
  former: z.array(z.strictObject({ authorityId: z.string(), name: z.string(), country: z.string() })).optional(),
  /** How it is signed off; absent in baselines from before it could be agreed. */
  procedure: Procedure.optional(),
  /** What the authorities agreed among themselves; absent in baselines from before it was kept here, and where an authority buys alone. */
  agreement: FrozenAgreement.optional(),
  /** What the tender decides besides its requirements; absent in baselines from before it was kept, and where nothing is decided. */
  conditions: TenderConditions.optional(),
  lots: z.array(z.strictObject({ id: z.string(), number: z.int(), title: PartlyLocalized })),
  releases: z.array(z.strictObject({ pack: z.string(), version: z.string(), title: PartlyLocalized, standard: z.string(), sha256: Hash })),
  /** Terms that occur in it, with their meanings; absent in baselines from before there were any. */
  definitions: z.array(z.strictObject({ term: Localized, meaning: Localized })).optional(),
  /** Every standard that a clause in it names, as the register had it on the day of freezing. */
  standards: z.array(Standard).optional(),
  /** Where anyone can check a document of it: the address of the installation that froze it. */
  address: z.string().optional(),
  /** The lead buyer's house style, whole, so that its documents can be written again when the file has been replaced; absent for the built-in one. */
  documentStyle: z.strictObject({ name: z.string(), sha256: Hash, file: z.base64() }).optional(),
  sections: z.array(
    z.strictObject({ id: z.string(), number: z.string(), title: PartlyLocalized, requirements: z.array(FrozenRequirement) }),
  ),
  ...FrozenProcurement.shape,
});
export type Baseline = z.infer<typeof Baseline>;

export const requirementsOf = (baseline: Baseline): FrozenRequirement[] => baseline.sections.flatMap((section) => section.requirements);
