import type { LoaderFunctionArgs } from "@remix-run/node";
import { nothingHere, openSpecification } from "~/http/perform";
import { findAgreementFile } from "~db/agreements";

/** The document of an agreement, present or earlier, as it came in: always saved, never shown as a page. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const file = await findAgreementFile(context.store, opened, params.fileId ?? "");
  if (!file) throw nothingHere();
  return new Response(new Uint8Array(file.bytes), {
    headers: { "Content-Type": "application/octet-stream", "Content-Length": String(file.bytes.length), "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` },
  });
}
