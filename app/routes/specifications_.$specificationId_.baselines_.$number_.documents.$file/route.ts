import type { LoaderFunctionArgs } from "@remix-run/node";
import { askedFile } from "~/domain/exporting/asked-file";
import { fileName } from "~/exporters/export";
import { openBaseline } from "~/http/open-baseline";
import { nothingHere } from "~/http/perform";
import { sentWhenWritten } from "~/http/sent-file";
import { findEvidenceUnscoped } from "~db/evidence";
import { findAllSignedBytesUnscoped } from "~db/signed-files";

/** `specification.lv.docx`: a baseline in a language and format, jointly or (`?as=`) as one participant reads it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const asked = askedFile(params.file ?? "");
  const { stored } = await openBaseline(context, params);
  const as = new URL(request.url).searchParams.get("as");
  if (as !== null && !stored.baseline.participants.some((one) => one.authorityId === as)) throw nothingHere();
  if (asked?.what !== "file" || !stored.baseline.specification.languages.includes(asked.language)) throw nothingHere();

  const evidence = await findEvidenceUnscoped(context.store, stored);
  const signed = asked.kind === "zip" ? await findAllSignedBytesUnscoped(context.store, stored.baseline.id) : new Map<string, Uint8Array>();
  return sentWhenWritten({ ...asked, evidence, as, signed }, context, asked.kind, fileName(evidence, asked.language, asked.kind, as));
}
