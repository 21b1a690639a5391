import { z } from "zod";
import { Language, Localized, languages } from "../language";
import { Parameter } from "./parameter";
import { StandardId } from "./standard";

/** How binding a requirement is. The verb in the text follows it: ISO/IEC Directives, Part 2, clause 7. */
export const levels = ["shall", "should", "may", "info"] as const;
export const Level = z.enum(levels);
export type Level = z.infer<typeof Level>;

export const topics = [
  "data-access", "linked-data", "data-models", "data-exchange", "security", "geospatial", "semantics",
  "devices", "connectivity", "platform", "applications", "openness", "privacy", "operation", "integration", "management",
  "accessibility", "ai", "exit", "lighting", "mobility", "participation", "archiving", "identity", "signatures", "invoicing",
  "delivery", "translation", "analytics",
] as const;
export const Topic = z.enum(topics);
export type Topic = z.infer<typeof Topic>;

/** How the buyer will check that a requirement is met: the four methods of ISO/IEC/IEEE 29148. */
export const verificationMethods = ["inspection", "analysis", "demonstration", "test"] as const;
export const VerificationMethod = z.enum(verificationMethods);
export type VerificationMethod = z.infer<typeof VerificationMethod>;

export const Verification = z.strictObject({ method: VerificationMethod, text: Localized });
export type Verification = z.infer<typeof Verification>;

export const ClauseId = z.string().regex(/^[A-Z][A-Z0-9]*(?:[-.][A-Z0-9]+)*$/, "capital letters, digits, hyphens and dots");

/** How a requirement is put: the four ways of Directive 2014/24/EU art. 42(3), points (a) to (d). */
export const formulations = ["a", "b", "c", "d"] as const;
export const Formulation = z.enum(formulations);
export type Formulation = z.infer<typeof Formulation>;

/** Where in the procurement documents a clause has its place: requirement (art. 42), award criterion (art. 67), obligation in performance (art. 70). */
export const places = ["R", "A", "O"] as const;
export const Place = z.enum(places);
export type Place = z.infer<typeof Place>;

export const relationTypes = ["requires", "conflicts", "refines", "alternative-of", "supersedes", "covers"] as const;
export const coverExtents = ["equal", "subset", "superset", "overlaps"] as const;

/** `covers` with extent `superset`: what this clause asks for holds all that the other asks for. */
export const Relation = z
  .strictObject({ type: z.enum(relationTypes), clause: ClauseId, extent: z.enum(coverExtents).optional(), reason: Localized.optional() })
  .refine((relation) => (relation.type === "covers") === (relation.extent !== undefined), { error: "covers, and only covers, needs an extent", path: ["extent"] });
export type Relation = z.infer<typeof Relation>;

/** Where a clause comes from. `level` is the source's own word for obligation, kept apart from ours. */
export const Source = z.strictObject({
  document: z.string().min(1),
  id: z.string().optional(),
  version: z.string().min(1),
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a year, month or day: 2026, 2026-06, 2026-06-01"),
  url: z.url({ protocol: /^https?$/ }),
  locator: z.string().optional(),
  level: z.string().optional(),
});
export type Source = z.infer<typeof Source>;

/** A standard that the sentence names (`required`), or that is one way to conform (`example`). Its class and status stand in the register. */
export const StandardUse = z.strictObject({ standard: StandardId, role: z.enum(["required", "example"]) });
export type StandardUse = z.infer<typeof StandardUse>;

/**
 * What may be done with the source's own words: `full`, they may be printed; `paraphrase`, only our wording is here;
 * `reference-only`, the source is named and nothing of its text may leave the library.
 */
export const rightsModes = ["full", "paraphrase", "reference-only"] as const;
export const Rights = z.strictObject({
  mode: z.enum(rightsModes),
  licence: z.string().min(1),
  note: Localized.optional(),
});
export type Rights = z.infer<typeof Rights>;

/** One revision of a clause: what a clause file holds. `{{level}}` in a text stands for the verb of its level. */
export const Clause = z
  .strictObject({
    id: ClauseId,
    revision: z.int().min(1),
    topic: Topic,
    level: Level,
    formulation: Formulation.default("a"),
    fits: z.array(Place).min(1).default(["R"]),
    /** Codes of the Common Procurement Vocabulary that it is usually bought under. */
    cpv: z.array(z.string().regex(/^\d{8}-\d$/, "eight digits, a hyphen and a digit")).default([]),
    title: Localized,
    text: Localized,
    parameters: z.array(Parameter).default([]),
    verification: Verification,
    evidence: Localized,
    why: Localized,
    /** Mechanisms that are accepted as conforming, each "or equivalent". */
    examples: Localized.optional(),
    standards: z.array(StandardUse).default([]),
    /** The source's own words, where the library's owner holds them. Only `full` rights let them out. */
    sourceText: z.string().min(1).optional(),
    sources: z.array(Source).min(1),
    relations: z.array(Relation).default([]),
    rights: Rights,
    /** Languages in which the text still stands in another language; a specification in them has to translate it. */
    untranslated: z.array(Language).optional(),
  })
  .superRefine((clause, context) => {
    const known = new Set(clause.parameters.map((parameter) => parameter.id));
    if (known.size !== clause.parameters.length)
      context.addIssue({ code: "custom", path: ["parameters"], message: "two parameters have one id" });
    for (const language of languages) {
      const used = placeholders(clause.text[language]);
      for (const name of used)
        if (name !== "level" && !known.has(name))
          context.addIssue({ code: "custom", path: ["text", language], message: `{{${name}}} is not a parameter` });
      for (const name of known)
        if (!used.has(name))
          context.addIssue({ code: "custom", path: ["text", language], message: `parameter ${name} is not in the text` });
      if (clause.level !== "info" && clause.text[language].split("{{level}}").length !== 2)
        context.addIssue({ code: "custom", path: ["text", language], message: "needs {{level}} exactly once" });
    }
  });
export type Clause = z.infer<typeof Clause>;

/** The names between double braces in a text, `level` included. */
export function placeholders(text: string): Set<string> {
  return new Set([...text.matchAll(/\{\{([a-z][a-z0-9-]*)\}\}/g)].map((match) => match[1] ?? ""));
}
