import { isStated } from "../../needs/need";
import type { WholeRule } from "../rule";

/** A framework agreement states its maximum quantity and value for every lot, so every lot has needs: C-23/20 Simonsen & Weel. */
export const frameworkLotWithoutMaximum: WholeRule = {
  id: "framework-lot-without-maximum", kind: "whole",
  check({ specification, procurement: { procedure, items, authorities } }) {
    if (procedure?.form !== "framework") return [];
    const lotOf = new Map(items.map((item) => [item.id, item.lotId]));
    const stated = new Set(authorities.flatMap(({ needs }) => needs.filter(isStated).map((need) => lotOf.get(need.itemId))));
    const lotIds = specification.lots.length > 0 ? specification.lots.map((lot) => lot.id) : [null];
    return lotIds.filter((lotId) => !stated.has(lotId)).map((lotId) => ({ place: lotId === null ? {} : { lotId } }));
  },
};
