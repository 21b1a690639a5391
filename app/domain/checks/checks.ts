import type { Requirement } from "../specification/requirement";
import type { CheckedSpecification, Finding } from "./finding";
import { type OwnFindings, ownFindings, rulesOf, sharings } from "./own-findings";
import type { ReadRequirement, Rule } from "./rule";
import type { RuleId } from "./rule-id";

const [wholeRules, missingRules] = [rulesOf("whole"), rulesOf("missing")];

/** Everything that was found, kept so that a change of one requirement is checked without reading the others again. */
export interface Check {
  checked: CheckedSpecification;
  whole: readonly Finding[];
  /** Of each requirement by itself, in the order of the specification. */
  own: Map<string, OwnFindings>;
  /** Their places in that order: of several that are alike the first is the one that the others repeat. */
  order: Map<string, number>;
  /** How many requirements give what a rule would miss. */
  given: Map<RuleId, number>;
  /** For each way of sharing: who gives which key, and what was found about it. */
  shared: readonly { members: Map<string, string[]>; found: Map<string, readonly Finding[]> }[];
}

/** Checks a whole specification by every rule that is in force. */
export function check(checked: CheckedSpecification): Check {
  const own = new Map<string, OwnFindings>();
  const order = new Map<string, number>();
  const given = new Map<RuleId, number>();
  for (const requirement of checked.requirements) {
    const one = ownFindings(requirement, checked);
    own.set(requirement.id, one);
    order.set(requirement.id, order.size);
    count(given, one.gives, 1);
  }
  const shared = sharings.map(({ least }, index) => {
    const members = new Map<string, string[]>();
    for (const [id, { keys }] of own) for (const key of keys[index] ?? []) addTo(members, key, id);
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
  const now = ownFindings(requirement, checked);
  own.set(id, now);
  count(given, earlier?.gives ?? none, -1);
  count(given, now.gives, 1);
  if (!earlier) order.set(id, order.size);
  const [lostKeys, gainedKeys] = [earlier?.keys ?? [], now.keys];
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
  const now = ownFindings(requirement, checked);
  const own = { get: (one: string) => (one === id ? now : before.own.get(one)) };
  const beside = now.keys.flatMap((keys, index) =>
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
