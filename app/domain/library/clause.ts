import { z } from "zod";
import { Localized, languages } from "../language";
import { Parameter } from "./parameter";

/** How binding a requirement is. The verb in the text follows it: ISO/IEC Directives, Part 2, clause 7. */
export const levels = ["shall", "should", "may", "info"] as const;
export const Level = z.enum(levels);
export type Level = z.infer<typeof Level>;

export const topics = [
  "data-access", "linked-data", "data-models", "data-exchange", "security", "geospatial", "semantics",
  "devices", "connectivity", "platform", "applications", "openness", "privacy", "operation", "integration", "management",
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

export const relationTypes = ["requires", "conflicts", "supports", "refines", "replaces"] as const;
export const Relation = z.strictObject({ type: z.enum(relationTypes), clause: ClauseId });
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

export const Rights = z.strictObject({
  mode: z.enum(["open-licence", "reference-only"]),
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
    title: Localized,
    text: Localized,
    parameters: z.array(Parameter).default([]),
    verification: Verification,
    evidence: Localized,
    why: Localized,
    sources: z.array(Source).min(1),
    relations: z.array(Relation).default([]),
    rights: Rights,
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
