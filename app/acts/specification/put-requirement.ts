import { type Move, moved } from "~/domain/specification/outline";
import type { Requirement } from "~/domain/specification/requirement";
import { findPlaces } from "~db/requirements";
import { placeStep, savePlaces } from "~db/save-requirement";
import type { FoundSpecification } from "~db/specifications";
import type { Store } from "~db/store";

/** Puts a requirement into a section, where the move leads; to its end where it leads nowhere. */
export async function putRequirement(
  store: Store,
  found: Pick<FoundSpecification, "specification">,
  { id, sectionId }: Pick<Requirement, "id" | "sectionId">,
  destination: string,
  move: (ids: readonly string[]) => Move,
) {
  const places = await findPlaces(store, found, destination);
  const ids = places.map((one) => one.id);
  const arriving = destination !== sectionId;
  const order = moved(arriving ? [...ids, id] : ids, id, move(ids)) ?? (arriving ? [...ids, id] : ids);
  await savePlaces(store, destination, changedPlaces(order, id, new Map(places.map((one) => [one.id, one.place]))));
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
