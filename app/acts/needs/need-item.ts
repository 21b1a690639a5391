import { z } from "zod";
import { isStated } from "~/domain/needs/need";
import { refuse } from "~/domain/refusal";
import type { Specification } from "~/domain/specification/specification";
import { typedLocalized } from "~/domain/text-input";
import { deleteNeedItem, findLastItemPlace, findProcurement, saveNeedItem, saveNeedItemChange } from "~db/procurement";
import { specificationAct } from "../act";

const fields = { lotId: z.string(), label: typedLocalized(300), unit: typedLocalized(60) };

/** A lot of the specification; null only where it has none. */
function lotOf({ lots }: Specification, lotId: string): string | null | undefined {
  return lots.length === 0 ? null : lots.find((lot) => lot.id === lotId)?.id;
}

/** Puts an item at the end of the joint list: from then on every authority can say how much of it it needs. */
export const addNeedItem = specificationAct({
  name: "need-item.added",
  may: "need:enter",
  input: z.object(fields),
  async perform({ store, actor, specification, now, newId }, { label, unit, ...chosen }) {
    const lotId = lotOf(specification, chosen.lotId);
    if (lotId === undefined) return refuse("not-found");
    const itemId = newId();
    const place = (await findLastItemPlace(store, specification.id)) + 1;
    await saveNeedItem(store, specification.id, { id: itemId, lotId, label, unit, place }, actor.personId, now);
    return { itemId };
  },
});

/** Names an item anew, or moves it to another lot. */
export const changeNeedItem = specificationAct({
  name: "need-item.changed",
  may: "need:enter",
  input: z.object({ itemId: z.string(), revision: z.coerce.number().int(), ...fields }),
  async perform(context, { itemId, revision, label, unit, ...chosen }) {
    const { store, actor, specification, now } = context;
    const item = (await findProcurement(store, context)).items.find((one) => one.id === itemId);
    const lotId = lotOf(specification, chosen.lotId);
    if (!item || lotId === undefined) return refuse("not-found");
    return (await saveNeedItemChange(store, { id: itemId, revision }, { lotId, label, unit }, actor.personId, now)) ? { itemId } : refuse("stale", item);
  },
});

/** Takes an item off the joint list. Not while an authority says that it needs some. */
export const removeNeedItem = specificationAct({
  name: "need-item.removed",
  may: "need:enter",
  input: z.object({ itemId: z.string() }),
  async perform(context, { itemId }) {
    const { items, authorities } = await findProcurement(context.store, context);
    if (!items.some((one) => one.id === itemId)) return refuse("not-found");
    if (authorities.some(({ needs }) => needs.some((need) => need.itemId === itemId && isStated(need)))) return refuse("item-in-use");
    await deleteNeedItem(context.store, itemId);
    return { itemId };
  },
});
