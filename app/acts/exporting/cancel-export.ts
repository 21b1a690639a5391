import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { findExport, saveExportEnd } from "~db/exports";
import { specificationAct } from "../act";

/** Whoever asked for a file no longer wants it. The process that prepares it sees so and stops. */
export const cancelExport = specificationAct({
  name: "export.cancelled",
  may: "document:export",
  when: "any",
  chain: "exports",
  input: z.object({ number: z.coerce.number().int(), exportId: z.string() }),
  async perform(context, { number, exportId }) {
    const job = await findExport(context.store, context, context.actor.personId, number, exportId);
    if (!job) return refuse("not-found");
    return { cancelled: await saveExportEnd(context.store, exportId, "cancelled", context.now) };
  },
});
