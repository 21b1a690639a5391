import { z } from "zod";
import { refuse } from "~/domain/refusal";
import type { Move } from "~/domain/specification/outline";
import { findRequirement } from "~db/requirements";
import { specificationAct } from "../act";
import { putRequirement } from "./put-requirement";

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
    await putRequirement(store, context, requirement, destination, (ids) => wanted(ids, move, before));
    return { requirementId, sectionId: destination };
  },
});

function wanted(ids: readonly string[], move: "up" | "down" | "first" | "last" | undefined, before: string | undefined): Move {
  if (before) return { before };
  if (move === "first") return { before: ids[0] ?? "" };
  return move ?? "last";
}
