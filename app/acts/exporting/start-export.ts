import { z } from "zod";
import { askedFile } from "~/domain/exporting/asked-file";
import { isUnderWay, mostForPerson } from "~/domain/exporting/export-job";
import { refuse } from "~/domain/refusal";
import { findBaseline } from "~db/baselines";
import { findExportsUnderWay, saveExport } from "~db/exports";
import { specificationAct } from "../act";

/** Asks for a file of a baseline that takes long. What people fetch is no part of the specification's own log. */
export const startExport = specificationAct({
  name: "export.started",
  may: "document:export",
  when: "any",
  chain: "exports",
  input: z.object({
    number: z.coerce.number().int(),
    file: z.string().max(100),
    /** The participant whose reading it is; empty for the joint one. */
    as: z.string().optional().transform((id) => id || null),
  }),
  async perform(context, { number, file, as }) {
    const { store, actor, now, newId } = context;
    const asked = askedFile(file);
    if (!asked) return refuse("not-found");
    const stored = await findBaseline(store, context, number);
    if (!stored?.baseline.specification.languages.includes(asked.language)) return refuse("not-found");
    if (as !== null && !stored.baseline.participants.some((one) => one.authorityId === as)) return refuse("not-found");
    if (asked.what === "redline" && !(await findBaseline(store, context, asked.since))) return refuse("not-found");
    const underWay = (await findExportsUnderWay(store, actor.personId)).filter((job) => isUnderWay(job, now));
    if (underWay.length >= mostForPerson) return refuse("too-many-exports");

    const id = newId();
    await saveExport(store, { id, baselineId: stored.baseline.id, personId: actor.personId, file, readAs: asked.what === "redline" ? null : as }, now);
    return { exportId: id };
  },
});
