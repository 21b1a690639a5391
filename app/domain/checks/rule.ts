import { languages } from "../language";
import { type Requirement, textOf } from "../specification/requirement";
import type { Basis } from "./basis";
import { type CheckedText, readText, wordsOf } from "./checked-text";
import type { CheckedSpecification, Finding, Mend, Place } from "./finding";
import type { RuleId } from "./rule-id";

/** Words of one text that a rule finds fault with. `with` is what one click puts in their place. */
export interface Found {
  from: number;
  to: number;
  with?: string;
  other?: string;
}

/** A rule about one text in one language, whatever surrounds it: it holds for pasted texts too. */
export interface TextRule {
  id: RuleId;
  kind: "text";
  check: (text: CheckedText, basis: Basis) => readonly Found[];
}

/** A requirement whose texts have been read. */
export interface ReadRequirement {
  requirement: Requirement;
  texts: readonly CheckedText[];
}

/** A rule about one requirement, its languages together. */
export interface RequirementRule {
  id: RuleId;
  kind: "requirement";
  /** Looks at more than the requirement's wording, the languages and the library: at values, or at what the library's owner has said since. */
  varies?: true;
  check: (read: ReadRequirement, checked: CheckedSpecification) => readonly Omit<Finding, "rule">[];
}

/** A rule about requirements that have something in common: all that give one key are looked at together. Rules with the same function for it share the keys. */
export interface SharedRule {
  id: RuleId;
  kind: "shared";
  /** Below so many with one key there is nothing to find. */
  least?: number;
  keys: (read: ReadRequirement, checked: CheckedSpecification) => readonly string[];
  check: (key: string, those: readonly ReadRequirement[], checked: CheckedSpecification) => Omit<Finding, "rule">[];
}

/** A rule about the specification as a whole. */
export interface WholeRule {
  id: RuleId;
  kind: "whole";
  check: (checked: CheckedSpecification) => Omit<Finding, "rule">[];
}

/** A rule that misses something: it finds when there are requirements and none of them gives it. */
export interface MissingRule {
  id: RuleId;
  kind: "missing";
  gives: (read: ReadRequirement, checked: CheckedSpecification) => boolean;
  check: (checked: CheckedSpecification) => readonly Omit<Finding, "rule">[];
}

export type Rule = TextRule | RequirementRule | SharedRule | WholeRule | MissingRule;

const nothing: readonly Found[] = [];

/** A rule that finds every place of one word list. */
export const wordRule = (id: RuleId, list: string, where: { levels?: readonly Requirement["level"][] } = {}): TextRule => ({
  id, kind: "text",
  check(text) {
    const hits = text.hits(list);
    if (hits.length === 0 || (where.levels && !where.levels.includes(text.level))) return nothing;
    return hits.map(({ from, to, instead }) => ({ from, to, ...(instead !== undefined && { with: instead }) }));
  },
});

/** Reads every title and text of a requirement that is there. */
export function readRequirement(requirement: Requirement, { lexicon }: Basis): ReadRequirement {
  const { title, text } = textOf(requirement);
  const read = (["title", "text"] as const).flatMap((field) =>
    languages.flatMap((language) => {
      const raw = { title, text }[field][language];
      return raw ? [readText(raw, { language, level: requirement.level, field }, lexicon)] : [];
    }),
  );
  return { requirement, texts: read };
}

/** What a text rule found, with its place in the specification. */
export function placed(rule: RuleId, text: CheckedText, { from, to, with: other, other: about }: Found, requirementId: string): Finding {
  const place: Place = { requirementId, language: text.language, field: text.field, words: wordsOf(text, { from, to }), from, to, ...(about !== undefined && { other: about }) };
  const mend: Mend | undefined = other === undefined ? undefined : { kind: "words", with: other };
  return { rule, place, ...(mend && { mend }) };
}
