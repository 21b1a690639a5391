import { z } from "zod";

export const signingOrders = ["sequential", "parallel"] as const;

/** How many approvals must precede, and how many signatures make, one authority's sign-off. */
export const ProcedureStep = z.strictObject({ authorityId: z.string(), approvals: z.int().min(0).max(20), signatures: z.int().min(1).max(20) });
export type ProcedureStep = z.infer<typeof ProcedureStep>;

/** How a specification is signed off. The order of the authorities is their signing place. */
export const Procedure = z.strictObject({ order: z.enum(signingOrders), steps: z.array(ProcedureStep) });
export type Procedure = z.infer<typeof Procedure>;

/** What an authority's sign-off takes; one signature and no approval where nothing was agreed. */
export function stepOf(procedure: Procedure | undefined, authorityId: string): ProcedureStep {
  return procedure?.steps.find((step) => step.authorityId === authorityId) ?? { authorityId, approvals: 0, signatures: 1 };
}
