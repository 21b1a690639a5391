import { canonicalJson } from "../canonical-json";
import { hex } from "../hex";
import { type Digest, leafDigest, rootOf } from "../merkle";
import { sha256 } from "../sha256";
import { appliesTo } from "../specification/scope";
import { type Baseline, type FrozenRequirement, requirementsOf } from "./baseline";
import { firstView } from "./first-view";

/** What of a baseline is the same for every authority. */
const common = ({ specification, participants, lots, procedure, agreement, conditions, procedureForm, buyers, needs, criteria }: Baseline) => ({
  specification, participants, lots, procedure, agreement, conditions, procedureForm, buyers, criteria, items: needs?.items.toSorted(byId),
});

/** What of a baseline is one authority's alone. */
function own({ needs }: Baseline, authorityId: string) {
  const sheet = needs?.authorities.find((one) => one.authorityId === authorityId);
  return { authorityId, needs: sheet && { ...sheet, needs: sheet.needs.toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1)) } };
}

/** A requirement as it binds one authority: no number, no place, no one else's value, so that a change elsewhere does not touch it. */
export const requirementBinding = ({ id, level, title, text, scope, parameters, verification, evidence, why, origin }: FrozenRequirement, authorityId: string) => ({
  id, level, title, text, verification, evidence, why,
  lots: scope.lots ?? null,
  sources: origin?.sources ?? null,
  parameters: parameters.map(({ parameter, values }) => ({ parameter, value: values.find((one) => one.authorityId === authorityId)?.value ?? null })),
});

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** An authority's view in parts, each RFC 8785 text: what is common, what is its own, each requirement that applies to it by id. */
export interface View {
  common: string;
  own: string;
  requirements: { id: string; text: string }[];
}

export function viewOf(baseline: Baseline, authorityId: string): View {
  const requirements = requirementsOf(baseline)
    .filter((requirement) => appliesTo(requirement.scope, authorityId))
    .sort(byId);
  return {
    common: canonicalJson({ common: common(baseline) }),
    own: canonicalJson({ own: own(baseline, authorityId) }),
    requirements: requirements.map((one) => ({ id: one.id, text: canonicalJson({ requirement: requirementBinding(one, authorityId) }) })),
  };
}

/** The leaves of a view's Merkle tree. */
export const leavesOf = ({ common: first, own: second, requirements }: View): Digest[] =>
  [first, second, ...requirements.map((one) => one.text)].map((text) => leafDigest(new TextEncoder().encode(text)));

/** What an authority's approval binds to: the Merkle root over its view, in older baselines SHA-256 over the whole of it. */
export function viewHash(baseline: Baseline, authorityId: string): string {
  if (baseline.format === "jointspec-baseline/1") return sha256(canonicalJson(firstView(baseline, authorityId)));
  return hex(rootOf(leavesOf(viewOf(baseline, authorityId))));
}

/** SHA-256 over the canonical form of a whole baseline. */
export const baselineHash = (baseline: Baseline): string => sha256(canonicalJson(baseline));

/** Which authorities' views differ between two baselines. An authority in only one of them is touched. */
export function touchedAuthorities(before: Baseline, after: Baseline): string[] {
  const ids = new Set([...before.participants, ...after.participants].map((participant) => participant.authorityId));
  return [...ids].filter((id) => differs(before, after, id)).sort();
}

function differs(before: Baseline, after: Baseline, authorityId: string): boolean {
  if (before.format === after.format) return viewHash(before, authorityId) !== viewHash(after, authorityId);
  const { common: first, own: second, requirementIds } = changedLeaves(before, after, authorityId);
  return first || second || requirementIds.length > 0;
}

/** Which parts of an authority's view differ between two baselines. */
export function changedLeaves(before: Baseline, after: Baseline, authorityId: string): { common: boolean; own: boolean; requirementIds: string[] } {
  const [earlier, later] = [viewOf(before, authorityId), viewOf(after, authorityId)];
  const texts = ({ requirements }: View) => new Map(requirements.map(({ id, text }) => [id, text]));
  const [old, now] = [texts(earlier), texts(later)];
  return {
    common: earlier.common !== later.common,
    own: earlier.own !== later.own,
    requirementIds: [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id)).sort(),
  };
}

export interface RequirementChange {
  id: string;
  kind: "added" | "changed" | "removed";
  number: string;
  title: FrozenRequirement["title"];
}

/** Which requirements an authority meets differently in a later baseline, in the order of their numbers; removed ones last. */
export function changedRequirements(before: Baseline, after: Baseline, authorityId: string): RequirementChange[] {
  const changed = new Set(changedLeaves(before, after, authorityId).requirementIds);
  const applying = (baseline: Baseline) => requirementsOf(baseline).filter(({ scope }) => appliesTo(scope, authorityId));
  const [earlier, later] = [applying(before), applying(after)];
  const isIn = (requirements: readonly FrozenRequirement[], id: string) => requirements.some((one) => one.id === id);
  const shown = ({ id, number, title }: FrozenRequirement, kind: RequirementChange["kind"]) => ({ id, kind, number, title });
  return [
    ...later.filter(({ id }) => changed.has(id)).map((one) => shown(one, isIn(earlier, one.id) ? "changed" : "added")),
    ...earlier.filter(({ id }) => !isIn(later, id)).map((one) => shown(one, "removed")),
  ];
}
