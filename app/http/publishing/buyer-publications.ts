import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { shownState } from "~/domain/exporting/export-job";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { publicFilesName } from "~/domain/publishing/file-set";
import { newestPublic, standingAt } from "~/domain/publishing/publication";
import { stateOf } from "~/domain/specification/specification";
import { findExportsUnscoped } from "~db/exports";
import { findPublications } from "~db/publications";
import { openSpecification } from "../perform";

/** The publications of a specification as the buyers see them, with what can be done next. */
export async function openPublications(context: AppLoadContext, params: Params) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const [all, now] = [await findPublications(context.store, opened), new Date()];
  const state = stateOf(specification);
  const { baseline } = specification;
  const jobs = baseline ? await findExportsUnscoped(context.store, baseline.id, actor.personId) : [];
  const [job] = jobs.filter((one) => one.file === publicFilesName);
  const out = all.filter((one) => one.withdrawnAt === null && one.baselineId === baseline?.id);
  return {
    ...opened, all, now, state, newest: newestPublic(all, now.toISOString()),
    page: {
      language: context.language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, context.language), state,
      baselineNumber: baseline?.number ?? null,
      may: can(actor, "publication:schedule", standing),
      /** What of the newest baseline can still go out. */
      open: state !== "drafting" && !out.some((one) => one.purpose === "tender") && (state === "signed" || !out.some((one) => one.purpose === "consultation")),
      job: job ? { id: job.id, state: shownState(job, now), progress: job.progress } : null,
      publications: all.map((one) => ({
        id: one.id, number: one.number, purpose: one.purpose, goesOutAt: one.goesOutAt, standing: standingAt(one, now.toISOString()), sha256: one.sha256,
        withdrawnReason: one.withdrawnReason, change: one.announcement.change && { class: one.announcement.change.class, reason: one.announcement.change.reason },
      })),
    },
  };
}
export type OpenPublications = Awaited<ReturnType<typeof openPublications>>;
