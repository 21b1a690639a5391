import type { Requirement } from "../specification/requirement";
import type { Basis } from "./basis";
import type { CheckedSpecification, Finding } from "./finding";
import { type ReadRequirement, type Rule, placed, readRequirement } from "./rule";
import type { RuleId } from "./rule-id";
import { rules } from "./rules";

export const rulesOf = <Kind extends Rule["kind"]>(kind: Kind) => rules.filter((rule): rule is Extract<Rule, { kind: Kind }> => rule.kind === kind);
const [textRules, requirementRules, sharedRules, missingRules] = [rulesOf("text"), rulesOf("requirement"), rulesOf("shared"), rulesOf("missing")];
const [lastingRules, varyingRules] = [requirementRules.filter(({ varies }) => !varies), requirementRules.filter(({ varies }) => varies)];

/** Rules that look at requirements by the same keys, together: the keys are found and kept once. */
export const sharings = [...new Set(sharedRules.map((rule) => rule.keys))].map((keys) => {
  const those = sharedRules.filter((rule) => rule.keys === keys);
  return { keys, rules: those, least: Math.min(...those.map(({ least = 1 }) => least)) };
});

/** What one requirement says by itself. */
export interface OwnFindings {
  read: ReadRequirement;
  found: readonly Finding[];
  /** Which rules about what may be missing it satisfies. */
  gives: readonly RuleId[];
  /** For each way of sharing, the keys that it gives. */
  keys: readonly (readonly string[])[];
}

interface Remembered extends OwnFindings {
  requirement: Requirement;
  circumstances: string;
}

/** What a requirement says by its texts, its clause and its level is found once, as long as these and the library stay the same. */
const memories = new WeakMap<Basis, Map<string, Remembered>>();
const mostRemembered = 30_000;

/** What is found about a requirement by itself. */
export function ownFindings(requirement: Requirement, checked: CheckedSpecification): OwnFindings {
  const lasting = remembered(requirement, checked);
  let varying: Finding[] | undefined;
  for (const rule of varyingRules) if (checked.inForce.rules.has(rule.id)) for (const one of rule.check(lasting.read, checked)) (varying ??= []).push({ rule: rule.id, ...one });
  return varying ? { ...lasting, found: [...lasting.found, ...varying] } : lasting;
}

function remembered(requirement: Requirement, checked: CheckedSpecification): OwnFindings {
  const { basis } = checked;
  const memory = memories.get(basis) ?? new Map<string, Remembered>();
  memories.set(basis, memory);
  const circumstances = circumstancesOf(checked);
  const known = memory.get(requirement.id);
  if (known && known.circumstances === circumstances && sameWording(known.requirement, requirement))
    return known.requirement === requirement ? known : { ...known, read: { ...known.read, requirement } };
  if (memory.size >= mostRemembered) memory.clear();
  const made = { requirement, circumstances, ...readOwn(requirement, checked) };
  memory.set(requirement.id, made);
  return made;
}

function readOwn(requirement: Requirement, checked: CheckedSpecification): OwnFindings {
  const { basis, specification, inForce } = checked;
  const read = readRequirement(requirement, basis);
  const found: Finding[] = [];
  for (const text of read.texts) {
    if (!specification.languages.includes(text.language)) continue;
    for (const rule of textRules) {
      const ones = rule.check(text, basis);
      if (ones.length > 0 && inForce.rules.has(rule.id)) for (const one of ones) found.push(placed(rule.id, text, one, requirement.id));
    }
  }
  for (const rule of lastingRules) if (inForce.rules.has(rule.id)) for (const one of rule.check(read, checked)) found.push({ rule: rule.id, ...one });
  const gives = missingRules.filter((rule) => rule.gives(read, checked)).map(({ id }) => id);
  const keys = sharings.map((sharing) => sharing.keys(read, checked));
  // What a text was taken apart into is needed no more, and would fill the memory.
  for (const text of read.texts) text.forget();
  return { read, found, gives, keys };
}

const names = new WeakMap<CheckedSpecification["inForce"], string>();

/** What else decides what is found: the official languages, and the packs in force. */
function circumstancesOf({ specification: { languages, prevailing }, inForce }: CheckedSpecification): string {
  const packs = names.get(inForce) ?? inForce.packs.map(({ id, version }) => `${id} ${version}`).join();
  names.set(inForce, packs);
  return `${languages.join()} ${prevailing} ${packs}`;
}

const sameWording = (a: Requirement, b: Requirement): boolean =>
  a === b || (a.revision === b.revision && a.level === b.level && a.clause?.id === b.clause?.id && a.clause?.revision === b.clause?.revision && same(a.tailoring, b.tailoring) && same(a.local, b.local) && same(a.verification, b.verification));
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
