import type { RequirementRule } from "../rule";
import { statesOf } from "./value-states";

/** Different values of different authorities are settled. */
export const valueCollision: RequirementRule = {
  id: "value-collision", kind: "requirement", varies: true,
  check: (read, checked) =>
    statesOf(read, checked).filter(({ status }) => status === "collision").map(({ parameter }) => ({ place: { requirementId: read.requirement.id, parameterId: parameter.id } })),
};
