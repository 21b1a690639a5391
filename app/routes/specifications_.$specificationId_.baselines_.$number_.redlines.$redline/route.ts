import type { LoaderFunctionArgs } from "@remix-run/node";
import { askedFile } from "~/domain/exporting/asked-file";
import { redlineName } from "~/exporters/export";
import { openBaseline } from "~/http/open-baseline";
import { nothingHere } from "~/http/perform";
import { sentWhenWritten } from "~/http/sent-file";
import { findEvidenceUnscoped } from "~db/evidence";

/** `1.lv.docx`: what changed since baseline 1. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const asked = askedFile(`changes-${params.redline ?? ""}`);
  const { stored } = await openBaseline(context, params);
  if (asked?.what !== "redline" || !stored.baseline.specification.languages.includes(asked.language)) throw nothingHere();
  const { stored: earlier } = await openBaseline(context, { ...params, number: String(asked.since) });

  const evidence = await findEvidenceUnscoped(context.store, stored);
  const before = await findEvidenceUnscoped(context.store, earlier);
  return sentWhenWritten({ ...asked, evidence, before }, context, asked.kind, redlineName(before, evidence, asked.language, asked.kind));
}
