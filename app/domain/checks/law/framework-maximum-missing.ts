import { isStated } from "../../needs/need";
import type { WholeRule } from "../rule";

/** A framework agreement states its maximum quantity and value for every need: C-23/20 Simonsen & Weel. */
export const frameworkMaximumMissing: WholeRule = {
  id: "framework-maximum-missing", kind: "whole",
  check: ({ procurement: { procedure, authorities } }) =>
    procedure?.form !== "framework"
      ? []
      : authorities.flatMap(({ authorityId, needs }) =>
          needs.filter((need) => isStated(need) && (need.maximum === null || need.maximumValue === null)).map(({ itemId }) => ({ place: { authorityId, itemId } })),
        ),
};
