import { missingLanguages } from "../../language";
import type { WholeRule } from "../rule";
import { weighed } from "./weights";

/** Only an objective reason lets the order stand in the place of weights, and tenderers read it: art. 67(5). */
export const weightingReasonMissing: WholeRule = {
  id: "weighting-reason-missing", kind: "whole",
  check: ({ specification, procurement: { criteria } }) =>
    weighed(criteria.schemes).flatMap(({ scheme, place }) =>
      scheme.weighting !== "order" || (scheme.reason && missingLanguages(scheme.reason, specification.languages).length === 0) ? [] : [{ place }],
    ),
};
