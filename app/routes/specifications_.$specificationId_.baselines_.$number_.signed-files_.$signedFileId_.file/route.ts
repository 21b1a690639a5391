import type { LoaderFunctionArgs } from "@remix-run/node";
import { openBaseline } from "~/http/open-baseline";
import { nothingHere } from "~/http/perform";
import { asiceType } from "~/signatures/zip/names";
import { findSignedBytesUnscoped } from "~db/signed-files";

/** A signed file as it came in. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { stored } = await openBaseline(context, params);
  const file = stored.signedFiles.find(({ id }) => id === params.signedFileId);
  const bytes = file && (await findSignedBytesUnscoped(context.store, stored.baseline.id, file.id));
  if (!file || !bytes) throw nothingHere();
  return new Response(new Uint8Array(bytes), {
    headers: { "Content-Type": file.kind === "pdf" ? "application/pdf" : asiceType, "Content-Length": String(bytes.length), "Content-Disposition": `attachment; filename="${file.name}"` },
  });
}
