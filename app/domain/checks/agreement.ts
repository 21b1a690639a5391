import { agreementGaps } from "../agreement/gaps";
import type { Check } from "../specification/finding";

/** What several authorities sign rests on an agreement that says everything and that all have confirmed: art. 38 and 39(4). */
export const checkAgreement: Check = ({ specification, agreement, day }) =>
  agreementGaps(specification, agreement, day).filter((gap) => gap.blocks).map((gap) => ({
    rule: "agreement-incomplete", place: { gap, ...(gap.authorityId && { authorityId: gap.authorityId }) },
  }));
