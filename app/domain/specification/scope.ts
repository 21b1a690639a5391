import { z } from "zod";

/** Whom and what a requirement applies to. An absent list means all. */
export const Scope = z.strictObject({
  authorities: z.array(z.string()).min(1).optional(),
  lots: z.array(z.string()).min(1).optional(),
});
export type Scope = z.infer<typeof Scope>;

export const forAll: Scope = {};

export function appliesTo(scope: Scope, authorityId: string): boolean {
  return !scope.authorities || scope.authorities.includes(authorityId);
}

/** The scope without lists that name everyone, and with stable order: equal scopes look equal. */
export function normalScope(scope: Scope, authorityIds: readonly string[], lotIds: readonly string[]): Scope {
  const narrowed = (chosen: readonly string[] | undefined, all: readonly string[]) => {
    const kept = all.filter((id) => chosen?.includes(id));
    return kept.length === 0 || kept.length === all.length ? undefined : [...kept].sort();
  };
  const authorities = narrowed(scope.authorities, authorityIds);
  const lots = narrowed(scope.lots, lotIds);
  return { ...(authorities && { authorities }), ...(lots && { lots }) };
}
