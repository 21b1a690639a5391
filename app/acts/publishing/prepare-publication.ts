import { z } from "zod";
import { isUnderWay, mostForPerson } from "~/domain/exporting/export-job";
import { publicFilesName } from "~/domain/publishing/file-set";
import { standingAt } from "~/domain/publishing/publication";
import { refuse } from "~/domain/refusal";
import { stateOf } from "~/domain/specification/specification";
import { findExportsUnderWay, saveExport } from "~db/exports";
import { findPublications } from "~db/publications";
import { specificationAct } from "../act";

/** Has every public file of the newest baseline written, beforehand: at the instant of publication nothing is left to be made. */
export const preparePublication = specificationAct({
  name: "publication.prepared",
  may: "publication:schedule",
  when: "any",
  chain: "exports",
  input: z.object({}),
  async perform(context) {
    const { store, actor, specification, now, newId } = context;
    const { baseline } = specification;
    if (!baseline || stateOf(specification) === "drafting") return refuse("not-frozen");
    if ((await findPublications(store, context)).some((one) => standingAt(one, now.toISOString()) === "scheduled")) return refuse("publication-waiting");
    const underWay = (await findExportsUnderWay(store, actor.personId)).filter((job) => isUnderWay(job, now));
    if (underWay.length >= mostForPerson) return refuse("too-many-exports");
    const id = newId();
    await saveExport(store, { id, baselineId: baseline.id, personId: actor.personId, file: publicFilesName, readAs: null }, now);
    return { exportId: id };
  },
});
