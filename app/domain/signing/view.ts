import { canonicalJson } from "../canonical-json";
import { sha256 } from "../sha256";
import { appliesTo } from "../specification/scope";
import { type Baseline, requirementsOf } from "./baseline";

/**
 * What of a baseline concerns one authority: the common facts and the requirements that apply to it, with its own values.
 * Numbers, order and the baseline's own date are left out, so that a change elsewhere does not touch it.
 */
export function viewOf(baseline: Baseline, authorityId: string) {
  const { specification, participants, lots } = baseline;
  return {
    authorityId,
    specification,
    participants,
    lots,
    requirements: requirementsOf(baseline)
      .filter((requirement) => appliesTo(requirement.scope, authorityId))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, level, title, text, scope, parameters, verification, evidence }) => ({
        id,
        level,
        title,
        text,
        scope: scope.lots ? { lots: scope.lots } : {},
        verification,
        evidence,
        parameters: parameters.map(({ parameter, values }) => ({
          id: parameter.id,
          value: values.find((own) => own.authorityId === authorityId)?.value ?? null,
        })),
      })),
  };
}

/** SHA-256 over the canonical form of an authority's view: its approval binds to this. */
export const viewHash = (baseline: Baseline, authorityId: string): string => sha256(canonicalJson(viewOf(baseline, authorityId)));

/** SHA-256 over the canonical form of a whole baseline. */
export const baselineHash = (baseline: Baseline): string => sha256(canonicalJson(baseline));

/** Which authorities' views differ between two baselines. An authority in only one of them is touched. */
export function touchedAuthorities(before: Baseline, after: Baseline): string[] {
  const ids = new Set([...before.participants, ...after.participants].map((participant) => participant.authorityId));
  return [...ids].filter((id) => viewHash(before, id) !== viewHash(after, id)).sort();
}
