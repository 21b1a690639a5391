import { decide, plainRule } from "~/domain/specification/decision";
import type { Requirement } from "~/domain/specification/requirement";
import { appliesTo } from "~/domain/specification/scope";
import { type Specification, leadOf, stateOf } from "~/domain/specification/specification";
import { findRequirementsWithDueSettlements, findSpecificationsWithDueDecisionsUnscoped } from "~db/amendments";
import { recordEvent } from "~db/events";
import { findRequirement } from "~db/requirements";
import { saveOutcome, saveValuesChanged } from "~db/save-requirement";
import { findSpecificationUnscoped } from "~db/specifications";
import { type ByRule, decideAmendments } from "./decide-amendments";

/**
 * Decides what the end of its period has decided, of one specification or of all: nobody has to press anything.
 * Several processes may do it at once: each specification is looked at again inside a transaction of its own.
 */
export async function closeDueDecisions(by: ByRule, specificationId?: string): Promise<void> {
  for (const id of await findSpecificationsWithDueDecisionsUnscoped(by.store, by.now, specificationId))
    await by.store.transaction(async () => {
      const specification = await findSpecificationUnscoped(by.store, id);
      if (!specification || stateOf(specification) !== "drafting") return;
      for (const requirementId of await findRequirementsWithDueSettlements(by.store, { specification }, by.now)) {
        const requirement = await findRequirement(by.store, { specification }, requirementId);
        if (requirement) await closeSettlements(by, specification, requirement);
      }
      await decideAmendments(by, id);
    });
}

/** Before an act: what time has decided is decided, so that a late vote changes nothing. */
export const closeDue = async (context: ByRule & { specification: Specification }): Promise<null> => {
  await closeDueDecisions(context, context.specification.id);
  return null;
};

async function closeSettlements({ store, now }: ByRule, specification: Specification, requirement: Requirement) {
  const voters = specification.participants.map((one) => one.authorityId).filter((id) => appliesTo(requirement.scope, id));
  const at = now.toISOString();
  for (const { id, parameterId, outcome: known, closesAt, rule, votes } of requirement.settlements) {
    if (known !== null || closesAt === null || closesAt > at) continue;
    const decision = decide({ rule: rule ?? plainRule(specification.decisionRule), votes, voters, lead: leadOf(specification).authorityId, ended: true });
    if (!decision.outcome) continue;
    await saveOutcome(store, id, decision.outcome, now);
    if (decision.outcome === "accepted") await saveValuesChanged(store, requirement.id);
    await recordEvent(store, specification.id, {
      act: `settlement.${decision.outcome}`, personId: null, authorityId: null, roles: [], at, reason: null,
      payload: { settlementId: id, requirementId: requirement.id, parameterId, decision: { ...decision } },
    });
  }
}
