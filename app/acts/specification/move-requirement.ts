import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { type Move, moved } from "~/domain/specification/outline";
import { findPlaces, findRequirement } from "~db/requirements";
import { placeStep, savePlaces } from "~db/save-requirement";
import { specificationAct } from "../act";

/** Moves a requirement among its neighbours, before another one, or to the end of another section. */
export const moveRequirement = specificationAct({
  name: "requirement.moved",
  may: "requirement:edit",
  input: z.object({
    requirementId: z.string(),
    move: z.enum(["up", "down", "first", "last"]).optional(),
    before: z.string().optional(),
    sectionId: z.string().optional(),
  }),
  async perform(context, { requirementId, move, before, sectionId }) {
    const { store, specification } = context;
    const requirement = await findRequirement(store, context, requirementId);
    const target = sectionId ?? requirement?.sectionId;
    if (!requirement || requirement.retired || !specification.sections.some((one) => one.id === target)) return refuse("not-found");

    const destination = target ?? requirement.sectionId;
    const places = await findPlaces(store, context, destination);
    const ids = places.map((one) => one.id);
    const arriving = destination !== requirement.sectionId;
    const order = moved(arriving ? [...ids, requirementId] : ids, requirementId, wanted(ids, move, before)) ?? (arriving ? [...ids, requirementId] : ids);
    await savePlaces(store, destination, changedPlaces(order, requirementId, new Map(places.map((one) => [one.id, one.place]))));
    return { requirementId, sectionId: destination };
  },
});

function wanted(ids: readonly string[], move: "up" | "down" | "first" | "last" | undefined, before: string | undefined): Move {
  if (before) return { before };
  if (move === "first") return { before: ids[0] ?? "" };
  return move ?? "last";
}

/** One row gets a place between its new neighbours; when there is no room left, all are spread again. */
function changedPlaces(order: readonly string[], id: string, places: ReadonlyMap<string, number>): Map<string, number> {
  const at = order.indexOf(id);
  const previous = at === 0 ? 0 : (places.get(order[at - 1] ?? "") ?? 0);
  const next = places.get(order[at + 1] ?? "") ?? previous + 2 * placeStep;
  const middle = Math.floor((previous + next) / 2);
  if (middle > previous && middle < next) return new Map([[id, middle]]);
  return new Map(order.map((one, index) => [one, (index + 1) * placeStep]));
}
