import type { Actor } from "../people/actor";
import { type Standing, can } from "../people/permission";
import { type Specification, approvalsMissing, signersNow, stateOf } from "./specification";

export const nextSteps = ["accept", "compose", "approve", "sign", "wait-for-signature", "wait-for-freeze", "done"] as const;
export type NextStep = (typeof nextSteps)[number];

/** What a specification needs from this person now; waiting is an answer too. */
export function nextStep(specification: Specification, standing: Standing, actor: Actor): NextStep {
  if (standing === "invited") return "accept";
  const state = stateOf(specification);
  if (state === "signed") return "done";
  if (state === "drafting") return can(actor, "requirement:edit", standing) ? "compose" : "wait-for-freeze";
  const { authorityId, personId } = actor;
  const did = (acts: readonly { authorityId: string; personId: string }[] = []) => acts.some((one) => one.authorityId === authorityId && one.personId === personId);
  const approved = did(specification.baseline?.approvals);
  if (approvalsMissing(specification, authorityId) > 0) return can(actor, "baseline:approve", standing) && !approved ? "approve" : "wait-for-signature";
  const mine = signersNow(specification).some((one) => one.authorityId === authorityId);
  return mine && can(actor, "baseline:sign", standing) && !approved && !did(specification.baseline?.signatures) ? "sign" : "wait-for-signature";
}

/** Whether the step is something to do, something to wait for, or over. */
export const urgencyOf = (step: NextStep): "mine" | "waiting" | "done" =>
  step === "done" ? "done" : step.startsWith("wait") ? "waiting" : "mine";
