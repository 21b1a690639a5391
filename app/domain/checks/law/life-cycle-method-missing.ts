import { leavesOf } from "../../needs/award";
import type { WholeRule } from "../rule";

/** Costs over the life cycle name method and data: art. 68(2). */
export const lifeCycleMethodMissing: WholeRule = {
  id: "life-cycle-method-missing", kind: "whole",
  check: ({ procurement: { criteria } }) => criteria.schemes.flatMap(leavesOf).filter(({ kind, lifeCycle }) => kind === "cost" && !lifeCycle).map(({ id }) => ({ place: { criterionId: id } })),
};
