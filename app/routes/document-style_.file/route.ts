import type { LoaderFunctionArgs } from "@remix-run/node";
import { styleFile } from "~/exporters/docx/docx";
import { contentTypes } from "~/exporters/export";
import { actorOf } from "~/http/context";
import { findDocumentStyle } from "~db/document-styles";

/** The present house style of the acting authority as a Word file: its own, else the built-in one to start from. */
export async function loader({ context }: LoaderFunctionArgs) {
  const own = await findDocumentStyle(context.store, actorOf(context));
  const bytes = own?.bytes ?? styleFile();
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": contentTypes.docx, "Content-Disposition": 'attachment; filename="house-style.docx"' } });
}
