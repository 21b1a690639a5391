import { z } from "zod";
import { Localized } from "../language";
import { ClauseId } from "../library/clause";
import { type RuleId, ruleIds } from "./rule-id";

/** `error` stands in the way of freezing, `warning` wants to be thought about, `hint` is a matter of style. */
export const severities = ["error", "warning", "hint"] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

const Rule = z.enum(ruleIds as [RuleId, ...RuleId[]]);

/** What a rule rests on. `read`: the day on which somebody last held our words against the source; absent where that was never done. */
const RuleSource = z.strictObject({ document: z.string().min(1), article: z.string().min(1).optional(), read: z.iso.date().optional() });
export type RuleSource = z.infer<typeof RuleSource>;

/** What an exception has to say before the finding may stand: art. 42(4) asks for more than a reason. */
const Ground = z.strictObject({ id: z.string().regex(/^[a-z]+(-[a-z]+)*$/), question: Localized });

/** A rule as people read it. */
export const RuleText = z.strictObject({
  rule: Rule,
  severity: Severity,
  /** False where nothing but mending helps: a value that is missing cannot be waived. */
  waivable: z.boolean(),
  sources: z.array(RuleSource),
  name: Localized,
  /** What is said about a place; `{requirement}`, `{words}`, `{other}`, `{language}`, `{authority}`, `{parameter}`, `{gap}` are filled in. */
  says: Localized,
  /** Why it matters, in plain language. */
  why: Localized,
  /** How to mend it. */
  fix: Localized,
  example: Localized,
  grounds: z.array(Ground).default([]),
  /** Clauses of the library that give what the rule misses. */
  answeredBy: z.array(ClauseId).default([]),
});
export type RuleText = z.infer<typeof RuleText>;

/** Where a country is stricter than the law of the Union, or says more. */
const Change = z.strictObject({ rule: Rule, severity: Severity.optional(), sources: z.array(RuleSource).default([]), note: Localized.optional() });

export const thresholds = ["framework-months"] as const;

/** Legal and editorial rules as dated, versioned data: of the Union with every rule, of a country with what differs there. */
export const RulePack = z
  .strictObject({
    id: z.string().regex(/^[a-z]{2}$/),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    date: z.iso.date(),
    validFrom: z.iso.date(),
    validUntil: z.iso.date().optional(),
    /** Absent for the law of the Union. */
    country: z.string().regex(/^[A-Z]{2}$/).optional(),
    title: Localized,
    notes: z.array(Localized).default([]),
    sources: z.array(z.strictObject({ document: z.string(), url: z.url({ protocol: /^https?$/ }) })).default([]),
    thresholds: z.partialRecord(z.enum(thresholds), z.number()).default({}),
    rules: z.array(RuleText).default([]),
    changes: z.array(Change).default([]),
  })
  .refine((pack) => (pack.country === undefined) === pack.rules.length > 0, { error: "the pack of the Union holds the rules, that of a country changes", path: ["rules"] });
export type RulePack = z.infer<typeof RulePack>;

/** An authority that takes a rule more seriously. */
export interface StrictRule {
  authorityId: string;
  rule: RuleId;
  severity: Severity;
}

/** A rule as it counts for one specification on one day. */
export interface RuleInForce extends RuleText {
  notes: Localized[];
  /** Which packs say so, as "lv 1.0.0", and authorities that are stricter. */
  packs: string[];
  strict: string[];
}

export interface RulesInForce {
  rules: ReadonlyMap<RuleId, RuleInForce>;
  thresholds: Readonly<Partial<Record<(typeof thresholds)[number], number>>>;
  /** The packs that were asked, each with its version: every report names them. */
  packs: readonly Pick<RulePack, "id" | "version" | "date" | "title" | "country">[];
  /** Countries that there is no pack of. */
  unknown: readonly string[];
}

/** Whether a finding weighs more. */
export const isStricter = (one: Severity, than: Severity): boolean => severities.indexOf(one) < severities.indexOf(than);

const stricter = (a: Severity, b: Severity): Severity => (isStricter(b, a) ? b : a);

export const isInForce = ({ validFrom, validUntil }: Pick<RulePack, "validFrom" | "validUntil">, day: string): boolean => validFrom <= day && (validUntil === undefined || day <= validUntil);

/** What counts for authorities of these countries on a day (ISO 8601). The strictest of all says how much a finding weighs. */
export function rulesInForce(packs: readonly RulePack[], { countries, day, strict = [] }: { countries: readonly string[]; day: string; strict?: readonly StrictRule[] }): RulesInForce {
  const asked = packs.filter((pack) => isInForce(pack, day) && (pack.country === undefined || countries.includes(pack.country)));
  const rules = new Map<RuleId, RuleInForce>();
  for (const pack of asked) for (const rule of pack.rules) rules.set(rule.rule, { ...rule, notes: [], packs: [`${pack.id} ${pack.version}`], strict: [] });
  for (const pack of asked)
    for (const { rule, severity, sources, note } of pack.changes) {
      const known = rules.get(rule);
      if (known)
        rules.set(rule, {
          ...known, severity: stricter(known.severity, severity ?? known.severity), sources: [...known.sources, ...sources],
          notes: [...known.notes, ...(note ? [note] : [])], packs: [...known.packs, `${pack.id} ${pack.version}`],
        });
    }
  for (const { rule, severity, authorityId } of strict) {
    const known = rules.get(rule);
    if (known) rules.set(rule, { ...known, severity: stricter(known.severity, severity), strict: [...known.strict, authorityId] });
  }
  const lowest: RulesInForce["thresholds"] = asked.reduce<Partial<Record<(typeof thresholds)[number], number>>>((all, pack) => ({ ...all, ...pack.thresholds }), {});
  return {
    rules, thresholds: lowest,
    packs: asked.map(({ id, version, date, title, country }) => ({ id, version, date, title, country })),
    unknown: [...new Set(countries)].filter((country) => !asked.some((pack) => pack.country === country)),
  };
}
