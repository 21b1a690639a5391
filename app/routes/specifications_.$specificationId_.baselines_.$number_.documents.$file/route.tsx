import type { LoaderFunctionArgs } from "@remix-run/node";
import { Language } from "~/domain/language";
import { evidenceOf } from "~/domain/signing/evidence";
import { contentTypes, exportInWorker, fileKinds, fileName } from "~/exporters/export";
import { openBaseline } from "~/http/open-baseline";
import { nothingHere } from "~/http/perform";
import { findEventsUnscoped } from "~db/events";
import { findAllSignedBytesUnscoped } from "~db/signed-files";

/** `specification.lv.docx`: a baseline in a language and format, jointly or (`?as=`) as one participant reads it. Written beside the request loop. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const [, tag, ending] = (params.file ?? "").split(".");
  const kind = fileKinds.find((one) => one === ending);
  const language = Language.safeParse(tag);
  const { stored } = await openBaseline(context, params);
  const as = new URL(request.url).searchParams.get("as");
  if (as !== null && !stored.baseline.participants.some((one) => one.authorityId === as)) throw nothingHere();
  if (!kind || !language.success || !stored.baseline.specification.languages.includes(language.data)) throw nothingHere();

  const evidence = evidenceOf(stored, await findEventsUnscoped(context.store, stored.baseline.specification.id));
  const signed = kind === "zip" ? await findAllSignedBytesUnscoped(context.store, stored.baseline.id) : undefined;
  const bytes = await exportInWorker(evidence, language.data, kind, context.workerFile, as, signed);
  const headers = new Headers({ "Content-Type": contentTypes[kind], "Content-Length": String(bytes.length) });
  headers.set("Content-Disposition", `${kind === "html" ? "inline" : "attachment"}; filename="${fileName(evidence, language.data, kind, as)}"`);
  return new Response(new Uint8Array(bytes), { headers });
}
