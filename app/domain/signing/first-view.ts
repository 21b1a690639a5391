import { appliesTo } from "../specification/scope";
import { type Baseline, requirementsOf } from "./baseline";

/** An authority's view of a "jointspec-baseline/1": never change it, signatures in files that exist bind to its hash. */
export function firstView(baseline: Baseline, authorityId: string) {
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
