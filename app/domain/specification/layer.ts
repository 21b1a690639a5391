import type { Scope } from "./scope";

/** Whose text a requirement is: everyone's, that of some authorities, or one authority's own annex. */
export const layers = ["common", "subset", "local"] as const;
export type Layer = (typeof layers)[number];

export function layerOf({ authorities }: Scope, participantIds: readonly string[]): Layer {
  if (!authorities) return "common";
  const named = participantIds.filter((id) => authorities.includes(id));
  if (participantIds.length > 0 && named.length === participantIds.length) return "common";
  return named.length > 1 ? "subset" : "local";
}

/**
 * Whether an authority may change a requirement: common text everyone inside, the text of some those and the lead buyer
 * as drafter, a local annex only its own authority, the lead buyer neither.
 */
export function mayChange(scope: Scope, participantIds: readonly string[], { authorityId, lead }: { authorityId: string; lead: boolean }): boolean {
  const named = scope.authorities?.includes(authorityId) ?? true;
  switch (layerOf(scope, participantIds)) {
    case "common":
      return true;
    case "subset":
      return named || lead;
    case "local":
      return named;
  }
}
