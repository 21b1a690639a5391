import { canonicalJson } from "../canonical-json";
import type { ParameterValue } from "../library/parameter";
import { type Baseline, type FrozenParameter, type FrozenRequirement, requirementsOf } from "../signing/baseline";
import { type ChangeClass, changeClasses } from "./change";

/** What of a requirement, or of the whole, is not as it was. */
export const changedParts = [
  "added", "removed", "level-raised", "level-lowered", "value-tightened", "value-relaxed", "value-changed", "scope", "figures", "text", "spelling", "title", "verification", "evidence", "why",
  "buyers", "subject", "lots", "lot-names", "criteria", "quantities", "procedure", "conditions", "agreement", "description", "definitions",
] as const;
export type ChangedPart = (typeof changedParts)[number];

export interface PublicDifference {
  /** Null: of the specification as a whole. */
  requirementId: string | null;
  part: ChangedPart;
  /** The least class of such a change. */
  class: ChangeClass;
}

/**
 * Everything that differs between two published baselines, each with the least class that it can have.
 * Essential is what could have brought other tenderers (Directive 2014/24/EU, recital 81; C-298/15 Borta): a minimum requirement
 * lowered or gone, another subject or lot, another circle of buyers. Significant is what takes time to take in: art. 47(3)(b).
 * What a sentence means no rule can tell: a changed text is at least a clarification, one with other figures is significant.
 */
export function publicDifferences(before: Baseline, after: Baseline): PublicDifference[] {
  const earlier = new Map(requirementsOf(before).map((one) => [one.id, one]));
  const later = new Map(requirementsOf(after).map((one) => [one.id, one]));
  const ids = [...new Set([...later.keys(), ...earlier.keys()])];
  const ofRequirements = ids.flatMap((id) => {
    const [was, is] = [earlier.get(id), later.get(id)];
    return parts(was, is).map(([part, least]): PublicDifference => ({ requirementId: id, part, class: least }));
  });
  return [...whole(before, after).map(([part, least]): PublicDifference => ({ requirementId: null, part, class: least })), ...ofRequirements];
}

/** The gravest of the least classes; nothing but spelling is editorial. */
export const leastClass = (differences: readonly Pick<PublicDifference, "class">[]): ChangeClass =>
  changeClasses[Math.max(0, ...differences.map((one) => changeClasses.indexOf(one.class)))] ?? "editorial";

type Found = [ChangedPart, ChangeClass];

const weight = { shall: 3, should: 2, may: 1, info: 0 };
const isBinding = ({ level }: FrozenRequirement): boolean => level === "shall";
const counts = ({ level }: FrozenRequirement): boolean => level === "shall" || level === "should";

function parts(was: FrozenRequirement | undefined, is: FrozenRequirement | undefined): Found[] {
  if (!was) return is ? [["added", counts(is) ? "significant" : "clarification"]] : [];
  if (!is) return [["removed", isBinding(was) ? "essential" : counts(was) ? "significant" : "clarification"]];
  const found: Found[] = [];
  const differs = (of: (one: FrozenRequirement) => unknown) => canonicalJson(of(was) ?? null) !== canonicalJson(of(is) ?? null);
  const either = counts(was) || counts(is);
  if (weight[is.level] > weight[was.level]) found.push(["level-raised", either ? "significant" : "clarification"]);
  if (weight[is.level] < weight[was.level]) found.push(["level-lowered", isBinding(was) ? "essential" : either ? "significant" : "clarification"]);
  if (differs((one) => one.scope)) found.push(["scope", either ? "significant" : "clarification"]);
  found.push(...values(was, is));
  if (differs((one) => one.text)) found.push(textChange(was, is, either));
  if (differs((one) => one.title)) found.push(["title", "editorial"]);
  if (differs((one) => one.verification)) found.push(["verification", "clarification"]);
  if (differs((one) => one.evidence)) found.push(["evidence", "clarification"]);
  if (differs((one) => one.why)) found.push(["why", "editorial"]);
  return found;
}

/** Letters and figures of a text, without case, punctuation and spaces. */
const letters = (text: FrozenRequirement["text"]) => Object.values(text).map((one) => one.toLowerCase().replace(/[^\p{L}\p{N}{}]/gu, "")).join("|");
const figures = (text: FrozenRequirement["text"]) => Object.values(text).map((one) => (one.replace(/\{\{.*?\}\}/g, "").match(/\d+([.,]\d+)*/g) ?? []).join(" ")).join("|");

function textChange(was: FrozenRequirement, is: FrozenRequirement, either: boolean): Found {
  if (figures(was.text) !== figures(is.text)) return ["figures", either ? "significant" : "clarification"];
  return letters(was.text) === letters(is.text) ? ["spelling", "editorial"] : ["text", "clarification"];
}

/** What the value of a parameter is for each authority; a common one is everybody's. */
const valuesOf = ({ common, values: own }: FrozenParameter): Map<string, ParameterValue> =>
  new Map(own.length > 0 ? own.map(({ authorityId, value }) => [authorityId, common ?? value]) : common === null ? [] : [["", common]]);

function values(was: FrozenRequirement, is: FrozenRequirement): Found[] {
  const turns = is.parameters.flatMap((now) => {
    const before = was.parameters.find((one) => one.parameter.id === now.parameter.id);
    if (!before) return [];
    const [old, present] = [valuesOf(before), valuesOf(now)];
    return [...present].filter(([authority, value]) => old.has(authority) && canonicalJson(old.get(authority)) !== canonicalJson(value)).map(([authority, value]) => turn(now.parameter.direction, old.get(authority), value));
  });
  const either = counts(was) || counts(is);
  return [...new Set(turns)].sort().map((part): Found => [part, part === "value-relaxed" && isBinding(was) ? "essential" : either ? "significant" : "clarification"]);
}

function turn(direction: string, from: ParameterValue | undefined, to: ParameterValue): "value-tightened" | "value-relaxed" | "value-changed" {
  if (direction === "higher" || direction === "lower") {
    if (from === undefined || typeof from !== typeof to || Array.isArray(from)) return "value-changed";
    return to > from === (direction === "higher") ? "value-tightened" : "value-relaxed";
  }
  if (direction === "union" && Array.isArray(from) && Array.isArray(to)) {
    if (from.every((one) => to.includes(one))) return "value-tightened";
    if (to.every((one) => from.includes(one))) return "value-relaxed";
  }
  return "value-changed";
}

const byId = <One>(all: readonly One[], idOf: (one: One) => string): One[] => all.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));

/** Whatever is not about one requirement. Numbers and places are none of it: they come from where things stand. */
function whole(before: Baseline, after: Baseline): Found[] {
  const found: Found[] = [];
  const differs = (of: (one: Baseline) => unknown) => canonicalJson(of(before) ?? null) !== canonicalJson(of(after) ?? null);
  if (differs((one) => [one.participants.map(({ authorityId }) => authorityId).sort(), byId(one.buyers ?? [], (buyer) => buyer.name)])) found.push(["buyers", "essential"]);
  if (differs((one) => [[...one.specification.cpv].sort(), one.specification.jointModel])) found.push(["subject", "essential"]);
  if (differs((one) => one.lots.map(({ id }) => id).sort())) found.push(["lots", "essential"]);
  else if (differs((one) => byId(one.lots.map(({ id, title }) => ({ id, title })), (lot) => lot.id))) found.push(["lot-names", "clarification"]);
  if (differs((one) => one.criteria)) found.push(["criteria", "significant"]);
  if (differs((one) => one.needs)) found.push(["quantities", "significant"]);
  if (differs((one) => one.procedureForm)) found.push(["procedure", "essential"]);
  if (differs((one) => one.conditions)) found.push(["conditions", "significant"]);
  if (differs(({ agreement }) => agreement && [agreement.law, agreement.reviewBody, agreement.responsibilities])) found.push(["agreement", "clarification"]);
  if (differs(({ specification: { title, subject, languages, prevailing } }) => [title, subject, [...languages].sort(), prevailing])) found.push(["description", "clarification"]);
  if (differs((one) => byId(one.definitions ?? [], ({ term }) => term.en))) found.push(["definitions", "clarification"]);
  return found;
}
