import type { Requirement } from "../specification/requirement";
import type { Basis } from "./basis";
import type { CheckedSpecification, Finding } from "./finding";
import { type ReadRequirement, type Rule, type SharedRule, placed, readRequirement } from "./rule";
import { rules } from "./rules";

const of = <Kind extends Rule["kind"]>(kind: Kind) => rules.filter((rule): rule is Extract<Rule, { kind: Kind }> => rule.kind === kind);
const [textRules, requirementRules, sharedRules, wholeRules] = [of("text"), of("requirement"), of("shared"), of("whole")];

/** Everything that was found, kept so that a change of one requirement is checked without reading the others again. */
export interface Check {
  checked: CheckedSpecification;
  whole: readonly Finding[];
  /** Of each requirement by itself, in the order of the specification. */
  own: Map<string, { read: ReadRequirement; found: readonly Finding[]; keys: readonly (readonly string[])[] }>;
  /** Their places in that order: of several that are alike the first is the one that the others repeat. */
  order: Map<string, number>;
  /** For each shared rule: who gives which key, and what was found about it. */
  shared: readonly { members: Map<string, Set<string>>; found: Map<string, readonly Finding[]> }[];
}

type Own = Check["own"] extends Map<string, infer One> ? One : never;

/** Checks a whole specification by every rule that is in force. */
export function check(checked: CheckedSpecification): Check {
  const own = new Map(checked.requirements.map((requirement) => [requirement.id, ownOf(requirement, checked)]));
  const order = new Map([...own.keys()].map((id, index) => [id, index]));
  const shared = sharedRules.map((rule, index) => {
    const members = new Map<string, Set<string>>();
    for (const [id, { keys }] of own) for (const key of keys[index] ?? []) (members.get(key) ?? newSet(members, key)).add(id);
    const found = new Map<string, readonly Finding[]>();
    for (const [key, ids] of members) put(found, key, foundAbout(rule, key, ids, { own, order, checked }));
    return { members, found };
  });
  return { checked, own, order, shared, whole: wholeOf(checked) };
}

/** The same after one requirement reads otherwise, or is new. Nothing else of what was checked may differ. The earlier check is used up. */
export function checkAgain(before: Check, requirement: Requirement): Check {
  const { own, order, shared } = before;
  const requirements = own.has(requirement.id) ? before.checked.requirements.map((one) => (one.id === requirement.id ? requirement : one)) : [...before.checked.requirements, requirement];
  const checked = { ...before.checked, requirements };
  const earlier = own.get(requirement.id);
  const now = ownOf(requirement, checked);
  own.set(requirement.id, now);
  if (!earlier) order.set(requirement.id, order.size);
  for (const [index, rule] of sharedRules.entries()) {
    const state = shared[index];
    if (!state) continue;
    const [lost, given] = [earlier?.keys[index] ?? [], now.keys[index] ?? []];
    for (const key of lost) state.members.get(key)?.delete(requirement.id);
    for (const key of given) (state.members.get(key) ?? newSet(state.members, key)).add(requirement.id);
    for (const key of new Set([...lost, ...given])) put(state.found, key, foundAbout(rule, key, state.members.get(key) ?? new Set(), { own, order, checked }));
  }
  return { ...before, checked, whole: wholeOf(checked) };
}

/** What was found, the specification first, then requirement by requirement. */
export function findingsOf({ whole, own, shared }: Check): Finding[] {
  const about = new Map<string, Finding[]>();
  for (const { found } of shared)
    for (const list of found.values()) for (const finding of list) push(about, finding.place.requirementId ?? "", finding);
  return [...whole, ...(about.get("") ?? []), ...[...own].flatMap(([id, { found }]) => [...found, ...(about.get(id) ?? [])])];
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
  const found = read.texts.flatMap((text) => textRules.flatMap((rule) => rule.check(text, basis).map((one) => placed(rule.id, text, one, requirement.id))));
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
  const inLanguages = found.filter(({ rule, place }) => checked.inForce.rules.has(rule) && (place.language === undefined || checked.specification.languages.includes(place.language)));
  const more = requirementRules.flatMap((rule) => inForce(rule, checked) ? rule.check(read, checked).map((one): Finding => ({ rule: rule.id, ...one })) : []);
  return { read, found: [...inLanguages, ...more], keys: sharedRules.map((rule) => rule.keys(read, checked)) };
}

function foundAbout(rule: SharedRule, key: string, ids: ReadonlySet<string>, { own, order, checked }: Pick<Check, "own" | "order" | "checked">): Finding[] {
  if (!inForce(rule, checked) || ids.size === 0) return [];
  const inOrder = ids.size > 1 ? [...ids].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)) : [...ids];
  const those = inOrder.flatMap((id) => own.get(id)?.read ?? []);
  return rule.check(key, those, checked).map((one) => ({ rule: rule.id, ...one }));
}

const inForce = ({ id }: Rule, checked: CheckedSpecification): boolean => checked.inForce.rules.has(id);

const wholeOf = (checked: CheckedSpecification): Finding[] =>
  wholeRules.flatMap((rule) => (inForce(rule, checked) ? rule.check(checked).map((one): Finding => ({ rule: rule.id, ...one })) : []));

/** Most keys have nothing to say: what is not kept need not be looked through. */
function put(map: Map<string, readonly Finding[]>, key: string, found: readonly Finding[]) {
  if (found.length > 0) map.set(key, found);
  else map.delete(key);
}

function push(map: Map<string, Finding[]>, key: string, finding: Finding) {
  const list = map.get(key);
  if (list) list.push(finding);
  else map.set(key, [finding]);
}

function newSet(map: Map<string, Set<string>>, key: string): Set<string> {
  const set = new Set<string>();
  map.set(key, set);
  return set;
}
