import type { CheckedSpecification } from "../finding";
import type { MissingRule } from "../rule";
import type { RuleId } from "../rule-id";

/** A rule that misses something unless a requirement asks for it: by one of the clauses that the rule pack names, or by its words. */
export const askedForRule = (id: RuleId, list: string, isDecided: (checked: CheckedSpecification) => boolean = () => false): MissingRule => ({
  id, kind: "missing",
  gives({ requirement: { clause }, texts }, { inForce }) {
    const clauses = inForce.rules.get(id)?.answeredBy ?? [];
    return (clause !== null && clauses.includes(clause.id)) || texts.some((text) => text.hits(list).length > 0);
  },
  check(checked) {
    if (isDecided(checked)) return [];
    const [clauseId] = checked.inForce.rules.get(id)?.answeredBy ?? [];
    return [{ place: clauseId ? { other: clauseId } : {} }];
  },
});
