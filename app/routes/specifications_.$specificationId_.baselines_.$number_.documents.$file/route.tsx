import type { LoaderFunctionArgs } from "@remix-run/node";
import { Language } from "~/domain/language";
import { evidenceOf } from "~/domain/signing/evidence";
import { contentTypes, exportInWorker, fileKinds, fileName } from "~/exporters/export";
import { openBaseline } from "~/http/open-baseline";
import { nothingHere } from "~/http/perform";
import { findEventsUnscoped } from "~db/events";

/** `specification.lv.docx`: a baseline in a language and format. Written beside the request loop. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const [, tag, ending] = (params.file ?? "").split(".");
  const kind = fileKinds.find((one) => one === ending);
  const language = Language.safeParse(tag);
  const { stored } = await openBaseline(context, params);
  if (!kind || !language.success || !stored.baseline.specification.languages.includes(language.data)) throw nothingHere();

  const evidence = evidenceOf(stored, await findEventsUnscoped(context.store, stored.baseline.specification.id));
  const bytes = await exportInWorker(evidence, language.data, kind, context.workerFile);
  const headers = new Headers({ "Content-Type": contentTypes[kind], "Content-Length": String(bytes.length) });
  headers.set("Content-Disposition", `${kind === "html" ? "inline" : "attachment"}; filename="${fileName(evidence, language.data, kind)}"`);
  return new Response(new Uint8Array(bytes), { headers });
}
