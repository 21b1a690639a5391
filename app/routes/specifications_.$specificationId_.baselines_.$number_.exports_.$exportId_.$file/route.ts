import type { LoaderFunctionArgs } from "@remix-run/node";
import { dropExport } from "~/acts/exporting/job";
import { askedFile, downloadName } from "~/domain/exporting/asked-file";
import { openExport } from "~/http/open-exports";
import { nothingHere } from "~/http/perform";
import { sentFile } from "~/http/sent-file";
import { findExportBytesUnscoped } from "~db/exports";

/** A prepared file. Once all of it went out its bytes are dropped; an interrupted download can be repeated. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { job, specification, number } = await openExport(context, params);
  const { store, reader } = context;
  const asked = askedFile(job.file);
  const bytes = params.file === job.file ? await findExportBytesUnscoped(store, job.id) : null;
  if (!asked || !bytes) throw nothingHere();
  // What cannot be dropped now goes after an hour with all others.
  if (request.method === "GET") void reader.served().then((whole) => (whole ? dropExport(store, job.id) : undefined)).catch(() => undefined);
  return sentFile(bytes, asked.kind, downloadName(asked, specification.id, number, job.readAs));
}
