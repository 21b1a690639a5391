import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { findProcurement } from "~db/procurement";
import { findRequirements } from "~db/requirements";
import { saveDescription } from "~db/save-specification";
import { specificationAct } from "../act";
import { DescriptionInput, prevailingError, prevailsAmongLanguages } from "./description";

/** Describes a specification anew. Lots keep their ids; one that requirements, needs or criteria belong to cannot go. */
export const describeSpecification = specificationAct({
  name: "specification.described",
  may: "specification:describe",
  input: DescriptionInput.extend({ revision: z.coerce.number().int() }).refine(prevailsAmongLanguages, prevailingError),
  async perform(context, { revision, lots, ...description }) {
    const { store, specification, newId } = context;
    const kept = new Set(lots.map((lot) => lot.id));
    const gone = specification.lots.filter((lot) => !kept.has(lot.id));
    if (gone.length > 0) {
      const [requirements, procurement] = [await findRequirements(store, context), await findProcurement(store, context)];
      const used = [...requirements.flatMap(({ scope }) => scope.lots ?? []), ...procurement.items.map((item) => item.lotId), ...procurement.criteria.schemes.map((scheme) => scheme.lotId)];
      if (gone.some((lot) => used.includes(lot.id))) return refuse("lot-in-use");
    }
    const known = new Set(specification.lots.map((lot) => lot.id));
    const numbered = lots.map(({ id, title }, index) => ({ id: id && known.has(id) ? id : newId(), number: index + 1, title }));
    const saved = await saveDescription(store, specification.id, revision, { ...description, lots: numbered });
    return saved ? { revision: revision + 1 } : refuse("stale", specification);
  },
});
