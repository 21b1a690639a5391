import type { Requirement } from "../specification/requirement";
import type { Basis } from "./basis";
import type { CheckedSpecification, Finding } from "./finding";
import type { RuleId } from "./rule-id";
import { type ReadRequirement, type Rule, placed, readRequirement } from "./rule";
import { rules } from "./rules";

const of = <Kind extends Rule["kind"]>(kind: Kind) => rules.filter((rule): rule is Extract<Rule, { kind: Kind }> => rule.kind === kind);
const [textRules, requirementRules, sharedRules, wholeRules, missingRules] = [of("text"), of("requirement"), of("shared"), of("whole"), of("missing")];

/** Rules that look at requirements by the same keys, together: the keys are found and kept once. */
const sharings = [...new Set(sharedRules.map((rule) => rule.keys))].map((keys) => {
  const those = sharedRules.filter((rule) => rule.keys === keys);
  return { keys, rules: those, least: Math.min(...those.map(({ least = 1 }) => least)) };
});

interface Own {
  read: ReadRequirement;
  found: readonly Finding[];
  /** Which rules about what may be missing it satisfies. */
  gives: readonly RuleId[];
}

/** Everything that was found, kept so that a change of one requirement is checked without reading the others again. */
export interface Check {
  checked: CheckedSpecification;
  whole: readonly Finding[];
  /** Of each requirement by itself, in the order of the specification. */
  own: Map<string, Own>;
  /** Their places in that order: of several that are alike the first is the one that the others repeat. */
  order: Map<string, number>;
  /** How many requirements give what a rule would miss. */
  given: Map<RuleId, number>;
  /** For each way of sharing: who gives which key, and what was found about it. */
  shared: readonly { members: Map<string, string[]>; found: Map<string, readonly Finding[]> }[];
}

/** Checks a whole specification by every rule that is in force. */
export function check(checked: CheckedSpecification): Check {
  const own = new Map<string, Own>();
  const order = new Map<string, number>();
  const keysGiven: [string, readonly (readonly string[])[]][] = [];
  const given = new Map<RuleId, number>();
  for (const requirement of checked.requirements) {
    const one = ownOf(requirement, checked);
    own.set(requirement.id, one);
    order.set(requirement.id, order.size);
    keysGiven.push([requirement.id, keysOf(one.read, checked)]);
    count(given, one.gives, 1);
    // What a text was taken apart into is needed no more, and would fill the memory.
    for (const text of one.read.texts) text.forget();
  }
  const shared = sharings.map(({ least }, index) => {
    const members = new Map<string, string[]>();
    for (const [id, keys] of keysGiven) for (const key of keys[index] ?? []) addTo(members, key, id);
    const found = new Map<string, readonly Finding[]>();
    for (const [key, ids] of members) if (ids.length >= least) keep(found, key, foundAbout(index, key, ids, { own, order, checked }));
    return { members, found };
  });
  return { checked, own, order, given, shared, whole: wholeOf(checked, given) };
}

/** The same after one requirement reads otherwise, or is new. Nothing else of what was checked may differ. The earlier check is used up. */
export function checkAgain(before: Check, requirement: Requirement): Check {
  const { own, order, given, shared } = before;
  const { id } = requirement;
  const earlier = own.get(id);
  const requirements = earlier ? before.checked.requirements.map((one) => (one.id === id ? requirement : one)) : [...before.checked.requirements, requirement];
  const checked = { ...before.checked, requirements };
  const now = ownOf(requirement, checked);
  own.set(id, now);
  count(given, earlier?.gives ?? none, -1);
  count(given, now.gives, 1);
  if (!earlier) order.set(id, order.size);
  const [lostKeys, gainedKeys] = [earlier ? keysOf(earlier.read, before.checked) : [], keysOf(now.read, checked)];
  for (const [index, { members, found }] of shared.entries()) {
    const [lost, gained] = [lostKeys[index] ?? [], gainedKeys[index] ?? []];
    for (const key of lost) members.set(key, (members.get(key) ?? []).filter((one) => one !== id));
    for (const key of gained) addTo(members, key, id);
    for (const key of new Set([...lost, ...gained])) keep(found, key, foundAbout(index, key, members.get(key) ?? [], { own, order, checked }));
  }
  return { ...before, checked, whole: wholeOf(checked, given) };
}

/** What would be found about a requirement if it read otherwise, by itself and beside the others. The check stays as it is. */
export function foundIf(before: Check, requirement: Requirement): Finding[] {
  const { order, shared } = before;
  const { id } = requirement;
  const checked = { ...before.checked, requirements: before.checked.requirements.map((one) => (one.id === id ? requirement : one)) };
  const now = ownOf(requirement, checked);
  const own = { get: (one: string) => (one === id ? now : before.own.get(one)) };
  const beside = keysOf(now.read, checked).flatMap((keys, index) =>
    [...new Set(keys)].flatMap((key) => {
      const ids = shared[index]?.members.get(key) ?? [];
      return foundAbout(index, key, ids.includes(id) ? ids : [...ids, id], { own, order, checked }).filter(({ place }) => place.requirementId === id);
    }),
  );
  return [...now.found, ...beside];
}

/** What was found: about the specification, about each requirement by itself in their order, and about several together. */
export function findingsOf({ whole, own, shared }: Check): Finding[] {
  const all = [...whole];
  for (const { found } of own.values()) for (const finding of found) all.push(finding);
  for (const { found } of shared) for (const list of found.values()) all.push(...list);
  return all;
}

/** Everything that the checks find in a specification. */
export const findings = (checked: CheckedSpecification): Finding[] => findingsOf(check(checked));

interface Remembered {
  requirement: Requirement;
  read: ReadRequirement;
  found: readonly Finding[];
}

/** What texts say by themselves is found once as long as word lists and texts stay the same. */
const memories = new WeakMap<Basis, Map<string, Remembered>>();
const mostRemembered = 30_000;

function fromTexts(requirement: Requirement, basis: Basis): Remembered {
  const memory = memories.get(basis) ?? new Map<string, Remembered>();
  memories.set(basis, memory);
  const known = memory.get(requirement.id);
  if (known && sameTexts(known.requirement, requirement)) return { ...known, read: { ...known.read, requirement } };
  const read = readRequirement(requirement, basis);
  const found: Finding[] = [];
  for (const text of read.texts)
    for (const rule of textRules) {
      const ones = rule.check(text, basis);
      for (const one of ones) found.push(placed(rule.id, text, one, requirement.id));
    }
  if (memory.size >= mostRemembered) memory.clear();
  const remembered = { requirement, read, found };
  memory.set(requirement.id, remembered);
  return remembered;
}

const sameTexts = (a: Requirement, b: Requirement): boolean =>
  a === b || (a.revision === b.revision && a.level === b.level && a.clause?.id === b.clause?.id && a.clause?.revision === b.clause?.revision && same(a.tailoring, b.tailoring) && same(a.local, b.local));
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function ownOf(requirement: Requirement, checked: CheckedSpecification): Own {
  const { read, found } = fromTexts(requirement, checked.basis);
  const { languages } = checked.specification;
  const all = found.filter(({ rule, place }) => checked.inForce.rules.has(rule) && (place.language === undefined || languages.includes(place.language)));
  for (const rule of requirementRules) if (isInForce(rule, checked)) for (const one of rule.check(read, checked)) all.push({ rule: rule.id, ...one });
  return { read, found: all, gives: missingRules.filter((rule) => rule.gives(read, checked)).map(({ id }) => id) };
}

/** For each way of sharing, the keys that a requirement gives. */
const keysOf = (read: ReadRequirement, checked: CheckedSpecification): readonly (readonly string[])[] => sharings.map((sharing) => sharing.keys(read, checked));

function foundAbout(index: number, key: string, ids: readonly string[], { own, order, checked }: Pick<Check, "order" | "checked"> & { own: Pick<Check["own"], "get"> }): readonly Finding[] {
  let found: Finding[] | undefined;
  let those: ReadRequirement[] | undefined;
  for (const rule of sharings[index]?.rules ?? []) {
    if (ids.length < (rule.least ?? 1) || !isInForce(rule, checked)) continue;
    those ??= inOrder(ids, order).flatMap((id) => own.get(id)?.read ?? []);
    for (const one of rule.check(key, those, checked)) (found ??= []).push({ rule: rule.id, ...one });
  }
  return found ?? none;
}

const none: readonly never[] = [];
const inOrder = (ids: readonly string[], order: ReadonlyMap<string, number>): readonly string[] => (ids.length > 1 ? [...ids].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)) : ids);
const isInForce = ({ id }: Rule, checked: CheckedSpecification): boolean => checked.inForce.rules.has(id);

function wholeOf(checked: CheckedSpecification, given: ReadonlyMap<RuleId, number>): Finding[] {
  const missing = checked.requirements.length > 0 ? missingRules.filter(({ id }) => (given.get(id) ?? 0) === 0) : [];
  return [...wholeRules, ...missing].flatMap((rule) => (isInForce(rule, checked) ? rule.check(checked).map((one): Finding => ({ rule: rule.id, ...one })) : []));
}

function count(given: Map<RuleId, number>, rules: readonly RuleId[], by: 1 | -1) {
  for (const id of rules) given.set(id, (given.get(id) ?? 0) + by);
}

/** Most keys have nothing to say: what is not kept need not be looked through. */
function keep(map: Map<string, readonly Finding[]>, key: string, found: readonly Finding[]) {
  if (found.length > 0) map.set(key, found);
  else map.delete(key);
}

function addTo(members: Map<string, string[]>, key: string, id: string) {
  const ids = members.get(key);
  if (!ids) members.set(key, [id]);
  // One requirement gives its keys in one go: naming one twice counts once.
  else if (ids.at(-1) !== id) ids.push(id);
}
