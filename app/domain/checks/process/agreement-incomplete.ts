import { agreementGaps } from "../../agreement/gaps";
import type { WholeRule } from "../rule";

/** What several authorities sign rests on an agreement that says everything and that all have confirmed: art. 38 and 39(4). */
export const agreementIncomplete: WholeRule = {
  id: "agreement-incomplete", kind: "whole",
  check: ({ specification, agreement, day }) =>
    agreementGaps(specification, agreement, day).filter((gap) => gap.blocks).map((gap) => ({ place: { gap, ...(gap.authorityId && { authorityId: gap.authorityId }) } })),
};
