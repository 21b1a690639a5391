import type { LoaderFunctionArgs } from "@remix-run/node";
import { Language } from "~/domain/language";
import { evidenceOf } from "~/domain/signing/evidence";
import { contentTypes, redlineInWorker, redlineKinds } from "~/exporters/export";
import { openBaseline } from "~/http/open-baseline";
import { nothingHere } from "~/http/perform";
import { findEventsUnscoped } from "~db/events";

/** `1.lv.docx`: what changed since baseline 1. Written beside the request loop. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const [since = "", tag, ending] = (params.redline ?? "").split(".");
  const kind = redlineKinds.find((one) => one === ending);
  const language = Language.safeParse(tag);
  const { stored } = await openBaseline(context, params);
  const { stored: before } = await openBaseline(context, { ...params, number: since });
  if (!kind || !language.success || !stored.baseline.specification.languages.includes(language.data)) throw nothingHere();

  const events = await findEventsUnscoped(context.store, stored.baseline.specification.id);
  const bytes = await redlineInWorker(evidenceOf(before, events), evidenceOf(stored, events), language.data, kind, context.workerFile);
  const name = `specification-${stored.baseline.specification.id}-changes-${since}-${stored.baseline.number}-${language.data}.${kind}`;
  return new Response(new Uint8Array(bytes), {
    headers: { "Content-Type": contentTypes[kind], "Content-Length": String(bytes.length), "Content-Disposition": `${kind === "html" ? "inline" : "attachment"}; filename="${name}"` },
  });
}
