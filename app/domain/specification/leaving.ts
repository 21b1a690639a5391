import { decide, plainRule } from "./decision";
import type { DecisionRule } from "./decision";
import type { Requirement, Settlement } from "./requirement";
import { type Scope, appliesTo } from "./scope";

/** What an authority's leaving does to what is written: everything else follows from who takes part. */
export interface Leaving {
  /** Requirements that no longer name it. */
  narrowed: { requirement: Requirement; scope: Scope }[];
  /** Requirements that were for it alone. */
  retired: Requirement[];
  /** Votes that are decided once it has no say any more. */
  decided: { requirement: Requirement; settlement: Settlement; outcome: "accepted" | "rejected" }[];
}

interface Left {
  authorityId: string;
  /** Retired ones too: they can come back. */
  requirements: readonly Requirement[];
  /** Those that stay. */
  remaining: readonly string[];
  lead: string;
  decisionRule: DecisionRule;
  /** ISO 8601. */
  now: string;
}

export function leavingOf({ authorityId, requirements, remaining, lead, decisionRule, now }: Left): Leaving {
  const narrowed = requirements.flatMap((requirement) => {
    const scope = scopeWithout(requirement.scope, authorityId);
    return scope && scope !== requirement.scope ? [{ requirement, scope }] : [];
  });
  const inForce = requirements.filter((one) => !one.retired);
  return {
    narrowed,
    retired: inForce.filter(({ scope }) => scopeWithout(scope, authorityId) === null),
    decided: inForce.flatMap((requirement) => requirement.settlements.flatMap((settlement) => decidedNow(requirement, settlement) ?? [])),
  };

  function decidedNow(requirement: Requirement, settlement: Settlement) {
    const voters = remaining.filter((id) => appliesTo(requirement.scope, id));
    if (settlement.outcome || voters.length === 0) return null;
    const { rule, votes, closesAt } = settlement;
    const { outcome } = decide({ rule: rule ?? plainRule(decisionRule), votes, voters, lead, ended: closesAt !== null && closesAt <= now });
    return outcome && { requirement, settlement, outcome };
  }
}

/** The scope when an authority is gone: the same where it was not named, null where nobody else is. It never widens. */
export function scopeWithout(scope: Scope, authorityId: string): Scope | null {
  if (!scope.authorities?.includes(authorityId)) return scope;
  const authorities = scope.authorities.filter((id) => id !== authorityId);
  return authorities.length > 0 ? { ...scope, authorities } : null;
}
