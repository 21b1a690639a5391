import type { WholeRule } from "../rule";

/** Where there are lots, everything that is bought belongs to one: a tenderer offers for lots. */
export const itemWithoutLot: WholeRule = {
  id: "item-without-lot", kind: "whole",
  check: ({ specification: { lots }, procurement: { items } }) =>
    items.filter(({ lotId }) => lots.length > 0 && !lots.some((lot) => lot.id === lotId)).map(({ id }) => ({ place: { itemId: id } })),
};
