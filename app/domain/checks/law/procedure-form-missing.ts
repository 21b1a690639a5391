import { isStated } from "../../needs/need";
import type { WholeRule } from "../rule";

/** As soon as anybody states a need, the lead buyer has said how it is bought. */
export const procedureFormMissing: WholeRule = {
  id: "procedure-form-missing", kind: "whole",
  check: ({ procurement: { procedure, authorities } }) => (!procedure && authorities.some(({ needs }) => needs.some(isStated)) ? [{ place: {} }] : []),
};
