import type { AppLoadContext } from "@remix-run/node";
import type { Params } from "@remix-run/react";
import { publicFilesName } from "~/domain/publishing/file-set";
import { findBaselines } from "~db/baselines";
import { findExport, findExportsUnscoped } from "~db/exports";
import { nothingHere, openSpecification } from "./perform";

/** The files of a baseline that the visitor asked for. */
export async function openExports(context: AppLoadContext, params: Params) {
  const opened = await openSpecification(context, params);
  const baseline = (await findBaselines(context.store, opened)).find((one) => String(one.number) === params.number);
  if (!baseline) throw nothingHere();
  return { ...opened, number: baseline.number, jobs: (await findExportsUnscoped(context.store, baseline.id, opened.actor.personId)).filter(isForReader) };
}

/** One of them, by the address. Without the baseline itself: the page asks often. */
export async function openExport(context: AppLoadContext, params: Params) {
  const opened = await openSpecification(context, params);
  const number = Number(params.number);
  const job = Number.isInteger(number) ? await findExport(context.store, opened, opened.actor.personId, number, params.exportId ?? "") : null;
  if (!job || !isForReader(job)) throw nothingHere();
  return { ...opened, number, job };
}

/** What was prepared for a publication nobody downloads. */
const isForReader = ({ file }: { file: string }): boolean => file !== publicFilesName;
